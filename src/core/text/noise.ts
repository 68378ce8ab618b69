import type { Noise, NoiseKind } from '../model/noise';
import { compareSpans, type CleanSpan, type Span } from '../model/span';
import type { Repair } from './pass';
import { type Reading, toSource } from './reading';

type Finding = Omit<Noise, 'id'>;

/** What a pass found, in terms of the source: the damage and what mends it. */
export function toFindings(reading: Reading, kind: NoiseKind, repair: Repair): Finding[] {
  if (kind === 'traditional') return changedRuns(reading, repair);
  const { alternatives, continuations, mends } = repair;
  const isJoin = kind === 'column-break' && mends !== null;
  return [
    {
      kind,
      span: isJoin ? between(reading, repair) : toSource(reading, repair),
      replacement: mends,
      ...(alternatives === undefined ? {} : { alternatives }),
      ...(continuations === undefined
        ? {}
        : { continuations: continuations.map((span) => toSource(reading, span)) }),
    },
  ];
}

/** The source between the units on both sides, with the blanks that earlier passes closed. */
const between = ({ source, starts, ends }: Reading, { from, to }: CleanSpan): Span => ({
  start: ends[from - 1] ?? 0,
  end: starts[to] ?? source.length,
});

/** The runs of source characters a repair of the same length changes. Other damage between them stays as it is. */
function changedRuns({ source, clean, starts }: Reading, { from, to, mends }: Repair): Finding[] {
  const runs: { start: number; end: number; replacement: string }[] = [];
  for (let unit = from; unit < to; unit++) {
    const before = clean.charAt(unit);
    const after = mends?.charAt(unit - from) ?? before;
    const start = starts[unit] ?? 0;
    if (after === before || source.charAt(start) !== before) continue;
    const last = runs.at(-1);
    if (last?.end === start) {
      last.end++;
      last.replacement += after;
    } else runs.push({ start, end: start + 1, replacement: after });
  }
  return runs.map(({ start, end, replacement }) => ({
    kind: 'traditional',
    span: { start, end },
    replacement,
  }));
}

/** The findings in reading order, each with an id; those inside a page's frame go with the frame. */
export function arrange(findings: Finding[]): Noise[] {
  findings.sort((a, b) => compareSpans(a.span, b.span));
  let frame = 0;
  const outside = findings.filter(({ kind, span }) => {
    if (span.start < frame) return false;
    if (kind === 'boilerplate') frame = span.end;
    return true;
  });
  return outside.map((finding, at) => ({ id: `n${at + 1}`, ...finding }));
}

import type { Noise, NoiseKind } from '../model/noise';
import type { CleanSpan, Span } from '../model/span';
import type { Repair } from './pass';
import { type Reading, toSource } from './reading';

/** A finding; it gets its number when all are known. */
export type Finding = Omit<Noise, 'id'> & { id: string };

/** Adds what a pass found, in terms of the source: the damage and what mends it. */
export function addFindings(findings: Finding[], reading: Reading, kind: NoiseKind, repair: Repair): void {
  if (kind === 'traditional') {
    addChangedRuns(findings, reading, repair);
    return;
  }
  const { alternatives, continuations, mends } = repair;
  const isJoin = kind === 'column-break' && mends !== null;
  const span = isJoin ? between(reading, repair) : toSource(reading, repair);
  const finding: Finding = { id: '', kind, span, replacement: mends };
  if (alternatives !== undefined) findings.push({ ...finding, alternatives });
  else if (continuations === undefined) findings.push(finding);
  else findings.push({ ...finding, continuations: continuations.map((place) => toSource(reading, place)) });
}

/** The source between the units on both sides, with the blanks that earlier passes closed. */
const between = ({ source, starts, ends }: Reading, { from, to }: CleanSpan): Span => ({
  start: ends[from - 1] ?? 0,
  end: starts[to] ?? source.length,
});

/** Adds the runs of source characters a repair of the same length changes. Other damage between them stays. */
function addChangedRuns(
  findings: Finding[],
  { source, clean, starts }: Reading,
  { from, to, mends }: Repair,
): void {
  if (mends === null) return;
  const isChanged = (unit: number): boolean =>
    mends.charCodeAt(unit - from) !== clean.charCodeAt(unit) &&
    source.charCodeAt(starts[unit] ?? 0) === clean.charCodeAt(unit);
  for (let unit = from; unit < to; unit++) {
    if (!isChanged(unit)) continue;
    const first = unit;
    const start = starts[first] ?? 0;
    while (unit + 1 < to && starts[unit + 1] === start + unit + 1 - first && isChanged(unit + 1)) unit++;
    const span = { start, end: start + unit + 1 - first };
    const replacement = mends.slice(first - from, unit + 1 - from);
    findings.push({ id: '', kind: 'traditional', span, replacement });
  }
}

/** The findings in reading order, each with an id; those inside a page's frame or another repair go with it. */
export function arrange(findings: Finding[]): Noise[] {
  findings.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let frame = 0;
  let mended = 0;
  const outermost = findings.filter(({ kind, span, replacement }) => {
    if (span.start < frame || (replacement !== null && span.end <= mended)) return false;
    if (kind === 'boilerplate') frame = span.end;
    if (replacement !== null) mended = Math.max(mended, span.end);
    return true;
  });
  outermost.forEach((finding, at) => (finding.id = `n${at + 1}`));
  return outermost;
}

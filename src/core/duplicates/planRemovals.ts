import type { TextEdit } from '../model/edit';
import { mergeSpans, type Span } from '../model/span';

/** A line of the source without its line end, with what of it goes. */
interface SourceLine extends Span {
  readonly removed: readonly Span[];
  /** Whether it holds text, and whether it holds any once `removed` is gone. */
  readonly hasText: boolean;
  readonly keepsText: boolean;
}

/** What makes a line one with text: all but the blanks and Markdown's marks that an empty one may keep. */
const textUnit = /[^\s#>*•·●○■◆|—–-]/;
const lineEnd = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * The edits that take spans out of a text and close it up: a line with nothing left goes with its line end, and of
 * the blank lines above and below it the larger gap stays; a line with something left closes over its blanks.
 * Works with any line ends; spans may touch, overlap and stand in any order; the edits are sorted and do not overlap.
 * @example of 新建学校3所。⏎⏎各位代表！⏎⏎改造小区18个。 without 各位代表！ one blank line stays between the two
 */
export function planRemovals(source: string, spans: readonly Span[]): TextEdit[] {
  const lines = readLines(source, spans);
  const edits: Span[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || line.removed.length === 0) continue;
    if (line.keepsText) for (const span of line.removed) edits.push(closeOver(source, line, span));
    else {
      const last = lastOfRun(lines, at);
      edits.push(closeUp(lines, at, last));
      at = last;
    }
  }
  return edits.filter(({ start, end }) => end > start).map((span) => ({ span, newText: '' }));
}

function readLines(source: string, spans: readonly Span[]): SourceLine[] {
  const removals = mergeSpans(spans);
  const lines: SourceLine[] = [];
  let next = 0;
  let start = 0;
  for (const end of [...Array.from(source.matchAll(lineEnd), ({ index }) => index), source.length]) {
    while ((removals[next]?.end ?? Infinity) <= start) next++;
    const removed: Span[] = [];
    for (let at = next; (removals[at]?.start ?? Infinity) < end; at++) {
      const span = removals[at];
      if (span) removed.push({ start: Math.max(start, span.start), end: Math.min(end, span.end) });
    }
    lines.push({
      start,
      end,
      removed,
      hasText: textUnit.test(source.slice(start, end)),
      keepsText: hasTextBeside(source, { start, end }, removed),
    });
    start = source.startsWith('\r\n', end) ? end + 2 : end + 1;
  }
  return lines;
}

/** Whether a line holds text outside the spans that go, which stand in order inside it. */
const hasTextBeside = (source: string, line: Span, removed: readonly Span[]): boolean =>
  [...removed, { start: line.end, end: line.end }].some(({ start }, at) =>
    textUnit.test(source.slice(removed[at - 1]?.end ?? line.start, start)),
  );

/** A part of a line goes with the blanks before it at the line's end, and with those behind it elsewhere. */
function closeOver(source: string, line: Span, { start, end }: Span): Span {
  const blank = (unit: number): boolean => /[^\S\r\n]/.test(source.charAt(unit));
  while (end < line.end && blank(end)) end++;
  while (end === line.end && start > line.start && blank(start - 1)) start--;
  return { start, end };
}

/** The last of the lines from `first` on that go with nothing but blank lines between them. */
function lastOfRun(lines: readonly SourceLine[], first: number): number {
  let last = first;
  for (let at = first; at < lines.length && lines[at]?.keepsText !== true; at++)
    if ((lines[at]?.removed.length ?? 0) > 0) last = at;
  return last;
}

/** Lines that go whole, with the line ends and blank lines that would gape without them. */
function closeUp(lines: readonly SourceLine[], first: number, last: number): Span {
  const above = textLine(lines, first, -1);
  const below = textLine(lines, last, 1);
  const start = lines[first]?.start ?? 0;
  const end = lines[last]?.end ?? 0;
  const [lineAbove, lineBelow] = [lines[above], lines[below]];
  if (!lineBelow) return { start: lineAbove?.end ?? start, end };
  if (!lineAbove || first - above >= below - last) return { start, end: lineBelow.start };
  return { start, end: lines[last + 1]?.start ?? end };
}

/** The nearest line with text above or below; an index outside the list where there is none. */
function textLine(lines: readonly SourceLine[], from: number, step: 1 | -1): number {
  let at = from + step;
  while (lines[at]?.hasText === false) at += step;
  return at;
}

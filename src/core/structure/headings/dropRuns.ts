import { bullet, endsSpeech, isProse, isRemark, type Line } from '../line';
import type { HeadingMark } from './headingMark';
import { numberAt } from './numbering';

/** A kicker, a title and a subtitle may stand under one another; more lines without an end are a list, a menu or a table. */
const mostTitles = 3;
/** So many groups of lines, set apart by blank lines, show that each has a title of its own. */
const fewestGroups = 3;
/** A shorter line may close a list as well as open a text. */
const shortestText = 15;

/** Lines under one another of which none ends its sentence. */
interface Run {
  readonly lines: readonly Line[];
  /** The line after them; null where nothing but the page's own follows. */
  readonly next: Line | null;
  /** Whether neither a text nor a title stands before them. */
  readonly isHead: boolean;
}

/**
 * Leaves out the bare lines that stand in a list, a menu or a table rather than over a text. What stays of a list are
 * its last line where a text follows, the first of each of its groups where blank lines part them, and at the head of
 * a text the longest: they may be titles.
 */
export function dropRuns(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const marked = new Map(marks.map((mark) => [mark.line, mark]));
  const bareIn = (each: readonly Line[]): HeadingMark[] =>
    each.flatMap((line) => marked.get(line) ?? []).filter(isBare);
  const listed = findRuns(lines, marked).flatMap((run) => {
    const isFramed = bareIn([...run.lines.slice(0, 1), ...run.lines.slice(-1)]).length === 2;
    const few = run.lines.length < mostTitles || (run.lines.length === mostTitles && isFramed);
    if (few && run.next !== null) return [];
    const titles = new Set(titlesOf(run, bareIn(run.lines), marked));
    return run.lines.filter((line) => !titles.has(line));
  });
  const dropped = new Set(listed);
  return marks.filter((mark) => !isBare(mark) || !dropped.has(mark.line));
}

function titlesOf(
  { lines, next, isHead }: Run,
  bare: readonly HeadingMark[],
  marked: ReadonlyMap<Line, HeadingMark>,
): readonly (Line | undefined)[] {
  const groups = firstsOfGroups(lines);
  if (groups.length >= fewestGroups) return groups;
  const [before, last] = lines.slice(-2);
  const hasText = next !== null && (next.text.length >= shortestText || marked.has(next));
  const isItem = before !== undefined && last !== undefined && endsAlike(before, last);
  return [hasText && !isItem ? lines.at(-1) : undefined, isHead ? longestOf(bare)?.line : undefined];
}

/** Whether two lines end in the same word, as the items of a list may: 东河村村委会, 西河村村委会. */
const endsAlike = (a: Line, b: Line): boolean => a.text.slice(-2) === b.text.slice(-2);

/** The lines that open a group of two or more, with more blank lines before it than within. */
function firstsOfGroups(lines: readonly Line[]): Line[] {
  const usual = lines.slice(1).reduce((least, { gap }) => Math.min(least, gap), Infinity);
  const isFirst = (at: number): boolean => at === 0 || (lines[at]?.gap ?? 0) > usual;
  return lines.filter((_, at) => isFirst(at) && at + 1 < lines.length && !isFirst(at + 1));
}

/** The title that is longer than all others; the lines of a text broken at a fixed width are as long as each other. */
function longestOf(marks: readonly HeadingMark[]): HeadingMark | undefined {
  const [first, second] = marks.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return first && (second === undefined || lengthOf(first) > lengthOf(second)) ? first : undefined;
}

const lengthOf = ({ title }: HeadingMark): number => title.to - title.from;

function findRuns(lines: readonly Line[], marked: ReadonlyMap<Line, HeadingMark>): Run[] {
  const runs: Run[] = [];
  let open: Line[][] = [[]];
  let isHead = true;
  const close = (next: Line | null): void => {
    for (const run of open.filter((each) => each.length > 0)) {
      runs.push({ lines: run, next, isHead });
      isHead &&= !run.some((line) => marked.has(line));
    }
    open = [[]];
    isHead &&= next === null;
  };
  for (const line of lines) {
    if (isAside(line)) open.push([]);
    else if (isOpen(line, marked)) open.at(-1)?.push(line);
    else close(line);
  }
  close(null);
  return runs;
}

/** Whether a heading is a bare line that nothing but its wording shows. */
const isBare = (mark: HeadingMark | undefined): boolean =>
  mark?.style === 'line' && mark.fixedLevel === undefined;

/** Whether a line parts what stands round it without being a text: a date, a by-line alone, a remark in parentheses, a menu. */
const isAside = (line: Line): boolean =>
  line.isBoilerplate || isRemark(line) || (line.isFrontMatter && !/[。！？]/.test(line.text));

/** Whether a line stops without an end, and is neither an item nor a heading of another form. */
const isOpen = (line: Line, marked: ReadonlyMap<Line, HeadingMark>): boolean =>
  (!marked.has(line) || isBare(marked.get(line))) &&
  !isProse(line.text) &&
  !bullet.test(line.text) &&
  numberAt(line.text, 0) === null &&
  !/[；：…~～]$/.test(line.text) &&
  !endsSpeech(line.text);

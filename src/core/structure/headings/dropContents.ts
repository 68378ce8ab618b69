import type { Line } from '../line';
import { type HeadingMark, markText, rankOf } from './headingMark';

/** The dots that lead from an entry to its page: `一、工作回顾……3`. */
const leaders = /(?:[.．…·]\s?){3,}\d{1,3}$/;

/** Under 目录 stand the entries of a table of contents, up to where the first of them stands again, over its text. */
export function dropNamedContents(
  marks: readonly HeadingMark[],
  lines: readonly Line[],
): readonly HeadingMark[] {
  const at = lines.findIndex(({ text }) => /^目\s*录$/.test(text));
  const entry = lines[at + 1]?.text.replace(leaders, '').trim();
  const body = lines.findIndex(({ text, index }) => index > at + 1 && text === entry);
  return at < 0 || body < 0 ? marks : marks.filter(({ line }) => line.index <= at || line.index >= body);
}

/** At the head of a text one title that stands again shows a table of contents, in its midst only several. */
const fewestEntries = { head: 1, midst: 3 };

/** Leaves out the entries of tables of contents, and those that lead to a page. */
export function dropContents(marks: readonly HeadingMark[], lines: readonly Line[]): readonly HeadingMark[] {
  const last = new Map(marks.map((mark) => [markText(mark), mark]));
  const standsAgain = (mark: HeadingMark): boolean => last.get(markText(mark)) !== mark;
  const contents = unbroken(marks, lines).flatMap((run) => {
    const entries = run.marks.filter(isNumbered);
    const fewest = run.from === 0 ? fewestEntries.head : fewestEntries.midst;
    return entries.filter(standsAgain).length < fewest ? [] : entriesOf(run, marks);
  });
  const dropped = new Set(contents);
  return marks.filter((mark) => !dropped.has(mark) && !leaders.test(mark.line.text));
}

const isNumbered = ({ form }: HeadingMark): boolean => form === 'numbered';

/** Headings with no sentence between them, in the lines `[from, to)`. */
interface Unbroken {
  readonly from: number;
  readonly to: number;
  readonly marks: readonly HeadingMark[];
}

function unbroken(marks: readonly HeadingMark[], lines: readonly Line[]): Unbroken[] {
  const ends = lines.filter(({ text }) => /[。！？；：]$/.test(text)).map(({ index }) => index);
  let at = 0;
  return [...ends, lines.length].map((to, order) => {
    const start = at;
    while ((marks[at]?.line.index ?? Infinity) < to) at++;
    return { from: order === 0 ? 0 : (ends[order - 1] ?? 0) + 1, to, marks: marks.slice(start, at) };
  });
}

/**
 * The numbered lines of a table of contents, up to where one of them stands again over its text, or to the heading this
 * stands under. The line right before a sentence may be its own heading.
 */
function entriesOf(run: Unbroken, marks: readonly HeadingMark[]): HeadingMark[] {
  const entries = run.marks.filter(isNumbered);
  const listed = entries.filter(({ line }) => line.index + 1 < run.to).toReversed();
  const first = new Map(listed.map((entry) => [markText(entry), entry]));
  let again = marks.findIndex((mark) => (first.get(markText(mark)) ?? mark) !== mark);
  while (rankAt(marks, again - 1) < rankAt(marks, again)) again--;
  return entries.filter(({ line }) => line.index < (marks[again]?.line.index ?? 0));
}

const rankAt = (marks: readonly HeadingMark[], at: number): number => {
  const mark = marks[at];
  return mark ? rankOf(mark) : Infinity;
};

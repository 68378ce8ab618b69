import type { StructureLexicon } from '../lexicon';
import type { Line } from '../line';
import { startsWithAny, startsWithPeriod } from '../signs';
import { findInsets } from './findInsets';
import { findTitles, isMatter, isPart } from './findTitles';
import { type HeadingMark, headingStyles, type HeadingStyle, markText, rankOf } from './headingMark';

/** A heading with its level: 1 an article or report, 2 its parts, 3 what stands under a part, 4 below that. */
export interface RankedHeading {
  readonly mark: HeadingMark;
  readonly level: number;
}

const deepest = 4;
/** The rank of what nests deepest without being counted 一是, 二是. */
const uncounted = headingStyles.indexOf('enumerated') - 1;
/** A part that is called by its time is no longer: 2024年的长沙, 今后五年. */
const longestPeriod = 20;
/** Where an excerpt starts below its parts: the level each style has in a whole report. */
const usualLevel: Readonly<Partial<Record<HeadingStyle, number>>> = {
  part: 2,
  chapter: 2,
  section: 3,
  line: 2,
  bulleted: 2,
  question: 2,
  ordinal: 2,
  bracketed: 3,
};
/** A report has a handful of parts; a longer list of 一、二、三、 are the tasks under one of them. */
const mostParts = 4;

/**
 * Gives every heading its level. Under a heading of an outer style stands one level more; the same style again is
 * the same level. So a text that skips a style (一、 straight to a run-in) still gives a proper tree.
 */
export function rankHeadings(
  marks: readonly HeadingMark[],
  lines: readonly Line[],
  lexicon: StructureLexicon,
): RankedHeading[] {
  const isWhole = lines[0] !== undefined && (lines[0].isBoilerplate || lines[0].isFrontMatter);
  const depthOf = depthsOf(marks, lines, lexicon);
  const open: { readonly rank: number; readonly level: number }[] = [];
  return marks.map((mark, at) => {
    const rank = depthOf(mark);
    const least = isAddressed(mark, marks[at - 1], lines, lexicon) ? Math.min(rank, uncounted) : rank;
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) > least) open.pop();
    const last = open.at(-1);
    const level = mark.fixedLevel ?? levelOf(rank, last, () => outermostLevel(marks, at, isWhole));
    if (last?.rank === rank) open.pop();
    open.push({ rank, level });
    return { mark, level };
  });
}

/** Whether the speaker calls on the audience between two headings: what he counted before, 一是 and 二是, is over. */
const isAddressed = (
  { line }: HeadingMark,
  above: HeadingMark | undefined,
  lines: readonly Line[],
  { salutations }: StructureLexicon,
): boolean =>
  above !== undefined &&
  lines.slice(above.line.index + 1, line.index).some(({ text }) => startsWithAny(text, salutations));

/** How deep each heading nests: a title outside all, others by their style, or right below what they stand under; 前言 beside the parts. */
function depthsOf(
  marks: readonly HeadingMark[],
  lines: readonly Line[],
  lexicon: StructureLexicon,
): (mark: HeadingMark) => number {
  const worded = findTitles(marks, lines, lexicon);
  const titles = new Set(
    marks.filter((mark) => (mark.fixedLevel === undefined ? worded.has(mark) : mark.fixedLevel === 1)),
  );
  const under = new Map([...findTopics(marks, titles, lexicon), ...findInsets(marks, titles)]);
  const numbered = marks.filter(({ form }) => form === 'numbered').map(rankOf);
  const outermost = numbered.reduce((least, rank) => Math.min(least, rank), Infinity);
  return (mark) => {
    if (titles.has(mark)) return -1;
    if (isMatter(mark, lexicon) && outermost < Infinity) return outermost;
    const above = under.get(mark);
    return above ? rankOf(above) + 0.5 : rankOf(mark);
  };
}

/**
 * The bare lines that stand as topics under a bare part, each with its part: the first right behind it, before any
 * number, and those after it.
 */
function findTopics(
  marks: readonly HeadingMark[],
  titles: ReadonlySet<HeadingMark>,
  lexicon: StructureLexicon,
): ReadonlyMap<HeadingMark, HeadingMark> {
  const topics = new Map<HeadingMark, HeadingMark>();
  let part: HeadingMark | undefined;
  let hasTopics = false;
  for (const mark of marks) {
    if (titles.has(mark)) part = undefined;
    else if (mark.form === 'numbered' && !hasTopics) part = undefined;
    else if (mark.style !== 'line') continue;
    else if (isPart(mark, lexicon) || isTime(mark, lexicon)) [part, hasTopics] = [mark, false];
    else if (part) {
      topics.set(mark, part);
      hasTopics = true;
    }
  }
  return topics;
}

const isTime = (mark: HeadingMark, lexicon: StructureLexicon): boolean => {
  const text = markText(mark);
  return text.length <= longestPeriod && !text.includes('，') && startsWithPeriod(text, lexicon);
};

function levelOf(
  rank: number,
  last: { readonly rank: number; readonly level: number } | undefined,
  outermost: () => number,
): number {
  if (rank < 0) return 1;
  if (!last) return outermost();
  return last.rank === rank ? last.level : Math.min(deepest, last.level + 1);
}

/**
 * The level of a heading with nothing above it, from what its style usually has and what comes after it. A page that
 * opens with its metadata is no excerpt: whatever numbers its tasks have, they are its parts.
 */
function outermostLevel(marks: readonly HeadingMark[], at: number, isWhole: boolean): number {
  const mark = marks[at];
  if (!mark) return 3;
  if (mark.style === 'markdown') return Math.min(deepest, mark.ordinal);
  if (mark.style === 'decimal') return Math.min(deepest, mark.ordinal + 1);
  if (mark.style === 'ordinal' && longestCount(marks) > mostParts && !areTopics(marks)) return 3;
  const usual = usualLevel[mark.style];
  if (usual !== undefined) return isWhole ? 2 : usual;
  const outer = marks.findIndex((other, index) => index > at && rankOf(other) < rankOf(mark));
  return outer < 0 ? 3 : Math.min(deepest, outermostLevel(marks, outer, isWhole) + 1);
}

/** Whether the titles numbered 一、 name topics, as the parts of a bulletin do (综合, 农业, 工业和建筑业), and no tasks. */
const areTopics = (marks: readonly HeadingMark[]): boolean =>
  marks.every((mark) => mark.style !== 'ordinal' || isTopic(markText(mark)));

const longestTopic = 15;
const isTopic = (text: string): boolean => text.length <= longestTopic && !text.includes('，');

const longestCount = (marks: readonly HeadingMark[]): number =>
  marks.reduce((most, mark) => (mark.style === 'ordinal' ? Math.max(most, mark.ordinal) : most), 0);

import type { HeadingForm } from '../../model/section';
import type { CleanSpan } from '../../model/span';
import type { StructureLexicon } from '../lexicon';
import type { Line } from '../line';

/**
 * How a heading is marked, the outermost first: the order in which texts nest them.
 * 第三篇 · 第三章 · 第三节 · ## · a bare line · 一、 · （一） · 1.1 · 1. · （1） · 一是 · 专栏1 · ● · a question ·
 * a line with its 。 · the first sentence of a paragraph.
 */
export const headingStyles = [
  'part',
  'chapter',
  'section',
  'markdown',
  'line',
  'ordinal',
  'bracketed',
  'decimal',
  'arabic',
  'bracketed-arabic',
  'enumerated',
  'box',
  'bulleted',
  'question',
  'closed',
  'run-in',
] as const;
export type HeadingStyle = (typeof headingStyles)[number];

/** A heading as it is found, before it has a level. */
export interface HeadingMark {
  readonly line: Line;
  /** The title without its mark, number, dash and closing 。. */
  readonly title: CleanSpan;
  readonly form: HeadingForm;
  readonly style: HeadingStyle;
  /** How many #s it has, or parts of a decimal number, or else its number; 0 where it has none. */
  readonly ordinal: number;
  /** Whether the heading takes the whole line. */
  readonly isWholeLine: boolean;
  /** Whether the wording alone shows a heading; one that is not certain needs others like it round it. */
  readonly isCertain: boolean;
  /** The level that a person's own pattern, or the title it repeats, gives it. */
  readonly fixedLevel?: number;
}

/** Finds the heading that one of the lines of a text is or starts with; null where it is none of the recogniser's kind. */
export type HeadingRecogniser = (
  line: Line,
  lexicon: StructureLexicon,
  lines: readonly Line[],
) => HeadingMark | null;

/** A mark on `[from, to)` of a line's text. Offsets count from the line's start. */
export function markLine(
  line: Line,
  from: number,
  to: number,
  mark: Pick<HeadingMark, 'form' | 'style'> &
    Partial<Pick<HeadingMark, 'ordinal' | 'isCertain' | 'isWholeLine' | 'fixedLevel'>>,
): HeadingMark {
  const rest = line.text.slice(to).replace(/^[。：！？*|—－\s\p{Extended_Pictographic}\ufe0f\u200d]+/u, '');
  return {
    line,
    title: { from: line.from + from, to: line.from + to },
    ordinal: 0,
    isCertain: true,
    isWholeLine: rest === '',
    ...mark,
  };
}

/** The title of a mark, without white space. */
export const markText = ({ line, title }: HeadingMark): string =>
  line.text.slice(title.from - line.from, title.to - line.from).replace(/\s/g, '');

/** Titles that begin with as many of the same characters are worded alike: 这一年，…, 这五年是…. */
const sameOpening = 3;

/** The first words of a title. */
export const openingOf = (mark: HeadingMark): string => markText(mark).slice(0, sameOpening);

/** Whether a mark is a Markdown heading of the first level, `# …`. */
export const isTopMark = ({ style, ordinal }: HeadingMark): boolean => style === 'markdown' && ordinal === 1;

/** How deep a mark's style nests by itself: the deeper, the higher. */
export const rankOf = (mark: HeadingMark): number =>
  headingStyles.indexOf(mark.style) + (isNested(mark) ? mark.ordinal / 10 : 0);

/** Whether a mark shows by itself how deep it stands: `##`, `1.1`. */
const isNested = ({ style }: HeadingMark): boolean => style === 'markdown' || style === 'decimal';

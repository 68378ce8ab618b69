import type { Line } from '../line';
import { endsInQuantity, quantitiesIn, statesQuantity } from '../signs';
import { type HeadingMark, type HeadingRecogniser, markLine } from './headingMark';
import { numberAt, type TitleNumber } from './numbering';
import { firstSentence } from './runInHeading';

/** A numbered title may be a whole sentence; more than this is a paragraph. */
const longest = 60;

const pictures = /^(?:[\p{Extended_Pictographic}\ufe0f\u200d]+\s*)?/u;
/** Numbers that lists use as well as headings. */
const listStyles = new Set(['decimal', 'arabic', 'bracketed-arabic', 'enumerated']);

/**
 * Numbered headings, alone on the line or with the text going on: `一、2024年工作安排`,
 * `（三）聚力开放合作，增强发展活力。坚持…`, `二是守牢安全底线。…`, `第三章 产业布局`. Items of a list are none:
 * `1.新建幼儿园3所；`, `2.“两新”：是指…`, `（一）新购置公交车200辆`. In a text that counts in decimals `1.1 编制目的` is one too.
 */
export const numberedHeading: HeadingRecogniser = (line) => {
  const number = decimalOf(line) ?? numberAt(line.text, pictures.exec(line.text)?.[0].length ?? 0);
  if (!number || /^(?:是(?!否)|为(?!什么|何))/.test(line.text.slice(number.end))) return null;
  const title = titleFrom(line.text, number.end);
  if (title.length < 2 || title.length > longest) return null;
  const end = number.end + title.length;
  const mark = markLine(line, number.end, end, {
    form: 'numbered',
    style: number.style,
    ordinal: number.value,
  });
  return isListItem(line, number, title, mark) ? null : mark;
};

/** The first sentence behind a number, or the questions that are all of the line. */
const titleFrom = (text: string, from: number): string =>
  (questions.exec(text.slice(from))?.[1] ?? firstSentence(text, from)).replace(/[：\s]+$/, '');
const questions = /^([^。！；]*)？$/;

const decimalOf = ({ decimal }: Line): TitleNumber | null =>
  decimal && { style: 'decimal', end: decimal.end, value: decimal.depth };

/** Whether a title gives figures as only the items of a list do: `税收：全年完成20亿元，居全市第2`. */
const reportsFigures = (title: string): boolean => quantitiesIn(title) > (title.includes('：') ? 0 : 1);

function isListItem(line: Line, number: TitleNumber, title: string, mark: HeadingMark): boolean {
  const after = line.text[number.end + title.length];
  if (after === '；' || after === '！') return true;
  if (after === '？') return !mark.isWholeLine;
  if (mark.isWholeLine && (endsInQuantity(title) || reportsFigures(title))) return true;
  if (!listStyles.has(number.style)) return false;
  return (
    title.includes('：') ||
    after === '：' ||
    statesQuantity(title) ||
    (mark.isWholeLine && /[。：…”]$/.test(line.text))
  );
}

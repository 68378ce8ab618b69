import type { CleanSpan, Span } from '../model/span';
import type { Paragraph } from '../structure/document';
import { isWord, type WordList } from '../text/lexicon';

/** So far from a number the damage it touches is looked for: the rest of a longer one, a line's end. */
const reach = 12;
/** Lost characters before a number, with what is left of it between them: `?`, `?.`, `?1,`. */
const lostBefore = /[?\ufffd][0-9.．,]*$/;
const lostBehind = /^[?\ufffd]/;
/** A line that ends in a number, right before one: the two may be halves. */
const halfBefore = /\p{Script=Han}[0-9.]+\s*[\n\r]\s*$/u;
/** What a number may have lost inside; across a line's end it is two halves put together. */
const lostInside = /[?？\ufffd\r\n]/;

/**
 * Whether characters of a number may have been lost, so that its value may not be exact: `?025个`, `?.5%`. None is
 * read across, so they stand beside or inside it in the source.
 */
export function isDamaged(source: string, { start, end }: Span): boolean {
  const before = source.slice(Math.max(0, start - reach), start);
  return (
    lostBefore.test(before) ||
    halfBefore.test(before) ||
    lostBehind.test(source.slice(end, end + 1)) ||
    lostInside.test(source.slice(start, end))
  );
}

/** A number and what it measures, on the offsets of its paragraph. */
interface NamedNumber {
  readonly mention: CleanSpan;
  readonly indicator: string | null;
  readonly indicatorSpan: CleanSpan | null;
}

/** Whether words may be missing in or beside a number and its indicator: of `高标�农田3万亩`, `新建高⏎⏎标准农田3万亩`. */
export function isTorn({ from, torn }: Paragraph, { mention, indicatorSpan }: NamedNumber): boolean {
  const name = indicatorSpan ?? mention;
  const start = from + Math.min(mention.from, name.from);
  const end = from + Math.max(mention.to, name.to);
  return torn.some((place) => place.from <= end && start <= place.to);
}

/**
 * The indicator without the words that have lost characters: `农田` of `高标�农田`; none where nothing is left, or
 * where what is left does not start with a word, as `田建设` of `高标准�田建设`.
 */
export function withoutLost(
  { indicator, indicatorSpan }: Omit<NamedNumber, 'mention'>,
  words: WordList,
): Omit<NamedNumber, 'mention'> {
  const lost = indicator?.lastIndexOf('\ufffd') ?? -1;
  if (indicator === null || lost === -1) return { indicator, indicatorSpan };
  const whole = indicator.slice(lost + 1);
  if (!isWord(words, whole.charAt(0), whole.charAt(1))) return { indicator: null, indicatorSpan: null };
  return {
    indicator: whole,
    indicatorSpan: indicatorSpan && { ...indicatorSpan, from: indicatorSpan.to - whole.length },
  };
}

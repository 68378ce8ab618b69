import { isByline, isPressByline } from '../byline';
import { isDateline } from '../frontMatter';
import type { StructureLexicon } from '../lexicon';
import { isProse, type Line } from '../line';
import { startsWithAny } from '../signs';

/** Between a title and its by-line a page may set when and where it was put up. */
const mostStamps = 3;

/** What an agency or a page of the web opens a story with: 青岭在线3月4日讯, 3月4日消息：. */
const dispatch = /^\S{0,12}?\d{1,2}月\d{1,2}日(?:专?电|讯|消息)/;
/** The day a story tells of, of this or the last week, so that it needs no year. */
const day = /^\d{1,2}月\d{1,2}日/;

/** Whether a text is the first paragraph of a news story, its lead: `10月24日，副县长李明到…`, `日前，…`. */
export const isLead = (text: string, { leads }: StructureLexicon): boolean =>
  dispatch.test(text) || day.test(text) || startsWithAny(text, leads);

/**
 * Whether a line stands over the date, the by-line or the lead of a story, as titles do and the crossheads within a
 * story hardly.
 */
export const isOverStory = (line: Line, lines: readonly Line[], lexicon: StructureLexicon): boolean =>
  isOverLead(line, lines, lexicon) || isOverByline(line, lines, lexicon);

/** Whether a line stands right over the lead of a story. */
export const isOverLead = ({ index }: Line, lines: readonly Line[], lexicon: StructureLexicon): boolean =>
  isLead(lines[index + 1]?.text ?? '', lexicon);

/** Whether a line stands over the date or by-line of a story, or over the name of its author. */
export function isOverByline(
  { index }: Line,
  lines: readonly Line[],
  lexicon: StructureLexicon,
  authors: ReadonlySet<Line> = new Set(),
): boolean {
  const below = lines.slice(index + 1, index + 1 + mostStamps);
  const end = below.findIndex(({ isFrontMatter }) => !isFrontMatter);
  const around = below.slice(0, end < 0 ? mostStamps : end + 1);
  return around.some(
    (each) =>
      isByline(each.text, lexicon) ||
      authors.has(each) ||
      (!isProse(each.text) && isDateline(each.text, lexicon)),
  );
}

/** Whether a line stands over a by-line that has a line of its own, as the titles of features do, which have crossheads. */
export function opensFeature({ index }: Line, lines: readonly Line[], lexicon: StructureLexicon): boolean {
  const next = lines[index + 1]?.text ?? '';
  return isPressByline(next, lexicon) && !isProse(next);
}

/** Whether any line of a text opens a story: the text is a page of a paper, or of the news of a portal. */
export const hasStory = (lines: readonly Line[], lexicon: StructureLexicon): boolean =>
  lines.some(({ text }) => isPressByline(text, lexicon) || dispatch.test(text));

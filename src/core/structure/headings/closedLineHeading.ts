import { type HeadingMark, type HeadingRecogniser, markLine, openingOf } from './headingMark';
import { firstSentence, mayNameTopic, readsAsTitle } from './runInHeading';

const longest = 30;
/** Stories have short paragraphs too: only where a page sets so many titles like this, they are its way of setting them. */
const fewest = 3;

/**
 * A title that a page has set on a line of its own, with the 。 of the run-in title it was: `做优现代服务业。` over the
 * paragraph that went on from it.
 */
export const closedLineHeading: HeadingRecogniser = (line, lexicon, lines) => {
  const next = lines[line.index + 1];
  const title = firstSentence(line.text, 0);
  if (!line.startsAfresh || line.text !== `${title}。` || title.length > longest) return null;
  if (next === undefined || !goesOn(next.text, line.text.length) || !mayNameTopic(title, lexicon))
    return null;
  return markLine(line, 0, title.length, {
    form: 'line',
    style: 'closed',
    isCertain: readsAsTitle(title, lexicon),
  });
};

/** Whether a text is more than another short sentence. */
const goesOn = (text: string, longest: number): boolean =>
  text.length > longest || text.length > firstSentence(text, 0).length + 1;

/** The marks without {@link closedLineHeading}s where a page has too few that are worded as titles, or like one another. */
export function withoutFewClosedLines(marks: readonly HeadingMark[]): readonly HeadingMark[] {
  const closed = marks.filter(({ style }) => style === 'closed');
  const alike = new Map<string, number>();
  for (const mark of closed) alike.set(openingOf(mark), (alike.get(openingOf(mark)) ?? 0) + 1);
  const titles = closed.filter((mark) => mark.isCertain || (alike.get(openingOf(mark)) ?? 0) >= fewest);
  if (titles.length < fewest) return marks.filter(({ style }) => style !== 'closed');
  const shown = new Set(titles);
  return marks.map((mark) => (shown.has(mark) ? { ...mark, isCertain: true } : mark));
}

import { type HeadingMark, type HeadingRecogniser, markLine } from './headingMark';
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
  if (next === undefined || next.text.length <= line.text.length || !mayNameTopic(title, lexicon))
    return null;
  return markLine(line, 0, title.length, {
    form: 'line',
    style: 'run-in',
    isCertain: readsAsTitle(title, lexicon),
  });
};

const isClosedLine = ({ style, isWholeLine }: HeadingMark): boolean => style === 'run-in' && isWholeLine;

/** The marks without {@link closedLineHeading}s where a page has too few that are worded as titles. */
export const withoutFewClosedLines = (marks: readonly HeadingMark[]): readonly HeadingMark[] =>
  marks.filter((mark) => isClosedLine(mark) && mark.isCertain).length < fewest
    ? marks.filter((mark) => !isClosedLine(mark))
    : marks;

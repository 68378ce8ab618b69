import { isProse, type Line } from '../line';
import { hasBalancedQuotes } from '../signs';
import { type HeadingRecogniser, markLine } from './headingMark';

const shortest = 4;
const longest = 30;
/** One question may be asked by the text itself; several with an answer under each are its headings. */
const fewest = 2;

/**
 * The questions that a text puts over its answers, as explanations of a policy do: `哪些人可以领取补贴？⏎年满70周岁的老人…`.
 * What somebody asks (`记者：…？`, `“…？”`) is none.
 */
export function questionHeading(lines: readonly Line[]): HeadingRecogniser {
  const questions = new Set(lines.filter((line) => isQuestion(line) && isAnswered(line, lines)));
  return (line) =>
    questions.size >= fewest && questions.has(line)
      ? markLine(line, 0, line.text.length - 1, { form: 'line', style: 'question' })
      : null;
}

const isQuestion = ({ text, startsAfresh }: Line): boolean =>
  startsAfresh &&
  text.endsWith('？') &&
  text.length >= shortest &&
  text.length <= longest &&
  !/[。；：！|｜]|？.|^[“‘]/.test(text) &&
  hasBalancedQuotes(text);

const isAnswered = ({ index }: Line, lines: readonly Line[]): boolean =>
  isProse(lines[index + 1]?.text ?? '');

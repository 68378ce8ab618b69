import { fileNumber } from '../frontMatter';
import type { Line } from '../line';
import { type HeadingRecogniser, markLine } from './headingMark';

/** A title is set over no more lines than this. */
const mostLines = 5;
const shortestName = 12;
const longestName = 120;
/** A longer line is no part of a title. */
const longestPart = 60;
/** What stands in 《》, with the marks inside it. */
const named = /《([^\n]{12,120}?)》(?![^《\n]{0,120}》)/g;
/** How many characters tell whether a line may begin a name. */
const told = 4;

/**
 * Finds the titles over several lines that stand elsewhere in one, or that the text names in 《》: `青石县人民政府⏎关于印发
 * 《校车管理⏎办法》的通知`. Each of their lines is a heading of level 1, however it is worded.
 */
export function splitTitleHeading(lines: readonly Line[]): HeadingRecogniser {
  const names = new Set(lines.flatMap(namesIn));
  const beginnings = new Set(Array.from(names, (name) => name.slice(0, told)));
  const parts = new Set(
    lines
      .filter(({ text }) => beginnings.has(plain(text.slice(0, longestPart)).slice(0, told)))
      .flatMap((line) => partsFrom(line, lines, names)),
  );
  return (line) =>
    parts.has(line)
      ? markLine(line, 0, line.text.length, { form: 'line', style: 'line', fixedLevel: 1 })
      : null;
}

/** The lines from one on that together are a name; none where they are not, or one line is. */
function partsFrom({ index }: Line, lines: readonly Line[], names: ReadonlySet<string>): readonly Line[] {
  let joined = '';
  for (const [at, { text }] of lines.slice(index, index + mostLines).entries()) {
    if (text.length > longestPart) return [];
    joined += plain(text);
    if (at > 0 && names.has(joined)) return lines.slice(index, index + at + 1);
  }
  return [];
}

/** What a line is as a whole, and what it names in 《》. */
const namesIn = ({ text }: Line): readonly string[] =>
  [text, ...Array.from(text.matchAll(named), ([, name = '']) => name)]
    .filter(
      (name) =>
        name.length >= shortestName &&
        name.length <= longestName &&
        !/[。；]/.test(name) &&
        !fileNumber.test(name),
    )
    .map(plain);

/** A title without white space and the marks that quote, which are others inside 《》. */
const plain = (text: string): string => text.replace(/[\s《》〈〉<>]/g, '');

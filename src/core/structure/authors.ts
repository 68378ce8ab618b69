import { isTitle } from './headings/bareLineHeading';
import type { StructureLexicon } from './lexicon';
import { isProse, type Line } from './line';

/** A page of comments sets the author of each alone under its title; one such line may be anything. */
const fewest = 2;
const name = /^\p{Script=Han}{2,3}$/u;

/** The lines that hold only a name, under a title and over its text: `老街的新生意⏎周若木⏎…`. None where there is but one. */
export function findAuthors(lines: readonly Line[], lexicon: StructureLexicon): ReadonlySet<Line> {
  const authors = lines.filter(({ text, index }) => {
    const [title, next] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
    return name.test(text) && isTitle(title, lexicon) && isProse(next);
  });
  return new Set(authors.length < fewest ? [] : authors);
}

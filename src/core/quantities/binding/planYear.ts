import type { Properties } from '../../model/report';
import type { Document } from '../../structure/document';
import { cuesOf, decisive } from './evidence';
import type { BindingLexicon } from './lexicon';

const headingYear = /(?<![至到-])(20\d\d)年(?!远景)/g;

/**
 * The year a text plans for: the latest its title and headings name, where that is its own year or the next one (a report on
 * 2023 and the plan for 2024), else its own year, or the next where its title only looks back (2023年决算的报告) or where it is
 * dated right after a year that is the only one named. Of a text that tells no year of its own its headings alone say.
 */
export function planYearOf(
  { sections }: Document,
  { title, date, year: ownYear }: Pick<Properties, 'title' | 'date' | 'year'>,
  lexicon: BindingLexicon,
): number | null {
  const headings = [title ?? '', ...sections.map((section) => section.title)];
  if (ownYear === null) {
    const planned = headings.flatMap((heading) =>
      yearsOf(heading).map((year) => (reviews(heading, lexicon) ? year + 1 : year)),
    );
    return planned.length === 0 ? null : Math.max(...planned);
  }
  const years = headings.flatMap(yearsOf);
  const own = Number(ownYear);
  const isPast = years.every((year) => year === own) && date !== null && comesAfter(date, own);
  return (title !== null && reviews(title, lexicon)) || isPast || years.includes(own + 1) ? own + 1 : own;
}

const yearsOf = (heading: string): number[] =>
  Array.from(heading.matchAll(headingYear), (hit) => Number(hit[1]));

/** Whether a title only looks back: 2023年工作回顾. */
const reviews = (title: string, lexicon: BindingLexicon): boolean =>
  cuesOf(title, 0, title.length, lexicon) <= -decisive;

/** Whether a date lies in the first two months after a year, when its results are published: 2023-01-18. */
const comesAfter = (date: string, year: number): boolean =>
  date.startsWith(`${year + 1}-01`) || date.startsWith(`${year + 1}-02`);

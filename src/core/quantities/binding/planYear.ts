import type { Properties } from '../../model/report';
import type { Document } from '../../structure/document';
import { cuesOf, decisive } from './evidence';
import type { BindingLexicon } from './lexicon';

const headingYear = /(?<![至到-])(20\d\d)年(?!远景)/g;

/**
 * The year a text plans for: the latest its title and headings name, where that is its own year or the next one (a report on
 * 2023 and the plan for 2024), else its own year, or the next where its title only looks back (2023年决算的报告) or where it is
 * dated right after a year that is the only one named.
 */
export function planYearOf(
  { sections }: Document,
  { title, date, year: ownYear }: Pick<Properties, 'title' | 'date' | 'year'>,
  lexicon: BindingLexicon,
): number | null {
  const years = [title ?? '', ...sections.map((section) => section.title)].flatMap((heading) =>
    Array.from(heading.matchAll(headingYear), (hit) => Number(hit[1])),
  );
  if (ownYear === null)
    return years.reduce<number | null>((last, year) => Math.max(last ?? year, year), null);
  const own = Number(ownYear);
  const reviews = title !== null && cuesOf(title, 0, title.length, lexicon) <= -decisive;
  const isPast = years.every((year) => year === own) && date !== null && comesAfter(date, own);
  return reviews || isPast || years.includes(own + 1) ? own + 1 : own;
}

/** Whether a date lies in the first two months after a year, when its results are published: 2023-01-18. */
const comesAfter = (date: string, year: number): boolean =>
  date.startsWith(`${year + 1}-01`) || date.startsWith(`${year + 1}-02`);

import type { Properties } from '../../model/report';
import type { Document } from '../../structure/document';
import { cuesOf, decisive } from './evidence';
import type { BindingLexicon } from './lexicon';

const headingYear = /(?<![至到-])(20\d\d)年(?!远景)/g;

/**
 * The year a text plans for: the latest its title and headings name, where that is its own year or the next one (a report on
 * 2023 and the plan for 2024), else its own year, or the next where its title only looks back (2023年决算的报告).
 */
export function planYearOf(
  { sections }: Document,
  { title, year: ownYear }: Pick<Properties, 'title' | 'year'>,
  lexicon: BindingLexicon,
): number | null {
  const years = [title ?? '', ...sections.map((section) => section.title)].flatMap((heading) =>
    Array.from(heading.matchAll(headingYear), (hit) => Number(hit[1])),
  );
  if (ownYear === null) return years.length === 0 ? null : Math.max(...years);
  const own = Number(ownYear);
  const reviews = title !== null && cuesOf(title, 0, title.length, lexicon) <= -decisive;
  return reviews || years.includes(own + 1) ? own + 1 : own;
}

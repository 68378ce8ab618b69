import type { HoverContext } from './hover';
import { linkTo } from './markdown';
import { listed } from './translate';

/** How many lines a card names before it says that there are more. */
const mostLines = 6;

/** A link to the line of an offset, named after it: `[line 12](file:///srv/a.txt#L12)`. */
export function linkToLine(offset: number, { t, placeOf }: HoverContext): string {
  const { line, href } = placeOf(offset);
  return linkTo(t('line {0}', line), href);
}

/** Links to the lines of some offsets, each line once: `[line 3](…), [line 8](…)`; null for none. */
export function linksToLines(offsets: readonly number[], context: HoverContext): string | null {
  const links = [...new Set(offsets.map((offset) => linkToLine(offset, context)))];
  const more = links.length > mostLines ? ' …' : '';
  return links.length === 0 ? null : `${listed(links.slice(0, mostLines), context.t)}${more}`;
}

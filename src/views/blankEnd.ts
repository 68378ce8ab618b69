import type { Span } from '../core/model/span';

/**
 * A span without the white space at its end: a section reaches to the next heading, what a person sees of it does not.
 * @example withoutBlankEnd('做强产业。\n\n改善民生。', { start: 0, end: 7 }) // { start: 0, end: 5 }
 */
export function withoutBlankEnd(text: string, { start, end }: Span): Span {
  let last = end;
  while (last > start && /\s/.test(text.charAt(last - 1))) last--;
  return { start, end: last };
}

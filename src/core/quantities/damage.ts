import type { Span } from '../model/span';

/** So far from a number the damage it touches is looked for: the rest of a longer one, a line's end. */
const reach = 12;
/** Lost characters before a number, with what is left of it between them: `?`, `?.`, `?1,`. */
const lostBefore = /[?\ufffd][0-9.．,]*$/;
const lostBehind = /^[?\ufffd]/;
/** A line that ends in a number, right before one: the two may be halves. */
const halfBefore = /\p{Script=Han}[0-9.]+\s*[\n\r]\s*$/u;
/** What a number may have lost inside; across a line's end it is two halves put together. */
const lostInside = /[?？\ufffd\r\n]/;

/**
 * Whether characters of a number may have been lost, so that its value may not be exact: `?025个`, `?.5%`. None is
 * read across, so they stand beside or inside it in the source.
 */
export function isDamaged(source: string, { start, end }: Span): boolean {
  const before = source.slice(Math.max(0, start - reach), start);
  return (
    lostBefore.test(before) ||
    halfBefore.test(before) ||
    lostBehind.test(source.slice(end, end + 1)) ||
    lostInside.test(source.slice(start, end))
  );
}

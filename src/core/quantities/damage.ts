import type { Span } from '../model/span';

const lostBeside = /[?\ufffd]/;
/** What a number may have lost inside; across a line's end it is two halves put together. */
const lostInside = /[?？\ufffd\r\n]/;

/**
 * Whether characters of a number may have been lost, so that its value may not be exact: `?025个`. None is read across, so
 * they stand beside or inside it in the source.
 */
export const isDamaged = (source: string, { start, end }: Span): boolean =>
  lostBeside.test(`${source[start - 1] ?? ''}${source[end] ?? ''}`) ||
  lostInside.test(source.slice(start, end));

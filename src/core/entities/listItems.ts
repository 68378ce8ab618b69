import type { CleanSpan } from '../model/span';

/**
 * The items of a list joined by 、 that starts at an offset.
 * @example listItems('云峰、石桥', 4) // [{ from: 4, to: 6 }, { from: 7, to: 9 }]
 */
export function listItems(list: string, start: number): CleanSpan[] {
  let from = start;
  return list.split('、').map((item) => {
    const span = { from, to: from + item.length };
    from = span.to + 1;
    return span;
  });
}

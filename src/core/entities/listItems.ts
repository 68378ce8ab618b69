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

/**
 * The items of every list joined by 、, clause by clause; `clauses` (a global expression) tells where a list may stand.
 * @example [...listsIn('修建云峰、石桥。', /[^。]+/g)] // [[{ from: 0, to: 4 }, { from: 5, to: 7 }]]
 */
export function* listsIn(text: string, clauses: RegExp): Iterable<CleanSpan[]> {
  for (const { 0: clause, index } of text.matchAll(clauses))
    if (clause.includes('、')) yield listItems(clause, index);
}

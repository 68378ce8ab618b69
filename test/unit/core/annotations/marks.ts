import { createAnchors } from '../../../../src/core/annotations/createAnchors';
import type { Label, Mark } from '../../../../src/core/annotations/mark';
import type { Span } from '../../../../src/core/model/span';
import { lexicon as shipped } from '../../lexicon';

export const { text: lexicon } = shipped;

/** Marks on spans of a text, as a person would have made them, with ids `m1`, `m2` … */
export function marksOn(text: string, spans: readonly Span[], label: Label = 'target'): Mark[] {
  return createAnchors(text, spans, lexicon).map((anchor, at) => ({
    id: `m${at + 1}`,
    state: 'accepted',
    label,
    values: {},
    note: null,
    tags: [],
    anchor,
    creator: '',
    created: '2026-01-02T03:04:05.000Z',
    modified: '2026-01-02T03:04:05.000Z',
  }));
}

/** The span of the n-th place where a quote stands. */
export function spanOf(text: string, quote: string, nth = 1): Span {
  let start = -1;
  for (let count = 0; count < nth; count++) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`“${quote}” does not stand ${nth} times in the text`);
  return { start, end: start + quote.length };
}

import type { Goal, Quantity } from '../model/quantity';
import type { Properties } from '../model/report';
import type { Document } from '../structure/document';
import type { QuantityLexicon } from './lexicon';

export interface QuantityFindings {
  readonly quantities: readonly Quantity[];
  readonly goals: readonly Goal[];
}

/** Every literal quantity of the document with its role, indicator and value, and the goals without a number. */
export function findQuantities(
  _document: Document,
  _properties: Properties,
  _lexicon: QuantityLexicon,
): QuantityFindings {
  return { quantities: [], goals: [] };
}

import type { Goal, Quantity } from '../model/quantity';
import type { Properties } from '../model/report';
import type { Document } from '../structure/document';
import { bindQuantities } from './binding/bindQuantities';
import { planYearOf } from './binding/frames';
import { findGoals } from './binding/goals';
import { trackStance } from './binding/stance';
import { findMentions } from './findMentions';
import type { QuantityLexicon } from './lexicon';

export interface QuantityFindings {
  readonly quantities: readonly Quantity[];
  readonly goals: readonly Goal[];
}

/**
 * Every literal quantity of the document with its role, indicator and value, and the goals without a number.
 * `力争进出口总额增长6%左右` gives 6% as a target of 进出口总额. Never fails; linear in the length of the text.
 */
export function findQuantities(
  document: Document,
  properties: Properties,
  lexicon: QuantityLexicon,
): QuantityFindings {
  const mentions = findMentions(document, lexicon);
  const planYear = planYearOf(document, properties.year);
  const stances = trackStance(document, planYear, lexicon.binding);
  return {
    quantities: bindQuantities(
      document,
      { own: properties.year, planned: planYear },
      mentions,
      stances,
      lexicon,
    ),
    goals: findGoals(document, mentions, stances, lexicon.binding),
  };
}

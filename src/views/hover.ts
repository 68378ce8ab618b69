import type { Report } from '../core/model/report';
import { type Span, standsIn } from '../core/model/span';
import type { Conversions } from './conversion';
import { termAt } from './glossary';
import { duplicateCard } from './hoverDuplicate';
import { entityCard } from './hoverEntity';
import { glossaryCard } from './hoverGlossary';
import { goalCard, quantityCard } from './hoverQuantity';
import type { Translate } from './translate';

/** What stands under the pointer, explained in a few lines of Markdown. */
export interface HoverCard {
  readonly span: Span;
  readonly markdown: string;
}

export interface HoverOptions {
  readonly quantities: boolean;
  readonly entities: boolean;
  readonly duplicates: boolean;
  /** What the text itself explains. */
  readonly glossary: boolean;
}

export interface HoverContext {
  readonly report: Report;
  readonly t: Translate;
  readonly conversions: Conversions;
  /** The line of an offset, counted from 1, and an address that opens the text there. */
  readonly placeOf: (offset: number) => { readonly line: number; readonly href: string };
}

/**
 * The card for an offset of the text: quantities before goals, names and repeats; below it what the text itself says
 * of a term that stands there. Null where nothing stands.
 */
export function hoverAt(offset: number, options: HoverOptions, context: HoverContext): HoverCard | null {
  const finding = findingAt(offset, options, context);
  const term = options.glossary ? termAt(context.report, offset) : null;
  if (term === null) return finding;
  const explanation = glossaryCard(term.entry, term.span, context);
  return finding === null
    ? { span: term.span, markdown: explanation }
    : { span: finding.span, markdown: `${finding.markdown}\n\n---\n\n${explanation}` };
}

function findingAt(offset: number, options: HoverOptions, context: HoverContext): HoverCard | null {
  const { quantities, goals, entities, duplicates } = context.report;
  if (options.quantities) {
    const quantity = quantities.find(({ span }) => standsIn(offset, span));
    if (quantity) return { span: quantity.span, markdown: quantityCard(quantity, context) };
    const goal = goals.find(({ span }) => standsIn(offset, span));
    if (goal) return { span: goal.span, markdown: goalCard(goal, context) };
  }
  if (options.entities)
    for (const entity of entities) {
      const span = entity.mentions.find((mention) => standsIn(offset, mention));
      if (span) return { span, markdown: entityCard(entity, span, context) };
    }
  if (options.duplicates) {
    const duplicate = duplicates.find(({ span }) => standsIn(offset, span));
    if (duplicate) return { span: duplicate.span, markdown: duplicateCard(duplicate, context) };
  }
  return null;
}

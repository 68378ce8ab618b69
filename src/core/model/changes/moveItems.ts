import type { Duplicate } from '../duplicate';
import { moveSpan, type Replacement } from '../edit';
import type { Entity } from '../entity';
import type { GlossaryEntry } from '../glossary';
import type { Noise } from '../noise';
import type { Goal, Quantity } from '../quantity';
import type { Span } from '../span';

/**
 * Where the items of a report's lists stand after a replacement in its text; null for one that it reaches into. What
 * stands before it is the same object as it was.
 */

export function moveQuantity(item: Quantity, edit: Replacement): Quantity | null {
  const span = moveSpan(item.span, edit);
  const indicatorSpan = item.indicatorSpan && moveSpan(item.indicatorSpan, edit);
  if (!span || (item.indicatorSpan && !indicatorSpan)) return null;
  return withParts(item, { span, indicatorSpan });
}

export function moveGoal(item: Goal, edit: Replacement): Goal | null {
  const span = moveSpan(item.span, edit);
  return span && withParts(item, { span });
}

export function moveEntity(item: Entity, edit: Replacement): Entity | null {
  const mentions = moveSpans(item.mentions, edit);
  return mentions && withParts(item, { mentions });
}

export function moveGlossaryEntry(item: GlossaryEntry, edit: Replacement): GlossaryEntry | null {
  const [span, termSpan] = [moveSpan(item.span, edit), moveSpan(item.termSpan, edit)];
  const mentions = moveSpans(item.mentions, edit);
  return span && termSpan && mentions && withParts(item, { span, termSpan, mentions });
}

export function moveDuplicate(item: Duplicate, edit: Replacement): Duplicate | null {
  const [span, of] = [moveSpan(item.span, edit), moveSpan(item.of, edit)];
  return span && of && withParts(item, { span, of });
}

export function moveNoise(item: Noise, edit: Replacement): Noise | null {
  const span = moveSpan(item.span, edit);
  if (!span || !item.continuations) return span && withParts(item, { span });
  const continuations = moveSpans(item.continuations, edit);
  return continuations && withParts(item, { span, continuations });
}

/** The item with these parts; the same object where it has them already. */
function withParts<Item extends object>(item: Item, parts: Partial<Item>): Item {
  for (const name in parts) if (parts[name] !== item[name]) return { ...item, ...parts };
  return item;
}

/** All of the spans moved; null where the edit reaches into one of them. */
function moveSpans(spans: readonly Span[], edit: Replacement): readonly Span[] | null {
  const moved: Span[] = [];
  for (const span of spans) {
    const there = moveSpan(span, edit);
    if (!there) return null;
    moved.push(there);
  }
  return moved.at(-1) === spans.at(-1) ? spans : moved;
}

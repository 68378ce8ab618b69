import type { Quantity } from '../../src/core/model/quantity';

/** A quantity as it was annotated. */
export interface Annotated {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly role?: string;
  readonly indicator?: string;
}

/** From this confidence on a quantity counts as sure. */
const sure = 0.9;
/** The share of characters two names must have in common to count as alike. */
const alike = 0.6;

/** Of the quantities that claim to be sure, how many have their role and, where they have one, a like indicator. */
export function countSure(
  quantities: readonly Quantity[],
  annotated: readonly Annotated[],
): { right: number; of: number } {
  const bySpan = new Map(
    annotated
      .filter(({ kind }) => kind === 'quantity')
      .map((one) => [`${one.start}-${one.end}`, one] as const),
  );
  const judged = quantities
    .filter(({ confidence }) => confidence >= sure)
    .flatMap((quantity) => {
      const gold = bySpan.get(`${quantity.span.start}-${quantity.span.end}`);
      if (gold === undefined) return [];
      const named =
        gold.role === 'other' || likeness(quantity.indicator ?? '', gold.indicator ?? '') >= alike;
      return [quantity.role === gold.role && named];
    });
  return { right: judged.filter(Boolean).length, of: judged.length };
}

/** Twice the characters two names share over the characters of both. */
function likeness(one: string, other: string): number {
  const left = Array.from(other);
  const shared = Array.from(one).filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / Math.max(1, one.length + other.length);
}

import type { Quantity } from '../core/model/quantity';
import type { Report } from '../core/model/report';
import { compareSpans, type Span } from '../core/model/span';

/** A target and the place where a copy of the text has it again. */
export interface GoalLink {
  readonly from: Span;
  readonly to: Span;
}

/**
 * Links between each target in repeated text and the same target in the copy that stays, both ways: in
 * `新增就业3200人。…新增就业3200人。` the second 3200人 leads to the first and back. Of equal numbers in one
 * copy the first belongs to the first.
 */
export function goalLinks({ quantities, duplicates }: Report): GoalLink[] {
  const targets = quantities.filter(({ role }) => role === 'target');
  return duplicates
    .flatMap(({ span, of }) => pairsOf(within(targets, span), within(targets, of)))
    .sort((a, b) => compareSpans(a.from, b.from));
}

const within = (targets: readonly Quantity[], { start, end }: Span): readonly Quantity[] =>
  targets.filter(({ span }) => span.start >= start && span.end <= end);

function pairsOf(copies: readonly Quantity[], originals: readonly Quantity[]): GoalLink[] {
  const free = [...originals];
  return copies.flatMap((copy) => {
    const at = free.findIndex(
      ({ indicator, min, max, unit }) =>
        copy.indicator === indicator && copy.min === min && copy.max === max && copy.unit === unit,
    );
    const [original] = at < 0 ? [] : free.splice(at, 1);
    if (!original) return [];
    return [
      { from: copy.span, to: original.span },
      { from: original.span, to: copy.span },
    ];
  });
}

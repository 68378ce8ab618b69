import { decidableOn, type Decidable, type Suggestion } from '../views/decidable';
import type { DecisionStep } from './decisions';
import { newDraft } from './newDraft';

/** What a person says of a suggestion as it stands. */
export type Verdict = 'accept' | 'reject';

/** The step that accepts or rejects something; null where that changes nothing. */
export const verdictStep = (verdict: Verdict, here: Decidable): DecisionStep | null =>
  verdict === 'accept' ? acceptStep(here) : rejectStep(here);

/**
 * One step that accepts or rejects several things; null where that changes nothing.
 * @example the lines 3200人 and 18个 of a view, neither decided → one step with two marks
 */
export function verdictsStep(
  verdict: Verdict,
  places: readonly Suggestion[],
  decidables: readonly Decidable[],
): DecisionStep | null {
  const steps = places.flatMap((place) => {
    const here = decidableOn(decidables, place);
    return (here && verdictStep(verdict, here)) ?? [];
  });
  if (steps.length === 0) return null;
  return {
    add: steps.flatMap(({ add = [] }) => add),
    set: steps.flatMap(({ set = [] }) => set),
    remove: steps.flatMap(({ remove = [] }) => remove),
  };
}

function acceptStep({ span, label, mark }: Decidable): DecisionStep | null {
  if (!mark) return { add: [newDraft({ span, label, state: 'accepted' })] };
  return mark.state === 'rejected' ? { set: [{ ...mark, state: 'accepted' }] } : null;
}

function rejectStep({ span, label, mark }: Decidable): DecisionStep | null {
  if (!mark) return { add: [newDraft({ span, label, state: 'rejected' })] };
  if (mark.state === 'added') return { remove: [mark.id] };
  return mark.state === 'rejected' ? null : { set: [{ ...mark, state: 'rejected' }] };
}

import type { Span } from '../core/model/span';
import type { Label, Mark, MarkState } from '../server/protocol';
import { decidableOn, type Decidable, type Suggestion } from '../views/decidable';
import type { Verdict } from '../views/occurrences';
import type { DecisionStep } from './decisions';
import { newDraft } from './newDraft';

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
  return steps.length === 0 ? null : joinSteps(steps);
}

/** Several steps as one, which is taken back as one. */
export const joinSteps = (steps: readonly DecisionStep[]): DecisionStep => ({
  add: steps.flatMap(({ add = [] }) => add),
  set: steps.flatMap(({ set = [] }) => set),
  remove: steps.flatMap(({ remove = [] }) => remove),
});

function acceptStep({ span, label, mark }: Decidable): DecisionStep | null {
  if (!mark) return { add: [newDraft({ span, label, state: 'accepted' })] };
  return mark.state === 'rejected' ? { set: [{ ...mark, state: 'accepted' }] } : null;
}

function rejectStep({ span, label, mark }: Decidable): DecisionStep | null {
  if (!mark) return { add: [newDraft({ span, label, state: 'rejected' })] };
  if (mark.state === 'added') return { remove: [mark.id] };
  return mark.state === 'rejected' ? null : { set: [{ ...mark, state: 'rejected' }] };
}

/** The step that says what something is: right as suggested, or another thing. */
export function labelStep({ span, label: present, mark }: Decidable, label: Label): DecisionStep {
  if (mark) return { set: [{ ...mark, label, state: changedState(mark) }] };
  return { add: [newDraft({ span, label, state: present === label ? 'accepted' : 'corrected' })] };
}

/** The step that lets a decision, or a suggestion that is then decided, stand on other text. */
export function moveStep({ label, mark }: Decidable, span: Span, state: MarkState): DecisionStep {
  if (!mark) return { add: [newDraft({ span, label, state })] };
  const { values, note, tags } = mark;
  return { remove: [mark.id], add: [{ ...newDraft({ span, label, state }), values, note, tags }] };
}

/** What is said of a decision that was changed: one the person added stays their own. */
export const changedState = (mark: Mark | null): MarkState =>
  mark?.state === 'added' ? 'added' : 'corrected';

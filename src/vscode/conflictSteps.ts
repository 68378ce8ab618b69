import type { Mark, MarkConflict } from '../server/protocol';
import type { DecisionStep } from './decisions';
import { newId } from './newDraft';

/** The step that settles a conflict as the person chose. */
export function choiceStep({ ours, theirs }: MarkConflict, choice: 'ours' | 'theirs' | 'both'): DecisionStep {
  if (choice === 'both') return ours && theirs ? { set: bothOf(ours, theirs) } : {};
  const [kept, other] = choice === 'ours' ? [ours, theirs] : [theirs, ours];
  const isOther = other !== null && other.id !== kept?.id;
  return { set: kept ? [kept] : [], remove: isOther ? [other.id] : [] };
}

/**
 * Both decisions of a conflict: one with the notes and tags of either where they agree on what the text is, else two
 * on the same text.
 */
function bothOf(ours: Mark, theirs: Mark): readonly Mark[] {
  if (ours.id !== theirs.id) return [ours, theirs];
  if (ours.state !== theirs.state || ours.label !== theirs.label) return [ours, { ...theirs, id: newId() }];
  const notes = [...new Set([ours.note, theirs.note])].filter((note) => note !== null);
  return [
    {
      ...ours,
      values: { ...theirs.values, ...ours.values },
      note: notes.length > 0 ? notes.join('；') : null,
      tags: [...new Set([...ours.tags, ...theirs.tags])],
    },
  ];
}

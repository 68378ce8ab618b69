import type { CleanSpan } from '../../model/span';
import { type Draft, measureOf } from './draft';
import type { BindingLexicon } from './lexicon';
import { readHead } from './phrase';
import { subjectsBefore } from './respectively';
import type { Slot } from './slots';

/**
 * Deals values out to as many names before them where no 分别 says so: 甲、乙产量从5万吨、6万吨增加到8万吨、9万吨. Null where
 * the values of a clause do not pair off with names.
 */
export function bindPaired(text: string, slots: readonly Slot[], lexicon: BindingLexicon): Draft[] | null {
  const runs = runsOf(slots);
  const count = runs[0]?.length ?? 0;
  if (count < 2 || !runs.every((run) => run.length === count && isOfOneUnit(run))) return null;
  const drafts: Draft[] = [];
  let subjects: (readonly CleanSpan[])[] = [];
  for (const run of runs) {
    const words = run[0]?.head ?? [];
    const head = readHead(text, words);
    if (head.name.length > 0) subjects = subjectsBefore(text, words, count, nothing, lexicon);
    if (subjects.length !== count) return null;
    const measure = measureOf(head.verb, !head.predicated);
    for (const [order, slot] of run.entries())
      drafts.push({
        mention: slot.mention,
        slot,
        parts: subjects[order] ?? [],
        measure,
        ...rest,
        verb: head.verb,
      });
  }
  return drafts;
}

const nothing = { known: [], subject: [] };
const rest = { rule: 'respectively', ofNext: false };

/** Values that a joint alone parts stand together. */
function runsOf(slots: readonly Slot[]): Slot[][] {
  const runs: Slot[][] = [];
  for (const slot of slots)
    if (slot.listed) runs[runs.length - 1]?.push(slot);
    else runs.push([slot]);
  return runs;
}

const isOfOneUnit = (run: readonly Slot[]): boolean =>
  run.every(({ mention: { unit } }) => unit === run[0]?.mention.unit);

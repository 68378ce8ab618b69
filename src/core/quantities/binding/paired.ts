import type { CleanSpan } from '../../model/span';
import { type Draft, measureOf } from './draft';
import type { BindingLexicon } from './lexicon';
import { type Phrase, readHead } from './phrase';
import { namedOf, subjectsBefore } from './respectively';
import type { Slot } from './slots';
import { is, type Token } from './tokens';

/**
 * Deals values out to as many names before them where no 分别 says so: 甲、乙产量从5万吨、6万吨增加到8万吨、9万吨, and
 * 受理900件，结案800件，增长8%、9%. `known` holds what was bound before. Null where
 * the values of a clause do not pair off with names.
 */
export function bindPaired(
  text: string,
  slots: readonly Slot[],
  known: readonly Draft[],
  lexicon: BindingLexicon,
): Draft[] | null {
  const runs = runsOf(slots);
  const count = runs[0]?.length ?? 0;
  if (count < 2 || !runs.every((run) => run.length === count && isOfOneUnit(run))) return null;
  const drafts: Draft[] = [];
  let subjects: (readonly CleanSpan[])[] = [];
  for (const run of runs) {
    const head = readHead(text, run[0]?.head ?? []);
    subjects = subjectsOf(text, run, head, known, lexicon) ?? subjects;
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

/** The names of a run of values: its own, or those bound before it where it says how they changed; null where it has none. */
function subjectsOf(
  text: string,
  run: readonly Slot[],
  { name, verb }: Phrase,
  known: readonly Draft[],
  lexicon: BindingLexicon,
): (readonly CleanSpan[])[] | null {
  if (name.length > 0) return subjectsBefore(text, run[0]?.head ?? [], run.length, nothing, lexicon);
  return isGrowth(run, verb) ? namedOf(known, run.length) : null;
}

/** Whether values say by how much what was named before has changed: 同比增长8%、9% after 受理900件，结案800件. */
const isGrowth = ([first]: readonly Slot[], verb: Token | null): boolean =>
  /^(?:%|个百分点)$/.test(first?.mention.unit ?? '') && is(verb ?? undefined, 'change');

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

import type { Before, Draft } from './draft';
import type { BindingLexicon } from './lexicon';
import { announced } from './patterns/announced';
import { compared } from './patterns/compared';
import { describesNext } from './patterns/describesNext';
import { facet } from './patterns/facet';
import { givenFor } from './patterns/givenFor';
import { inherited } from './patterns/inherited';
import { namedBefore } from './patterns/namedBefore';
import type { Pattern, Reading } from './patterns/pattern';
import { valueFirst } from './patterns/valueFirst';
import { readSlot } from './readSlot';
import { bindPaired } from './paired';
import { bindRespectively } from './respectively';
import { shareObject } from './sharedObject';
import { type Slot, toSlots } from './slots';
import { is, type Token } from './tokens';

/** In order; the first that reads a slot binds it. The last reads any. */
const patterns: readonly Pattern[] = [
  describesNext,
  valueFirst,
  compared,
  facet,
  namedBefore,
  announced,
  givenFor,
  inherited,
];

/** Binds the mentions of a clause, in order. */
export function bindClause(
  text: string,
  clause: readonly Token[],
  before: Before,
  lexicon: BindingLexicon,
): readonly Draft[] {
  const slots = toSlots(text, clause);
  const dealt = bindRespectively(text, clause, slots, before, lexicon);
  if (dealt === null) return bindPaired(text, slots, before.known, lexicon) ?? bindSlots(text, slots, before);
  const counted = bindSlots(text, slots.slice(0, -dealt.length), before);
  const scopes = counted[counted.length - 1]?.ofNext === true;
  return [...(scopes ? counted.map((draft) => ({ ...draft, ofNext: true })) : counted), ...dealt];
}

/** How many drafts back a value, or a clause, can refer to. */
export const remembered = 12;

function bindSlots(text: string, slots: readonly Slot[], { known, subject }: Before): Draft[] {
  const drafts: Draft[] = [];
  slots.forEach((slot, order) => {
    const recent = [...known, ...drafts.slice(-remembered)].slice(-remembered);
    const previous = referent(text, slot, recent) ?? drafts.at(-1) ?? null;
    const standing = { slot, before: slots[order - 1], after: slots[order + 1] };
    drafts.push(bindSlot(readSlot(text, standing, previous, order === 0 ? subject : [])));
  });
  return shareObject(drafts);
}

/** What was named last; where that stands aside, what was named before it. */
function referent(text: string, { mention }: Slot, drafts: readonly Draft[]): Draft | null {
  const named = lastNamed(drafts);
  if (named === null) return null;
  const isAside = named.rule === 'share' ? mention.unit !== '个百分点' : isWhole(text, named);
  return isAside ? lastBase(text, drafts) : named;
}

/** The last draft that names something. */
const lastNamed = (drafts: readonly Draft[]): Draft | null =>
  drafts.findLast(({ parts }) => parts.length > 0) ?? null;

/** A share and what it is a share of stand aside: what is said next (占年度目标20亿元的80%，增长5%) is said of the thing before. */
const lastBase = (text: string, drafts: readonly Draft[]): Draft | null =>
  lastNamed(drafts.filter((draft) => draft.rule !== 'share' && !isWhole(text, draft)));

/** Whether a draft is the value of what the next one is a share of: 20亿元 of 占年度目标20亿元的80%. */
const isWhole = (text: string, { ofNext, slot: { head, tail, mention } }: Draft): boolean =>
  ofNext && (is(head[0], 'share') || (tail.length === 1 && text.charAt(mention.outer.to) === '的'));

function bindSlot(reading: Reading): Draft {
  const { slot, verb } = reading;
  const { mention, runsOn } = slot;
  for (const pattern of patterns) {
    const outcome = pattern(reading);
    if (outcome === null) continue;
    // Written out: spread from an outcome they took a good part of binding.
    const { rule, parts, measure } = outcome;
    return { mention, slot, verb, rule, parts, measure, ofNext: runsOn };
  }
  return { mention, slot, verb, rule: 'unnamed', parts: [], measure: 'level', ofNext: false };
}

import type { Measure } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';
import type { QuantityMention } from '../mention';
import type { Slot } from './slots';
import type { Token } from './tokens';

/** A mention with what it measures, before its role is known. */
export interface Draft {
  readonly mention: QuantityMention;
  readonly slot: Slot;
  /** The places the indicator is read from, in the order it is composed; empty where none is named. */
  readonly parts: readonly CleanSpan[];
  readonly measure: Measure;
  /** The verb that governs it, its own or one shared with the items before it. */
  readonly verb: Token | null;
  /** The pattern that bound it. */
  readonly rule: string;
  /** Whether it describes the item after it: 1亿元 of 1亿元以上项目20个. */
  readonly ofNext: boolean;
}

/** What a sentence said before a clause, for what the clause leaves unsaid. */
export interface Before {
  /** The drafts of the clauses before it. */
  readonly known: readonly Draft[];
  /** What a clause without a value named since: 税收 of 税收： and of 税收突破百亿大关; empty where none did. */
  readonly subject: readonly Token[];
}

/** The classes of a verb that say how it changes a value, the first that it has. */
const whatChanges = ['change', 'rate', 'act', 'work'] as const;
const whatGoverns = ['act', 'work', 'change', 'rate'] as const;

/**
 * How a verb says the value stands to its indicator: 新增 increases, 压减 decreases, 达到 and 建成 give a level. A verb
 * that can be both is a change before a value (能力提升20%) and an act before its object (`governs`: 提升能力20项).
 */
export function measureOf(verb: Token | null, governs = false): Measure {
  const classes = verb?.lexeme?.classes;
  if (classes === undefined || classes.has('reach')) return 'level';
  const found = (governs ? whatGoverns : whatChanges).find((each) => classes.has(each));
  const value = found && classes.get(found);
  return value === 'increase' || value === 'decrease' ? value : 'level';
}

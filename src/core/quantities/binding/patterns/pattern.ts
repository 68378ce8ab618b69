import type { Measure } from '../../../model/quantity';
import type { CleanSpan } from '../../../model/span';
import type { Draft } from '../draft';
import { spanOf } from '../names';
import type { Phrase } from '../phrase';
import type { Tail } from '../tail';
import type { Slot } from '../slots';
import type { Token } from '../tokens';

/** A slot with what stands round its value already read. */
export interface Reading {
  readonly text: string;
  readonly slot: Slot;
  readonly head: Phrase;
  readonly tail: Tail;
  /** The verb of its own, or the one shared with the item before it. */
  readonly verb: Token | null;
  /** What was bound right before it, in its clause or an earlier one. */
  readonly previous: Draft | null;
  /** What a clause without a value named since then; empty where none did. */
  readonly subject: readonly Token[];
}

/** What a pattern says of a slot. */
export interface Outcome {
  readonly rule: string;
  readonly parts: readonly CleanSpan[];
  readonly measure: Measure;
}

/** One way a quantity is bound to its indicator; null where the slot does not read that way. */
export type Pattern = (reading: Reading) => Outcome | null;

/** A name as the spans of an indicator. */
export const partsOf = (name: readonly Token[]): CleanSpan[] => {
  const span = spanOf(name);
  return span === null ? [] : [span];
};

import type { Unit } from '../../mentions/lexicon';
import type { Draft } from '../draft';
import type { BindingLexicon } from '../lexicon';
import { is, type Token } from '../tokens';

/** Where a draft stands, for the rules that say whether it only describes. */
export interface Setting {
  readonly text: string;
  readonly draft: Draft;
  /** What stands before and after it in its clause, as far as a rule looks. */
  readonly earlier: readonly Token[];
  readonly later: readonly Token[];
  /** The clause after its own, empty at the end of the sentence. */
  readonly following: readonly Token[];
  /** Whether its sentence is the last of a paragraph after which the items of a list stand. */
  readonly opensList: boolean;
  /** Whether its sentence says before it that it speaks of a work when it will be built: 建成后. */
  readonly whenBuilt: boolean;
  readonly unit: Unit | undefined;
  /** Whether its unit is one that describes, such as 大 and 级. */
  readonly describing: boolean;
  /** What the end of a name tells of it. */
  readonly names: BindingLexicon['names'];
  /** Whether it stands in a glossary. */
  readonly explained: boolean;
}

/** What stands before a value and governs it. */
export const governing = ['act', 'work', 'reach', 'progress', 'enumerator'] as const;

/** The verb that governs what follows: the last that delivers (建成), else the first that only moves along (推进). */
export const governorOf = (tokens: readonly Token[]): Token | undefined =>
  tokens.findLast((token) => actsOn(token) && !is(token, 'progress')) ??
  tokens.find((token) => is(token, 'progress', 'causative')) ??
  tokens.findLast((token) => is(token, 'work'));

const actsOn = (token: Token): boolean =>
  (is(token, 'act') && !is(token, 'work')) || is(token, 'reach', 'change');

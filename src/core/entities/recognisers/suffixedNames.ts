import type { EntityType } from '../../model/entity';
import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { type TermKind, kindBit, kindBits, longestTerm } from '../terms';
import { startOfQuotation } from '../quotation';
import { isWordOf, wordClassAt } from '../words';

/** Which names to look for by how they end. */
export interface Ending {
  readonly suffix: TermKind;
  readonly type: EntityType;
  readonly rule: string;
  /** The fewest characters of a name of this kind. */
  readonly least: number;
  /** Looks at what stands before a name of this kind, to see more in it. */
  readonly refine?: (context: NameContext, name: Candidate) => Candidate;
}

const longestName = 30;
const boundary = /[，。；：、！？\n\t “”《》|—暨]/;
/** A dash that joins two names, as in 中国—东盟博览会. */
const joint = /^\p{Script=Han}—\p{Script=Han}$/u;
const breaking = new Set(['p', 'c', 'u', 'd', 'r']);

/**
 * Names that end in one of some suffixes, back to where a name cannot reach: a mark, a verb that leads to names (推进,
 * 建设), a preposition or particle. 加快推进|望川化工产业园 → 望川化工产业园. One walk over the text; the names of an
 * ending stand before those of the next.
 */
export function suffixedNames(context: NameContext, endings: readonly Ending[]): Candidate[] {
  const { text, matches } = context;
  const kinds = endings.map((ending) => ({ ...ending, bit: kindBit(ending.suffix), names: noNames() }));
  const any = kindBits(...endings.map(({ suffix }) => suffix));
  for (let at = 0; at < text.length; at++) {
    if (longestTerm(matches, at, any) === 0) continue;
    const from = startOfName(context, at);
    if (from === at) continue;
    for (const { bit, least, type, rule, refine, names } of kinds) {
      const length = longestTerm(matches, at, bit);
      if (length === 0 || at + length - from < least) continue;
      const name = { from, to: at + length, type, score: 0.5, rule };
      names.push(refine === undefined ? name : refine(context, name));
    }
  }
  return kinds.flatMap(({ names }) => names);
}

const noNames = (): Candidate[] => [];

/** How far left of its suffix a name may reach; a quotation in it belongs to it: 成立|“云果”产业联盟. */
export function startOfName({ text, words }: NameContext, suffixAt: number): number {
  const lead = kindBit('lead');
  let from = suffixAt;
  while (from > 0 && suffixAt - from < longestName) {
    const quoted = startOfQuotation(text, from);
    if (quoted < from) {
      from = quoted;
      continue;
    }
    if (boundary.test(text.charAt(from - 1)) && !joint.test(text.slice(from - 2, from + 1))) break;
    const start = words.starts[from - 1] ?? from - 1;
    if (isWordOf(words, start, lead) || breaking.has(wordClassAt(words, start))) break;
    from = start;
  }
  return from;
}

import type { EntityType } from '../../model/entity';
import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { type TermKind, kindBit, longestTerm } from '../terms';
import { startOfQuotation } from '../quotation';
import { isWordOf, wordClassAt } from '../words';

/** Which names to look for by how they end. */
export interface SuffixRule {
  readonly suffix: TermKind;
  readonly type: EntityType;
  readonly rule: string;
  /** The fewest characters of a name of this kind. */
  readonly least: number;
}

const longestName = 30;
const boundary = /[，。；：、！？\n\t “”《》|—暨]/;
/** A dash that joins two names, as in 中国—东盟博览会. */
const joint = /^\p{Script=Han}—\p{Script=Han}$/u;
const breaking = new Set(['p', 'c', 'u', 'd', 'r']);

/**
 * Names that end in a known suffix, back to where a name cannot reach: a mark, a verb that leads to names (推进,
 * 建设), a preposition or particle. 加快推进|望川化工产业园 → 望川化工产业园.
 */
export function* suffixedNames(context: NameContext, rule: SuffixRule): Iterable<Candidate> {
  const { text, matches } = context;
  const wanted = kindBit(rule.suffix);
  for (let at = 0; at < text.length; at++) {
    const length = longestTerm(matches, at, wanted);
    if (length === 0) continue;
    const from = startOfName(context, at);
    const to = at + length;
    if (to - from >= rule.least && from < at)
      yield { from, to, type: rule.type, score: 0.5, rule: rule.rule };
  }
}

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

import type { EntityType } from '../model/entity';
import type { TextLexicon } from '../text/lexicon';
import { readText } from '../text/read';
import type { Candidate } from './candidate';
import { foldText } from './foldText';
import type { NameContext } from './nameContext';
import type { OwnName } from './nameList';
import { findPhrases, growPhraseTree, type PhraseTree } from './phraseTree';
import { resolveCandidates } from './resolve';
import { kindBits, longestTerm } from './terms';

/** The names a person taught, and those that they say are none, as the clean text has them but without blanks. */
export interface OwnNames {
  readonly taught: PhraseTree<EntityType>;
  readonly denied: ReadonlySet<string>;
}

export const noOwnNames: OwnNames = { taught: growPhraseTree([]), denied: new Set() };

/** Makes names of lists ready to be looked for; of a name that stands in several lists the first list counts. */
export function createOwnNames(lists: readonly (readonly OwnName[])[], lexicon: TextLexicon): OwnNames {
  const types = new Map<string, OwnName['type']>();
  for (const { name, type } of lists.flat()) {
    const clean = withoutBlanks(readText(name, lexicon).reading.clean);
    if (!types.has(clean)) types.set(clean, type);
  }
  return {
    taught: growPhraseTree(
      [...types].flatMap(([name, type]) => (type === '-' ? [] : [[name, type] as const])),
    ),
    denied: new Set([...types].flatMap(([name, type]) => (type === '-' ? [name] : []))),
  };
}

const withoutBlanks = (text: string): string => text.replace(/[ \t]+/g, '');

export const isDenied = ({ text, ownNames }: OwnNamesContext, { from, to }: Candidate): boolean =>
  ownNames.denied.size > 0 && ownNames.denied.has(withoutBlanks(text.slice(from, to)));

/** What of a text's {@link NameContext} the person's own names are held against. */
export type OwnNamesContext = Pick<NameContext, 'text' | 'words' | 'matches' | 'ownNames'>;

/** Above every rule and the model. */
const ownScore = 2;

/**
 * What the recognisers propose, as a person taught it: what is no name is gone, and a name they taught beats
 * whatever it overlaps. It gives way only to a longer name around it that a rule vouches for or that is built like
 * one: 云帆 taught is not cut out of 临湖云帆制药有限公司.
 */
export function withOwnNames(context: OwnNamesContext, proposed: readonly Candidate[]): Candidate[] {
  const allowed = proposed.filter((each) => !isDenied(context, each));
  const taught = findTaught(context);
  if (taught.length === 0) return allowed;
  const vouched = resolveCandidates(allowed, context.text.length).filter((name) => isVouched(context, name));
  const isWithinLonger = ({ from, to }: Candidate): boolean =>
    vouched.some((name) => name.from <= from && to <= name.to && name.to - name.from > to - from);
  return [...taught.filter((name) => !isWithinLonger(name)), ...allowed];
}

function findTaught({ text, words, ownNames }: OwnNamesContext): Candidate[] {
  if (ownNames.taught.branches.size === 0) return [];
  const { folded, offsets } = foldText(text, /[^ \t]+/g);
  return findPhrases(folded, ownNames.taught).flatMap(({ from, to, value }) => {
    const start = offsets[from] ?? 0;
    const last = offsets[to - 1] ?? start;
    // Two characters may also be the end of one word and the start of the next.
    if (to - from === 2 && (words.starts[start] !== start || words.ends[last] !== last + 1)) return [];
    return [{ from: start, to: last + 1, type: value, score: ownScore, rule: 'own-name' }];
  });
}

const suffixes = kindBits(
  'placeSuffix',
  'govBody',
  'orgSuffix',
  'facilitySuffix',
  'meetingSuffix',
  'documentSuffix',
);
const longestSuffix = 8;

function isVouched({ matches }: OwnNamesContext, { from, to, rule }: Candidate): boolean {
  if (rule !== 'model') return true;
  for (let at = Math.max(from + 1, to - longestSuffix); at < to; at++)
    if (longestTerm(matches, at, suffixes) === to - at) return true;
  return false;
}

import type { EntityType } from '../model/entity';
import type { CleanSpan } from '../model/span';
import type { Candidate } from './candidate';
import { learnNames } from './learnNames';
import { findListMates } from './listMates';
import type { NameContext } from './nameContext';
import { isDenied, withOwnNames } from './ownNames';
import { mayNamePerson } from './recognisers/persons';
import { recognisers } from './recognisers/recognisers';
import { resolveCandidates } from './resolve';
import { toGrid } from './tagger/grid';
import { buildLayers } from './tagger/layers';
import type { NameModel } from './tagger/model';
import { noTagMemory, type TagMemory } from './tagger/tagMemory';
import { stretchesOf, tagNames } from './tagger/tagNames';
import type { TaggedSpan } from './tagger/tags';
import { kindBit } from './terms';
import { modelScore, modelTimeScore, ruleTrust } from './trust';
import { wordClassAt } from './words';

/** The names of a text: what the rules propose, the model weighs and the document confirms, without overlaps. */
export function recogniseNames(context: NameContext, memory: TagMemory = noTagMemory): Candidate[] {
  const proposed = proposeNames(context);
  const { model } = context.lexicon;
  const judged = model === null ? proposed : judgeNames(context, proposed, model, memory);
  const found = resolveCandidates(withOwnNames(context, judged), context.text.length);
  const learnt = [...found, ...learnNames(context, found)];
  return [...learnt, ...findListMates(context, learnt)]
    .filter((name) => !isDenied(context, name))
    .sort((a, b) => a.from - b.from);
}

/** What the rules propose. */
export const proposeNames = (context: NameContext): Candidate[] =>
  recognisers.flatMap((recognise) => [...recognise(context)]);

function judgeNames(
  context: NameContext,
  proposed: readonly Candidate[],
  model: NameModel,
  memory: TagMemory,
): Candidate[] {
  const grid = toGrid(buildLayers(context, proposed), context.text.length);
  const rules = rulesBySpan(proposed);
  const read = (stretch: CleanSpan): readonly TaggedSpan[] => tagNames(grid, stretch, model);
  const seen = stretchesOf(context.text).flatMap((stretch) =>
    memory
      .tagsOf(grid, stretch, read)
      .filter(({ from, to }) => isWhole(context.text.slice(from, to)))
      .map((span) => trimStart(context, span))
      .filter(({ type, from }) => type !== 'person' || mayNamePerson(context, from))
      .map((span) => ({ ...span, ...judgement(rules.get(keyOf(span)), span) })),
  );
  const trusted = proposed.flatMap((each) => {
    const score = ruleTrust.get(each.rule);
    return score === undefined ? [] : { ...each, score };
  });
  return [...trusted, ...seen];
}

/** What a name may begin with. */
const opensName = /^[\p{Script=Han}0-9A-Za-z“《（(]/u;
/** What parts the steps of a page's path and the columns of a table, and stands in no name. */
const parts = /[>＞|｜\t]/;
const isWhole = (name: string): boolean => opensName.test(name) && !parts.test(name);
const keepsVerbs: ReadonlySet<EntityType> = new Set(['document', 'program', 'time', 'person']);
const lead = kindBit('lead');

/** A name without the verb that led to it, or the half of a word it began in: 成功举办|中国绿色算力大会. */
function trimStart({ words }: NameContext, span: TaggedSpan): TaggedSpan {
  if (keepsVerbs.has(span.type)) return span;
  let from = span.from;
  const isTorn = (): boolean => words.starts[from] !== from && wordClassAt(words, from) !== 'x';
  const isLead = (): boolean =>
    ((words.values[from] ?? 0) & lead) !== 0 && (words.ends[from] ?? 0) - from > 1;
  while (from < span.to && (isTorn() || isLead())) from = words.ends[from] ?? from + 1;
  return span.to - from >= 2 ? { ...span, from } : span;
}

type Name = Pick<Candidate, 'from' | 'to' | 'type'>;

const keyOf = ({ from, to, type }: Name): string => `${from}-${to}-${type}`;

/** The first rule that proposed each name. */
function rulesBySpan(proposed: readonly Candidate[]): ReadonlyMap<string, string> {
  const rules = new Map<string, string>();
  for (const each of proposed) if (!rules.has(keyOf(each))) rules.set(keyOf(each), each.rule);
  return rules;
}

/** A name that a rule proposed too is surer than one the model sees alone. */
function judgement(rule: string | undefined, { type }: Name): Pick<Candidate, 'score' | 'rule'> {
  if (type === 'time') return { score: modelTimeScore, rule: rule ?? 'model' };
  return rule === undefined ? { score: modelScore.alone, rule: 'model' } : { score: modelScore.agreed, rule };
}

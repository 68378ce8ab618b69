import { groupBy } from '../model/groupBy';
import { oneByOne, type Steps } from '../model/steps';
import type { Candidate } from './candidate';
import { isGeneric } from './genericNames';
import { homePlaces } from './homePlaces';
import { agreeOnTypes, learnNames } from './learnNames';
import { asListMates, findListMates } from './listMates';
import { settleBounds } from './nameBounds';
import type { NameContext } from './nameContext';
import { isDenied, withOwnNames } from './ownNames';
import { mayNamePerson } from './recognisers/personNames';
import { recognisers } from './recognisers/recognisers';
import { resolveCandidates } from './resolve';
import { toGrid } from './tagger/grid';
import { buildLayers } from './tagger/layers';
import type { NameModel } from './tagger/model';
import { noTagMemory, type TagMemory } from './tagger/tagMemory';
import { createTagger, stretchesOf } from './tagger/tagNames';
import type { TaggedSpan } from './tagger/tags';
import { valueOfTerm } from './termTable';
import { isKnownPlace } from './terms';
import { modelScore, modelTimeScore, ruleTrust } from './trust';

/** The names of a text: what the rules propose, the model weighs and the document confirms, without overlaps. */
export function* recogniseNames(context: NameContext, memory: TagMemory = noTagMemory): Steps<Candidate[]> {
  const proposed = yield* proposeNames(context);
  const { model } = context.lexicon;
  const judged = model === null ? proposed : yield* judgeNames(context, proposed, model, memory);
  yield;
  const named = resolveCandidates(
    withOwnNames(context, judged),
    context.text.length,
    (name) => !isGeneric(context, name),
  );
  yield;
  const found = asListMates(context, agreeOnTypes(context, named));
  yield;
  const homes = homePlaces(context, found);
  yield;
  const learnt = [...found, ...(yield* learnNames(context, found, homes))];
  yield;
  return [...learnt, ...findListMates(context, learnt)]
    .filter((name) => !isDenied(context, name))
    .sort((a, b) => a.from - b.from);
}

/** What the rules propose. */
export function* proposeNames(context: NameContext): Steps<Candidate[]> {
  return (yield* oneByOne(recognisers, (recognise) => [...recognise(context)])).flat();
}

function* judgeNames(
  context: NameContext,
  proposed: readonly Candidate[],
  model: NameModel,
  memory: TagMemory,
): Steps<Candidate[]> {
  const grid = toGrid(yield* buildLayers(context, proposed), context.text.length);
  yield;
  const rules = byStart(proposed);
  const stretches = stretchesOf(context.text);
  const longest = stretches.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const read = createTagger(grid, model, longest);
  const seen: Candidate[] = [];
  for (const stretch of stretches) {
    yield;
    for (const tagged of memory.tagsOf(grid, stretch, read).flatMap((each) => settleBounds(context, each))) {
      const span = asListed(context, tagged, rules);
      if (span.type !== 'person' || mayNamePerson(context, span))
        seen.push(judged(span, ruleOf(rules, span)));
    }
  }
  const trusted = proposed.flatMap((each) => trustedNames(context, each));
  const known = byStart(trusted);
  // Of a stretch that a trusted rule names too, the model alone does not know the type better.
  const isKnown = ({ from, to }: Candidate): boolean =>
    known.get(from)?.some((each) => each.to === to) ?? false;
  return [...trusted, ...seen.filter((name) => name.rule !== 'model' || !isKnown(name))];
}

/** A rule's name as far as the rule is trusted by itself; a place with what goes on from it: 青岛|新主城. */
function trustedNames(context: NameContext, name: Candidate): Candidate[] {
  const score = ruleTrust.get(name.rule);
  if (score === undefined) return [];
  const settled = name.rule === 'known-place' ? settleBounds(context, name) : [name];
  return settled.map((span) => ({ ...name, ...span, score }));
}

/** What a list may say of its items, which sound like places: 上塘、下程等7座煤矿. */
const listedTypes = ['facility', 'organization'] as const;

/** A place that the lexicon does not know as what the list it stands in says its items are. */
function asListed({ text, lexicon }: NameContext, span: TaggedSpan, rules: ByStart): TaggedSpan {
  if (span.type !== 'place' || isKnownPlace(valueOfTerm(lexicon.terms, text.slice(span.from, span.to))))
    return span;
  const type = listedTypes.find((each) => ruleOf(rules, { ...span, type: each }) === 'list');
  return type === undefined ? span : { ...span, type };
}

type Name = Pick<Candidate, 'from' | 'to' | 'type'>;

/** Candidates by where they start. */
type ByStart = ReadonlyMap<number, readonly Candidate[]>;

const byStart = (candidates: readonly Candidate[]): ByStart => groupBy(candidates, ({ from }) => from);

/** The first rule that proposed a name; undefined where none did. */
const ruleOf = (rules: ByStart, { from, to, type }: Name): string | undefined =>
  rules.get(from)?.find((each) => each.to === to && each.type === type)?.rule;

/** A name the model sees; one that a rule proposed too is surer. */
function judged({ from, to, type }: Name, rule = 'model'): Candidate {
  const score = type === 'time' ? modelTimeScore : rule === 'model' ? modelScore.alone : modelScore.agreed;
  return { from, to, type, score, rule };
}

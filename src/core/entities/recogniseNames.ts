import type { Candidate } from './candidate';
import type { NameContext } from './nameContext';
import { recognisers } from './recognisers/recognisers';
import { resolveCandidates } from './resolve';
import { buildLayers } from './tagger/layers';
import type { NameModel } from './tagger/model';
import { stretchesOf, tagNames } from './tagger/tagNames';

/** The names of a text: what the rules propose, the model weighs and the document confirms, without overlaps. */
export function recogniseNames(context: NameContext): Candidate[] {
  const proposed = proposeNames(context);
  const { model } = context.lexicon;
  const judged = model === null ? proposed : judgeNames(context, proposed, model);
  return resolveCandidates(judged, context.text.length);
}

/** What the rules propose. */
export const proposeNames = (context: NameContext): Candidate[] =>
  recognisers.flatMap((recognise) => [...recognise(context)]);

function judgeNames(context: NameContext, proposed: readonly Candidate[], model: NameModel): Candidate[] {
  const layers = buildLayers(context, proposed);
  return stretchesOf(context.text).flatMap((stretch) =>
    tagNames(layers, stretch, model).map((span) => ({ ...span, score: 0.8, rule: ruleOf(proposed, span) })),
  );
}

/** The rule that proposed the very span, else the model's own. */
function ruleOf(
  proposed: readonly Candidate[],
  { from, to, type }: Pick<Candidate, 'from' | 'to' | 'type'>,
): string {
  const same = proposed.find((each) => each.from === from && each.to === to && each.type === type);
  return same?.rule ?? 'model';
}

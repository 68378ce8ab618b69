import { oneByOne, type Steps } from '../../model/steps';
import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { bracketLayers } from './bracketLayers';
import { charLayer, shapesLayer } from './characterLayers';
import { candidateLayers } from './candidateLayers';
import { phraseLayers } from './phraseLayers';
import { placeLayer } from './placeLayer';
import { wordLayers } from './wordLayers';

/** What the model sees of a text: a number for every code unit, one array a point of view. 0 says nothing. */
export type Layer = Uint16Array;

/** What the layers show, in the order {@link buildLayers} gives them; templates name them. */
export const layerNames = [
  'char',
  'shapes',
  'word',
  'wordId',
  'place',
  'lead',
  'ahead',
  'ending',
  'quote',
  'afterQuote',
  'list',
  'ruleName',
  'ruleThing',
  'rulePlace',
  'ruleLoose',
] as const;
export type LayerName = (typeof layerNames)[number];

/** The points of view, in the order of their layers. */
const views: readonly ((context: NameContext, candidates: readonly Candidate[]) => readonly Layer[])[] = [
  ({ text }) => [charLayer(text)],
  ({ text }) => [shapesLayer(text)],
  wordLayers,
  (context) => [placeLayer(context)],
  phraseLayers,
  ({ text }) => bracketLayers(text),
  ({ text }, candidates) => candidateLayers(candidates, text.length),
];

/** Reads a text from every point of view. `candidates` are the proposals of the rules, which the model learns to weigh. */
export function* buildLayers(
  context: NameContext,
  candidates: readonly Candidate[],
): Steps<readonly Layer[]> {
  return (yield* oneByOne(views, (view) => view(context, candidates))).flat();
}

import { type EntityType, entityTypes } from '../../model/entity';
import type { Candidate } from '../candidate';
import type { Layer } from './layers';
import { hashText, markStretch } from './marks';

const ofTypes =
  (...types: readonly EntityType[]) =>
  ({ type, rule }: Candidate): boolean =>
    rule !== 'list' && types.includes(type);
/** What may be proposed side by side, a layer each, in the order of the layers' names. */
const groups: readonly ((candidate: Candidate) => boolean)[] = [
  ({ rule }) => rule === 'list',
  ofTypes('person', 'time', 'document', 'meeting'),
  ofTypes('organization', 'facility'),
  ({ type }) => type === 'place',
  ofTypes('program'),
];

/** What the rules propose for a unit, the longest proposal of each group, by rule and type. */
export function candidateLayers(candidates: readonly Candidate[], length: number): Layer[] {
  const rising = candidates.toSorted((a, b) => a.to - a.from - (b.to - b.from));
  return groups.map((belongs) => {
    const layer = new Uint16Array(length);
    for (const candidate of rising)
      if (belongs(candidate)) markStretch(layer, candidate.from, candidate.to, markOf(candidate));
    return layer;
  });
}

const markOf = ({ type, rule }: Candidate): number =>
  hashText(rule, 0, rule.length, 8) * 8 + entityTypes.indexOf(type);

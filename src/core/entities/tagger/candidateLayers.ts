import { type EntityType, entityTypes } from '../../model/entity';
import type { Candidate } from '../candidate';
import type { Layer } from './layers';
import { hashText, markStretch } from './marks';

const lists = new Set(['list']);
const groups: readonly ((candidate: Candidate) => boolean)[] = [
  ({ rule }) => lists.has(rule),
  ({ type, rule }) => !lists.has(rule) && named.has(type),
  ({ type, rule }) => !lists.has(rule) && things.has(type),
  ({ type }) => type === 'place',
  ({ type, rule }) => !lists.has(rule) && type === 'program',
];
const named: ReadonlySet<EntityType> = new Set(['person', 'time', 'document', 'meeting']);
const things: ReadonlySet<EntityType> = new Set(['organization', 'facility']);

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

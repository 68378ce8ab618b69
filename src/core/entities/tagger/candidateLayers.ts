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
export const candidateLayers = (candidates: readonly Candidate[], length: number): Layer[] =>
  groups.map((belongs) => {
    const layer = new Uint16Array(length);
    const own = candidates.filter(belongs).sort((a, b) => a.to - a.from - (b.to - b.from));
    for (const { from, to, type, rule } of own)
      markStretch(layer, from, to, hashText(rule, 0, rule.length, 8) * 8 + entityTypes.indexOf(type));
    return layer;
  });

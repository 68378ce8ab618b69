import type { Entity, EntityType } from '../core/model/entity';
import { type Span, overlaps } from '../core/model/span';
import type { MarkedName } from './corpus.node';

/** How many names were found, wrongly found and missed. */
export interface Tally {
  found: number;
  wrong: number;
  missed: number;
}

const scoredTypes: readonly EntityType[] = [
  'person',
  'place',
  'organization',
  'facility',
  'document',
  'meeting',
  'time',
];

const keyOf = ({ start, end }: Span, type: string): string => `${start}-${end}-${type}`;

/**
 * Adds what a text's entities are worth to the tallies: `all` with types, `span` without, and one a type. A name
 * found over a program or a damaged name is neither right nor wrong: that border is soft.
 */
export function tallyNames(
  tallies: Map<string, Tally>,
  entities: readonly Entity[],
  marked: readonly MarkedName[],
): void {
  const found = entities.flatMap(({ type, mentions }) => mentions.map((span) => ({ ...span, type })));
  const soft = marked.filter(({ type, damaged }) => damaged || type === 'program');
  const count = (name: string, types: readonly EntityType[], typed: boolean): void => {
    const label = (span: Span & { type: EntityType }): string => keyOf(span, typed ? span.type : '');
    const wanted = new Set(marked.filter((each) => types.includes(each.type) && !each.damaged).map(label));
    const given = found.filter(({ type }) => types.includes(type));
    const hits = new Set(given.map(label).filter((key) => wanted.has(key)));
    const misses = given.filter((each) => !wanted.has(label(each)));
    const wrong = misses.filter(
      (each) => types.includes('program') || !soft.some((span) => overlaps(span, each)),
    );
    const tally = tallies.get(name) ?? { found: 0, wrong: 0, missed: 0 };
    tally.found += hits.size;
    tally.wrong += wrong.length;
    tally.missed += wanted.size - hits.size;
    tallies.set(name, tally);
  };
  count('all', scoredTypes, true);
  count('span', scoredTypes, false);
  for (const type of [...scoredTypes, 'program'] as const) count(type, [type], true);
}

/** `all  P 0.801  R 0.712  F1 0.754 (1520)` for each tally. */
export const formatTallies = (tallies: ReadonlyMap<string, Tally>): string =>
  [...tallies]
    .map(([name, { found, wrong, missed }]) => {
      const precision = found / (found + wrong || 1);
      const recall = found / (found + missed || 1);
      const f1 = (2 * found) / (2 * found + wrong + missed || 1);
      const figures = [precision, recall, f1].map((value) => value.toFixed(3));
      return `${name.padEnd(13)} P ${figures[0] ?? ''}  R ${figures[1] ?? ''}  F1 ${figures[2] ?? ''}  (${found + missed})`;
    })
    .join('\n');

import type { EntityType } from '../core/model/entity';
import type { Example, MarkedName } from './corpus.node';

/** Names by their type. */
export type NamePool = ReadonlyMap<EntityType, readonly string[]>;

/** All names of these texts that others may be replaced by. */
export function poolNames(texts: readonly Example[]): NamePool {
  const pool = new Map<EntityType, string[]>();
  for (const { text, names } of texts)
    for (const { type, start, end } of names.filter(isReplaceable)) {
      const known = pool.get(type) ?? [];
      known.push(text.slice(start, end));
      pool.set(type, known);
    }
  return pool;
}

/** Dates and catchwords are what they are; a single character stands for a place only where it stands. */
const kept: ReadonlySet<EntityType> = new Set(['time', 'program']);
const isReplaceable = ({ type, damaged, start, end }: MarkedName): boolean =>
  !kept.has(type) && !damaged && end - start > 1;

/** The share of the names that are replaced. */
const replacedShare = 0.7;

/**
 * A copy of a text in which other names of the same type stand for most of its own, for the same name always the same
 * one, so that what surrounds a name is learnt apart from it (Dai and Adel 2020). `random` gives numbers from 0 to 1.
 * 建成[临湖大桥]通车 → 建成[云帆产业园二期]通车
 */
export function withOtherNames(example: Example, pool: NamePool, random: () => number): Example {
  const replacements = new Map<string, string>();
  const names: MarkedName[] = [];
  let text = '';
  let read = 0;
  for (const name of example.names.toSorted((a, b) => a.start - b.start)) {
    text += example.text.slice(read, name.start);
    const own = example.text.slice(name.start, name.end);
    const key = `${name.type} ${own}`;
    const written = replacements.get(key) ?? choose(name, own, pool, random);
    replacements.set(key, written);
    names.push({ ...name, start: text.length, end: text.length + written.length });
    text += written;
    read = name.end;
  }
  return { name: example.name, text: text + example.text.slice(read), names };
}

function choose(name: MarkedName, own: string, pool: NamePool, random: () => number): string {
  const others = pool.get(name.type) ?? [];
  if (!isReplaceable(name) || random() > replacedShare) return own;
  return others[Math.floor(random() * others.length)] ?? own;
}

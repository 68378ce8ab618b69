import { LRUCache } from 'lru-cache';
import type { CleanSpan } from '../../model/span';
import { type Grid, gridMargin } from './grid';
import type { TaggedSpan } from './tags';

/**
 * Remembers the names the model saw in stretches of text. What it sees in one depends on the cells of its units and
 * of those right beside it, and on nothing else: a stretch that comes again need not be read again. While a person
 * types, that is all of a report but a sentence.
 */
export interface TagMemory {
  /** The names of a stretch, from memory or else by reading it. */
  readonly tagsOf: (
    grid: Grid,
    stretch: CleanSpan,
    read: (stretch: CleanSpan) => readonly TaggedSpan[],
  ) => readonly TaggedSpan[];
}

/** For a text that is read once. */
export const noTagMemory: TagMemory = { tagsOf: (_grid, stretch, read) => read(stretch) };

/** A memory of so many stretches; those not met for longest are forgotten. */
export function createTagMemory(capacity: number): TagMemory {
  const remembered = new LRUCache<number, readonly TaggedSpan[]>({ max: capacity });
  return {
    tagsOf: (grid, stretch, read) => {
      const key = keyOf(grid, stretch);
      const known = remembered.get(key);
      if (known) return moved(known, stretch.from);
      const found = read(stretch);
      remembered.set(key, moved(found, -stretch.from));
      return found;
    },
  };
}

const moved = (spans: readonly TaggedSpan[], by: number): TaggedSpan[] =>
  spans.map(({ from, to, type }) => ({ from: from + by, to: to + by, type }));

/** 53 bits of what the model can see of a stretch: two hashes, so that two stretches never meet by chance. */
function keyOf({ cells, origin, width }: Grid, { from, to }: CleanSpan): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  const end = origin + (to + gridMargin) * width;
  for (let at = origin + (from - gridMargin) * width; at < end; at++) {
    const cell = cells[at] ?? 0;
    high = Math.imul(high ^ cell, 0x01000193);
    low = Math.imul(low ^ cell, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return (high >>> 0) * 0x200000 + (low >>> 11);
}

import { type EntityType, entityTypes } from '../../model/entity';
import type { CleanSpan } from '../../model/span';

/**
 * The tags of the sequence model: 0 is outside every name; a name of type `t` begins with B, goes on with M, ends
 * with E, and is S where it is a single character.
 */
export const typeCount = entityTypes.length;
export const partCount = 4;
export const tagCount = 1 + partCount * typeCount;
export const outside = 0;
export const [begin, middle, end, single] = [0, 1, 2, 3] as const;

/** The tag of a part (begin, middle, end, single) of a name of the type with this index. */
export const tagOf = (type: number, part: number): number => 1 + partCount * type + part;
/** The part that a tag other than {@link outside} stands for. */
export const partOf = (tag: number): number => (tag - 1) % partCount;
/** The index of the type that a tag other than {@link outside} stands for. */
export const typeOf = (tag: number): number => Math.floor((tag - 1) / partCount);
/** Whether a name that began before goes on or ends with a tag. */
export const isInner = (tag: number): boolean =>
  tag !== outside && (partOf(tag) === middle || partOf(tag) === end);

/** A name as the tags spell it. */
export interface TaggedSpan extends CleanSpan {
  readonly type: EntityType;
}

/** The tags of a stretch of `length` units that holds these names. */
export function toTags(length: number, spans: readonly TaggedSpan[]): Uint8Array {
  const tags = new Uint8Array(length);
  for (const { from, to, type } of spans) {
    const index = entityTypes.indexOf(type);
    tags.fill(tagOf(index, middle), from, to);
    tags[from] = tagOf(index, to - from === 1 ? single : begin);
    if (to - from > 1) tags[to - 1] = tagOf(index, end);
  }
  return tags;
}

/** The names that tags spell, in order. A name that begins must go on and end with its own type. */
export function toSpans(tags: Uint8Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  let from = 0;
  tags.forEach((tag, at) => {
    if (tag === outside) return;
    const part = partOf(tag);
    if (part === begin || part === single) from = at;
    const type = entityTypes[typeOf(tag)];
    if ((part === end || part === single) && type !== undefined) spans.push({ from, to: at + 1, type });
  });
  return spans;
}

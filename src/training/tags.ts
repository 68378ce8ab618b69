import {
  type TaggedSpan,
  begin,
  end,
  middle,
  partCount,
  single,
  typeCount,
} from '../core/entities/tagger/tags';
import { entityTypes } from '../core/model/entity';

/** The tags to learn, one number each: 0 is outside every name, the others are a part of a name of a type. */
export const tagCount = 1 + partCount * typeCount;
export const outside = 0;

/** The tag of a part (begin, middle, end, single) of a name of the type with this index. */
export const tagOf = (type: number, part: number): number => 1 + partCount * type + part;
/** The part that a tag other than {@link outside} stands for. */
export const partOf = (tag: number): number => (tag - 1) % partCount;
/** The index of the type that a tag other than {@link outside} stands for. */
export const typeOf = (tag: number): number => Math.floor((tag - 1) / partCount);
/** Whether a name that began before goes on or ends with a tag. */
export const isInner = (tag: number): boolean =>
  tag !== outside && (partOf(tag) === middle || partOf(tag) === end);
/** What ends or begins with a tag: nothing (0), or a name of the type with this index and 1. */
export const groupOf = (tag: number): number => (tag === outside ? 0 : 1 + typeOf(tag));

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

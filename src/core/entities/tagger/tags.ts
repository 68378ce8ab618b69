import { type EntityType, entityTypes } from '../../model/entity';
import type { CleanSpan } from '../../model/span';

/*
 * What the model makes of a unit: it is outside every name, or a part of one of a type: the begin, a middle or the end,
 * or a single character that is a name.
 */
export const typeCount = entityTypes.length;
export const partCount = 4;
export const [begin, middle, end, single] = [0, 1, 2, 3] as const;

/** A name as the model sees it. */
export interface TaggedSpan extends CleanSpan {
  readonly type: EntityType;
}

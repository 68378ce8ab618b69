import type { EntityType } from '../model/entity';
import type { CleanSpan } from '../model/span';

/** A stretch of the clean text that a recogniser takes for a name. */
export interface Candidate extends CleanSpan {
  readonly type: EntityType;
  /** How far the rule is to be trusted, 0 to 1. */
  readonly score: number;
  readonly rule: string;
}

import type { Span } from './span';

export type DuplicateForm = 'exact' | 'near' | 'partial';

/** Text that stands elsewhere in the same file and can go without losing a fact. */
export interface Duplicate {
  readonly id: string;
  /** What may go. */
  readonly span: Span;
  /** What stays. */
  readonly of: Span;
  /** All copies of one text carry one family. */
  readonly family: string;
  readonly form: DuplicateForm;
  /** 0 to 1: the share of characters the two have in common. */
  readonly similarity: number;
  /** Whether a mass fix may remove it without asking. */
  readonly safe: boolean;
}

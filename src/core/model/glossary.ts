import type { Span } from './span';

/** A term that the text itself explains, with the places that use it. */
export interface GlossaryEntry {
  readonly id: string;
  /** The term as it reads once cleaned, without quotation marks round the whole of it. */
  readonly term: string;
  /** What the text says it is, as it reads once cleaned. */
  readonly definition: string;
  /** The term and its explanation as they stand together. */
  readonly span: Span;
  /** The term itself where it is explained. */
  readonly termSpan: Span;
  /** Every other place where the term stands. */
  readonly mentions: readonly Span[];
}

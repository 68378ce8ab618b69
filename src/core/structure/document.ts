import type { HeadingForm } from '../model/section';
import type { CleanSpan } from '../model/span';
import type { Reading } from '../text/reading';

/** A part of a sentence up to ，；：or 、between full clauses. The span leaves the closing mark out. */
export type Clause = CleanSpan;

/** A sentence with its closing mark. */
export interface Sentence extends CleanSpan {
  readonly clauses: readonly Clause[];
}

/** A paragraph of the clean reading, its run-in heading included, without its line end. */
export interface Paragraph extends CleanSpan {
  /** Where its text begins behind its decimal number (`1.1 `), if it has one. */
  readonly textFrom: number;
  readonly sentences: readonly Sentence[];
  /** The innermost section it stands in, or whose heading it is; null before the first heading. */
  readonly section: SectionNode | null;
  /** Whether the whole paragraph is a heading. */
  readonly isHeading: boolean;
  /** Where words may be missing: garbled characters, the clause before a column break and the sentence after it. */
  readonly torn: readonly CleanSpan[];
}

/** A section on clean offsets, with its parent, for the stages to ask where they are. */
export interface SectionNode {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly form: HeadingForm;
  readonly heading: CleanSpan;
  readonly body: CleanSpan;
  readonly parent: SectionNode | null;
  readonly children: readonly SectionNode[];
}

/** What the extractors read: the clean reading and how it is built up. */
export interface Document {
  readonly reading: Reading;
  readonly paragraphs: readonly Paragraph[];
  /** The roots of the section tree. */
  readonly sections: readonly SectionNode[];
}

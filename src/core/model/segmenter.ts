import type { CleanSpan } from './span';

/** A word of the clean reading with the tag the segmenter gives it (jieba's part-of-speech tags). */
export interface Token extends CleanSpan {
  readonly word: string;
  readonly tag: string;
}

/** Splits Chinese text into words. Implementations stand in `src/segmenter`. */
export interface Segmenter {
  /** What a person is told is in use, such as `nodejieba 3.5.8`. */
  readonly name: string;
  /** Tokens of one line, in order, whose words join to the line. Offsets count from the line's start. */
  readonly segment: (line: string) => readonly Token[];
}

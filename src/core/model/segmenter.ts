/** A word of a line with the tag the segmenter gives it (jieba's part-of-speech tags). Offsets count from the line's start. */
export interface Token {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly tag: string;
}

/** Splits Chinese text into words. Implementations stand in `src/segmenter`. */
export interface Segmenter {
  /** What a person is told is in use, such as `nodejieba 3.5.8`. */
  readonly name: string;
  /** Tokens of one line, in order, whose words join to the line. */
  readonly segment: (line: string) => readonly Token[];
}

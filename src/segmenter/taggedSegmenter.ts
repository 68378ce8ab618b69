import type { Segmenter, Token } from '../core/model/segmenter';

/** A word with its tag, as jieba's bindings give them: in order, joining to the line, without offsets. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** A segmenter over a binding of jieba; running sums of the words' lengths are the offsets. */
export const taggedSegmenter = (name: string, tag: (line: string) => readonly TaggedWord[]): Segmenter => ({
  name,
  segment: (line) => {
    let from = 0;
    return tag(line).map(({ word, tag }): Token => ({ word, tag, from, to: (from += word.length) }));
  },
});

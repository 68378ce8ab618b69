import type { Segmenter } from '../core/model/segmenter';

/** A segmenter without a dictionary: every character is a word. For tests, and where nothing else loads. */
export const plainSegmenter: Segmenter = {
  name: 'characters',
  segment: (line) =>
    Array.from(line.matchAll(/[0-9A-Za-z.]+|./gsu), ({ 0: word, index }) => ({
      word,
      tag: 'x',
      from: index,
      to: index + word.length,
    })),
};

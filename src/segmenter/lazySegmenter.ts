import type { Segmenter } from '../core/model/segmenter';

/** A segmenter that is opened when it is first asked for words, so that what needs none does not wait for it. */
export function lazySegmenter(open: () => Segmenter): Segmenter {
  let opened: Segmenter | undefined;
  const segmenter = (): Segmenter => (opened ??= open());
  return {
    get name() {
      return segmenter().name;
    },
    segment: (line) => segmenter().segment(line),
  };
}

import type { Noise } from '../model/noise';
import type { CleanSpan } from '../model/span';
import { type Reading, toClean } from '../text/reading';
import type { Sentence } from './document';
import type { Line } from './line';

/** Where a text has lost words, as far as the text stage could tell: what it found and could not mend for sure. */
export interface Losses {
  /** Characters that are gone or garbled, in order. */
  readonly garbled: readonly CleanSpan[];
  /** By where it ends: the last clause of each paragraph that was cut and whose rest was not found. */
  readonly openEnds: ReadonlyMap<number, CleanSpan>;
}

export function findLosses(reading: Reading, noise: readonly Noise[]): Losses {
  const lost = noise.filter(({ replacement }) => replacement === null);
  const spansOf = (wanted: Noise['kind']): CleanSpan[] =>
    lost.filter(({ kind }) => kind === wanted).map(({ span }) => toClean(reading, span));
  return {
    garbled: spansOf('mojibake'),
    openEnds: new Map(spansOf('column-break').map((clause) => [clause.to, clause])),
  };
}

/**
 * Of each line, given with its sentences, the places where words may be missing: what is garbled in it, the clause
 * before a cut, and the sentence after one, `新建高⏎⏎标准农田3万亩` being torn on both sides.
 */
export function tornPlaces(
  lines: readonly Line[],
  sentences: readonly (readonly Sentence[])[],
  { garbled, openEnds }: Losses,
): CleanSpan[][] {
  let passed = 0;
  return lines.map(({ from, to }, at) => {
    const torn: CleanSpan[] = [];
    const before = openEnds.get(lines[at - 1]?.to ?? 0);
    const first = sentences[at]?.[0];
    if (before !== undefined && first !== undefined) torn.push(first);
    for (let next = garbled[passed]; next !== undefined && next.from < to; next = garbled[++passed])
      if (next.to > from) torn.push(next);
    const behind = openEnds.get(to);
    return behind === undefined ? torn : [...torn, behind];
  });
}

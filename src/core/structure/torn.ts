import type { Noise } from '../model/noise';
import type { CleanSpan } from '../model/span';
import { type Reading, toClean } from '../text/reading';
import type { Sentence } from './document';
import type { Line } from './line';

const longestClause = 40;

/** Where a text has lost words, as far as the text stage could tell: what it found and could not mend for sure. */
export interface Losses {
  /** Characters that are gone or garbled, and what stands round the joint of two lines that may not belong together, in order. */
  readonly garbled: readonly CleanSpan[];
  /** By where it ends: the last clause of each paragraph that was cut and whose rest was not found. */
  readonly openEnds: ReadonlyMap<number, CleanSpan>;
}

export function findLosses(reading: Reading, noise: readonly Noise[]): Losses {
  const lost = noise.filter(({ replacement }) => replacement === null);
  const spansOf = (isWanted: (place: Noise) => boolean): CleanSpan[] =>
    lost.filter(isWanted).map(({ span }) => toClean(reading, span));
  const isJoint = ({ kind, alternatives }: Noise): boolean =>
    kind === 'column-break' && alternatives !== undefined;
  const isOpenEnd = ({ kind, alternatives }: Noise): boolean =>
    kind === 'column-break' && alternatives === undefined;
  const joints = spansOf(isJoint).map(({ from }) => aroundJoint(reading.clean, from));
  return {
    garbled: [...spansOf(({ kind }) => kind === 'mojibake'), ...joints].sort((a, b) => a.from - b.from),
    openEnds: new Map(spansOf(isOpenEnd).map((clause) => [clause.to, clause])),
  };
}

/** The clause before a joint of two lines and the sentence after it. */
function aroundJoint(text: string, at: number): CleanSpan {
  const clause = /[^，。；、\n]*$/.exec(text.slice(Math.max(0, at - longestClause), at))?.[0] ?? '';
  const end = text.slice(at).search(/[。！？\n]/);
  return { from: at - clause.length, to: end === -1 ? text.length : at + end };
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

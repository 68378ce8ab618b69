import type { NameModel } from './model';
import { mayEnd, mayStart, outside, predecessors, tagCount } from './tags';

/**
 * The best sequence of tags for a stretch, by Viterbi's algorithm over the scores of its units
 * (`length * tagCount` numbers) and the model's transitions.
 */
export function decodeTags(
  scores: Float32Array,
  { transitions }: Pick<NameModel, 'transitions'>,
): Uint8Array {
  const length = scores.length / tagCount;
  const back = new Uint8Array(scores.length);
  let before = new Float32Array(tagCount);
  let now = new Float32Array(tagCount);
  for (let at = 0; at < length; at++) {
    for (let tag = 0; tag < tagCount; tag++) {
      const own = scores[at * tagCount + tag] ?? 0;
      if (at === 0) now[tag] = mayStart(tag) ? own : -Infinity;
      else now[tag] = own + bestStep(before, transitions, tag, back, at);
    }
    [before, now] = [now, before];
  }
  return trace(before, back, length);
}

function bestStep(
  before: Float32Array,
  transitions: Float32Array,
  tag: number,
  back: Uint8Array,
  at: number,
): number {
  let best = -Infinity;
  let from = outside;
  for (const previous of predecessors[tag] ?? []) {
    const score = (before[previous] ?? -Infinity) + (transitions[previous * tagCount + tag] ?? 0);
    if (score <= best) continue;
    best = score;
    from = previous;
  }
  back[at * tagCount + tag] = from;
  return best;
}

function trace(last: Float32Array, back: Uint8Array, length: number): Uint8Array {
  const tags = new Uint8Array(length);
  let tag = outside;
  last.forEach((score, at) => {
    if (mayEnd(at) && score > (last[tag] ?? -Infinity)) tag = at;
  });
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * tagCount + tag] ?? outside;
  }
  return tags;
}

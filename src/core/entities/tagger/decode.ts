import type { NameModel } from './model';
import { mayEnd, mayStart, outside, predecessors, tagCount } from './tags';

/**
 * The best sequence of tags for a stretch, by Viterbi's algorithm over the scores of its units
 * (`length * tagCount` numbers) and the model's transitions.
 */
export function decodeTags(
  scores: Float32Array,
  { transitions, spread }: Pick<NameModel, 'transitions' | 'spread'>,
): Uint8Array {
  const back = new Uint8Array(scores.length);
  let before = scores.slice(0, tagCount).map((score, tag) => (mayStart(tag) ? score : -Infinity));
  let now = new Float32Array(tagCount);
  for (let base = tagCount; base < scores.length; base += tagCount) {
    const hopeful = hopefulEnds(before, spread);
    for (let tag = 0; tag < tagCount; tag++) {
      const previous = bestBefore(before, transitions, tag, mayStart(tag) ? hopeful : predecessors[tag]);
      back[base + tag] = previous;
      now[tag] =
        (before[previous] ?? 0) + (transitions[previous * tagCount + tag] ?? 0) + (scores[base + tag] ?? 0);
    }
    [before, now] = [now, before];
  }
  return trace(before, back, scores.length / tagCount);
}

const ends = Array.from({ length: tagCount }, (_, tag) => tag).filter(mayEnd);

/** The tags outside names or at their ends that the best path to a tag that starts anew may come from: not so far behind that no transition makes up for it. */
function hopefulEnds(before: Float32Array, spread: number): number[] {
  let best = -Infinity;
  for (const tag of ends) best = Math.max(best, before[tag] ?? 0);
  return ends.filter((tag) => (before[tag] ?? 0) >= best - spread);
}

function bestBefore(
  before: Float32Array,
  transitions: Float32Array,
  tag: number,
  allowed: readonly number[] = [],
): number {
  let best = -Infinity;
  let from = outside;
  for (const previous of allowed) {
    const score = (before[previous] ?? 0) + (transitions[previous * tagCount + tag] ?? 0);
    if (score <= best) continue;
    best = score;
    from = previous;
  }
  return from;
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

import type { NameModel } from './model';
import { mayEnd, mayStart, outside, predecessors, tagCount } from './tags';

/**
 * The best sequence of tags for a stretch, by Viterbi's algorithm over the scores of its units
 * (`length * tagCount` numbers) and the model's transitions.
 */
export function decodeTags(
  scores: Float32Array,
  { transitions, leads }: Pick<NameModel, 'transitions' | 'leads'>,
): Uint8Array {
  const back = new Uint8Array(scores.length);
  let before = scores.slice(0, tagCount).map((score, tag) => (mayStart(tag) ? score : -Infinity));
  let now = new Float32Array(tagCount);
  for (let base = tagCount; base < scores.length; base += tagCount) {
    const hopeful = hopefulEnds(before, leads);
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

/**
 * The tags the best path to a name's start, or to no name, may come from: those outside names or at their ends that
 * no transition brings behind the tag ahead of all.
 */
function hopefulEnds(before: Float32Array, leads: Float64Array): number[] {
  let ahead = outside;
  for (const tag of ends) if ((before[tag] ?? 0) > (before[ahead] ?? 0)) ahead = tag;
  const highest = before[ahead] ?? 0;
  const hopeful: number[] = [];
  for (const tag of ends)
    if ((before[tag] ?? 0) >= highest + (leads[ahead * tagCount + tag] ?? 0)) hopeful.push(tag);
  return hopeful;
}

/** For two tags `one * tagCount + other` the least that a step from the one to where both may lead outweighs the other's. */
export function leadsOf(transitions: Float32Array): Float64Array {
  const leads = new Float64Array(tagCount * tagCount);
  for (const one of ends)
    for (const other of ends) {
      let least = Infinity;
      for (let next = 0; next < tagCount; next++)
        if (mayStart(next))
          least = Math.min(
            least,
            (transitions[one * tagCount + next] ?? 0) - (transitions[other * tagCount + next] ?? 0),
          );
      leads[one * tagCount + other] = least;
    }
  return leads;
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

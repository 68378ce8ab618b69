import { type Steps, groupCount, laneCount, outsideLane, partLane, typeLane } from './lanes';
import { begin, end, middle, outside, single, tagCount, tagOf, typeCount } from './tags';

/**
 * The best sequence of tags for a stretch, by Viterbi's algorithm over the lanes of its units
 * (`length * laneCount` numbers) and the weights of the steps between them.
 */
export function decodeTags(lanes: Float32Array, steps: Steps): Uint8Array {
  const length = lanes.length / laneCount;
  const path: Path = {
    best: new Float32Array(tagCount).fill(-Infinity),
    ended: new Float32Array(groupCount),
    endTags: new Uint8Array(groupCount),
    back: new Uint8Array(length * tagCount),
  };
  path.ended.fill(-Infinity, 1);
  for (let at = 0; at < length; at++) {
    extendNames(path, lanes, at, steps.inner);
    beginNames(path, lanes, at, steps.joints, at === 0);
    closeNames(path);
  }
  return trace(path, length);
}

interface Path {
  /** Score of the best path to each tag of the last unit. */
  readonly best: Float32Array;
  /** Score of the best path after which nothing (0) or a name of a type has ended, and its last tag. */
  readonly ended: Float32Array;
  readonly endTags: Uint8Array;
  /** By unit and tag the tag before. */
  readonly back: Uint8Array;
}

/** Middles and ends, from the begins and middles of the unit before. */
// eslint-disable-next-line complexity -- every array read counts as a branch
function extendNames({ best, back }: Path, lanes: Float32Array, at: number, inner: Float32Array): void {
  const base = at * laneCount;
  for (let type = 0; type < typeCount; type++) {
    const [began, within, ends] = [tagOf(type, begin), tagOf(type, middle), tagOf(type, end)];
    const fromBegin = best[began] ?? 0;
    const fromMiddle = best[within] ?? 0;
    const own = lanes[base + typeLane(type)] ?? 0;
    const step = type * 4;
    const [beginMiddle, middleMiddle] = [fromBegin + (inner[step] ?? 0), fromMiddle + (inner[step + 2] ?? 0)];
    const [beginEnd, middleEnd] = [fromBegin + (inner[step + 1] ?? 0), fromMiddle + (inner[step + 3] ?? 0)];
    back[at * tagCount + within] = beginMiddle > middleMiddle ? began : within;
    back[at * tagCount + ends] = beginEnd > middleEnd ? began : within;
    best[within] = Math.max(beginMiddle, middleMiddle) + own + (lanes[base + partLane(middle)] ?? 0);
    best[ends] = Math.max(beginEnd, middleEnd) + own + (lanes[base + partLane(end)] ?? 0);
  }
}

/** Begins, singles and the outside, from what has ended before. */
function beginNames(
  { best, ended, endTags, back }: Path,
  lanes: Float32Array,
  at: number,
  joints: Float32Array,
  isFirst: boolean,
): void {
  const base = at * laneCount;
  for (let group = 0; group < groupCount; group++) {
    let from = 0;
    let highest = -Infinity;
    for (let before = 0; before < groupCount; before++) {
      const score = (ended[before] ?? 0) + (isFirst ? 0 : (joints[before * groupCount + group] ?? 0));
      if (score <= highest) continue;
      highest = score;
      from = before;
    }
    const tags = group === 0 ? [outside] : [tagOf(group - 1, begin), tagOf(group - 1, single)];
    for (const tag of tags) {
      best[tag] = highest + laneScore(lanes, base, group, tag);
      back[at * tagCount + tag] = endTags[from] ?? outside;
    }
  }
}

function laneScore(lanes: Float32Array, base: number, group: number, tag: number): number {
  if (group === 0) return lanes[base + outsideLane] ?? 0;
  const part = tag === tagOf(group - 1, begin) ? begin : single;
  return (lanes[base + partLane(part)] ?? 0) + (lanes[base + typeLane(group - 1)] ?? 0);
}

/** What has ended with this unit. */
function closeNames({ best, ended, endTags }: Path): void {
  ended[0] = best[outside] ?? 0;
  endTags[0] = outside;
  for (let type = 0; type < typeCount; type++) {
    const [ends, alone] = [tagOf(type, end), tagOf(type, single)];
    const isAlone = (best[alone] ?? 0) > (best[ends] ?? 0);
    ended[type + 1] = Math.max(best[alone] ?? 0, best[ends] ?? 0);
    endTags[type + 1] = isAlone ? alone : ends;
  }
}

function trace({ ended, endTags, back }: Path, length: number): Uint8Array {
  const tags = new Uint8Array(length);
  let last = 0;
  for (let group = 1; group < groupCount; group++) if ((ended[group] ?? 0) > (ended[last] ?? 0)) last = group;
  let tag = endTags[last] ?? outside;
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = tag;
    tag = back[at * tagCount + tag] ?? outside;
  }
  return tags;
}

import {
  type Steps,
  groupCount,
  innerSlot,
  jointCount,
  jointSlot,
  laneCount,
  partLane,
  typeLane,
} from './lanes';
import { begin, end, middle, outside, single, tagCount, tagOf, typeCount } from './tags';

/**
 * The best sequence of tags for a stretch, by Viterbi's algorithm over the lanes of its units
 * (`length * laneCount` numbers) and the weights of the steps between them.
 */
export function decodeTags(lanes: Float32Array, { joints, inner }: Steps): Uint8Array {
  const length = lanes.length / laneCount;
  const path = startPath(length);
  const reach = reachOfJoints(joints);
  for (let at = 0; at < length; at++) {
    extendNames(path, lanes, at, inner);
    joinNames(path, at === 0 ? noJoints : joints, reach);
    beginNames(path, lanes, at);
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
  /** Score of the best path on which nothing (0) or a name of a type may begin now, and its last tag. */
  readonly joined: Float32Array;
  readonly joinTags: Uint8Array;
  /** By unit and tag the tag before. */
  readonly back: Uint8Array;
}

const startPath = (length: number): Path => ({
  best: new Float32Array(tagCount).fill(-Infinity),
  ended: new Float32Array(groupCount).fill(-Infinity, 1),
  endTags: new Uint8Array(groupCount),
  joined: new Float32Array(groupCount),
  joinTags: new Uint8Array(groupCount),
  back: new Uint8Array(length * tagCount),
});

/** The joints before the first unit, where nothing has ended. */
const noJoints = new Float32Array(jointCount);

/** By what has ended, how much more the best step from there can score than the worst step from outside. */
function reachOfJoints(joints: Float32Array): Float32Array {
  const reach = new Float32Array(groupCount).fill(-Infinity);
  let least = Infinity;
  for (let next = 0; next < groupCount; next++) least = Math.min(least, joints[next] ?? 0);
  joints.forEach((score, joint) => {
    const last = Math.floor(joint / groupCount);
    reach[last] = Math.max(reach[last] ?? 0, score - least);
  });
  return reach;
}

/** Ends and middles, from the begins and middles of the unit before; ends first, as middles take the place of those. */
function extendNames(path: Path, lanes: Float32Array, at: number, inner: Float32Array): void {
  const base = at * laneCount;
  const { best } = path;
  for (let type = 0; type < typeCount; type++) {
    const own = lanes[base + typeLane(type)] ?? 0;
    best[tagOf(type, end)] = bestWayOn(path, at, inner, type, end) + own + (lanes[base + partLane(end)] ?? 0);
    best[tagOf(type, middle)] =
      bestWayOn(path, at, inner, type, middle) + own + (lanes[base + partLane(middle)] ?? 0);
  }
}

/** Score of the better way to a further part of a name: from its begin or from a middle. */
function bestWayOn(
  { best, back }: Path,
  at: number,
  inner: Float32Array,
  type: number,
  part: number,
): number {
  const [began, within] = [tagOf(type, begin), tagOf(type, middle)];
  const fromBegin = (best[began] ?? 0) + (inner[innerSlot(type, begin, part)] ?? 0);
  const fromMiddle = (best[within] ?? 0) + (inner[innerSlot(type, middle, part)] ?? 0);
  back[at * tagCount + tagOf(type, part)] = fromBegin > fromMiddle ? began : within;
  return Math.max(fromBegin, fromMiddle);
}

/**
 * The best ways to where names, or the outside, may begin, from what has ended before. A name that scores too low for
 * any step from it to beat the same step from outside is passed over, which nearly all are.
 */
function joinNames(path: Path, joints: Float32Array, reach: Float32Array): void {
  const fromOutside = path.ended[0] ?? 0;
  for (let next = 0; next < groupCount; next++) path.joined[next] = fromOutside + (joints[next] ?? 0);
  path.joinTags.fill(outside);
  for (let last = 1; last < groupCount; last++)
    if ((path.ended[last] ?? 0) + (reach[last] ?? 0) > fromOutside) joinAfter(path, joints, last);
}

function joinAfter({ ended, endTags, joined, joinTags }: Path, joints: Float32Array, last: number): void {
  for (let next = 0; next < groupCount; next++) {
    const through = (ended[last] ?? 0) + (joints[jointSlot(last, next)] ?? 0);
    if (through <= (joined[next] ?? 0)) continue;
    joined[next] = through;
    joinTags[next] = endTags[last] ?? outside;
  }
}

/** Begins, singles and the outside. */
function beginNames({ best, joined, joinTags, back }: Path, lanes: Float32Array, at: number): void {
  const base = at * laneCount;
  best[outside] = joined[0] ?? 0;
  back[at * tagCount + outside] = joinTags[0] ?? outside;
  for (let type = 0; type < typeCount; type++) {
    const score = (joined[type + 1] ?? 0) + (lanes[base + typeLane(type)] ?? 0);
    best[tagOf(type, begin)] = score + (lanes[base + partLane(begin)] ?? 0);
    best[tagOf(type, single)] = score + (lanes[base + partLane(single)] ?? 0);
    back[at * tagCount + tagOf(type, begin)] = back[at * tagCount + tagOf(type, single)] =
      joinTags[type + 1] ?? outside;
  }
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

import { type EntityType, entityTypes } from '../../model/entity';
import { type StepFactors, groupCount, innerSlot, laneCount, partLane, typeLane } from './lanes';
import type { Lattice } from './lattice';
import { passBackward, passForward } from './passes';
import { type TaggedSpan, begin, end, middle, single, typeCount } from './tags';

/** What is likelier than not. */
const likely = 0.5;

/**
 * The names of a lattice, whose units are written, that are likelier than not whatever stands around them; so no two of
 * them overlap.
 */
export function findLikelyNames(lattice: Lattice, factors: StepFactors): TaggedSpan[] {
  passForward(lattice, factors);
  passBackward(lattice, factors);
  const names: TaggedSpan[] = [];
  for (let from = 0; from < lattice.length; from++) {
    if ((lattice.begins[from] ?? 0) <= likely) continue;
    const name = followName(lattice, factors.inner, from);
    if (name) names.push(name);
  }
  return names;
}

/** The likely name that begins with a unit; none where no end of it is likely. Its types are followed side by side. */
function followName(lattice: Lattice, inner: Float64Array, from: number): TaggedSpan | undefined {
  const open = new Float64Array(typeCount);
  const over = new Float64Array(typeCount);
  let rest = lattice.begins[from] ?? 0;
  for (let at = from; rest > likely && at < lattice.length; at++) {
    if (at === from) beginName(lattice, at, open, over);
    else extendName(lattice, inner, at === from + 1 ? begin : middle, at, open, over);
    const share = sumOf(over);
    if (share > likely) return { from, to: at + 1, type: likeliestType(over) };
    rest -= share;
  }
  return undefined;
}

/** Writes by type the mass of a name that begins with a unit, and the share of one that is over with it. */
function beginName(
  { units, before, scales, behind }: Lattice,
  at: number,
  open: Float64Array,
  over: Float64Array,
): void {
  const own = at * laneCount;
  for (let type = 0; type < typeCount; type++) {
    const group = at * groupCount + 1 + type;
    const starts = (before[group] ?? 0) * (units[own + typeLane(type)] ?? 0) * (scales[at] ?? 0);
    open[type] = starts * (units[own + partLane(begin)] ?? 0);
    over[type] = starts * (units[own + partLane(single)] ?? 0) * (behind[group + groupCount] ?? 0);
  }
}

/** The same of a name whose part before a unit is `part`. */
function extendName(
  { units, scales, behind }: Lattice,
  inner: Float64Array,
  part: number,
  at: number,
  open: Float64Array,
  over: Float64Array,
): void {
  const own = at * laneCount;
  for (let type = 0; type < typeCount; type++) {
    const mass = (open[type] ?? 0) * (units[own + typeLane(type)] ?? 0) * (scales[at] ?? 0);
    open[type] = mass * (units[own + partLane(middle)] ?? 0) * (inner[innerSlot(type, part, middle)] ?? 0);
    const ends = mass * (units[own + partLane(end)] ?? 0) * (inner[innerSlot(type, part, end)] ?? 0);
    over[type] = ends * (behind[(at + 1) * groupCount + 1 + type] ?? 0);
  }
}

const likeliestType = (shares: Float64Array): EntityType =>
  entityTypes.reduce((best, type, index) =>
    (shares[index] ?? 0) > (shares[entityTypes.indexOf(best)] ?? 0) ? type : best,
  );

function sumOf(shares: Float64Array): number {
  let sum = 0;
  for (const share of shares) sum += share;
  return sum;
}

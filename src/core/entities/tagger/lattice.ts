import { groupCount, laneCount } from './lanes';
import { typeCount } from './tags';

/** What a pass carries from unit to unit. */
export interface Carried {
  /** By type the mass of names open since the unit, then of those open for longer. */
  readonly open: Float64Array;
  /** By group the mass of what has ended with the unit or, where the pass comes from behind, begins with it. */
  readonly edge: Float64Array;
}

/**
 * All readings of a stretch at once. One is used for stretch after stretch: to make it anew for each takes as long as to
 * work with it. What lies beyond the stretch in it is of another.
 */
export interface Lattice {
  /** How many units the stretch has. */
  length: number;
  /** What each unit multiplies the mass of a reading by, `unit * laneCount + lane`. */
  readonly units: Float64Array;
  /** The mass of the ways to where a group begins with a unit, `unit * groupCount + group`. */
  readonly before: Float64Array;
  /** What the masses at each unit are multiplied by to sum to one; the last is for what is over with the stretch. */
  readonly scales: Float64Array;
  /** The mass of the ways on from where a group has ended before a unit, `unit * groupCount + group`. */
  readonly behind: Float64Array;
  /** How likely a name is to begin with each unit. */
  readonly begins: Float64Array;
  readonly carried: Carried;
}

/** A lattice for stretches of up to so many units. */
export const createLattice = (longest: number): Lattice => ({
  length: 0,
  units: new Float64Array(longest * laneCount),
  before: new Float64Array((longest + 1) * groupCount),
  scales: new Float64Array(longest + 1),
  behind: new Float64Array((longest + 1) * groupCount),
  begins: new Float64Array(longest),
  carried: { open: new Float64Array(2 * typeCount), edge: new Float64Array(groupCount) },
});

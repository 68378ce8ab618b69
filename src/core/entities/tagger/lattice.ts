import { groupCount, laneCount } from './lanes';

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
}

/** A lattice for stretches of up to so many units. */
export const createLattice = (longest: number): Lattice => ({
  length: 0,
  units: new Float64Array(longest * laneCount),
  before: new Float64Array((longest + 1) * groupCount),
  scales: new Float64Array(longest + 1),
  behind: new Float64Array((longest + 1) * groupCount),
  begins: new Float64Array(longest),
});

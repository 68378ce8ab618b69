import type { CleanSpan } from '../../model/span';
import type { Grid } from './grid';
import { type Lattice, createLattice } from './lattice';
import { findLikelyNames } from './likelyNames';
import type { NameModel } from './model';
import type { TaggedSpan } from './tags';
import { weighUnits } from './weighUnits';

/** The stretches the model reads one at a time: sentences, which no name goes beyond. Offsets of the clean text. */
export function stretchesOf(text: string): CleanSpan[] {
  return Array.from(text.matchAll(/[^\n。！？；]+[。！？；]?/g), ({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** Reads stretches of up to `longest` units: gives the names the model sees in one, at offsets of the clean text. */
export function createTagger(
  grid: Grid,
  model: NameModel,
  longest: number,
): (stretch: CleanSpan) => TaggedSpan[] {
  let lattice: Lattice | undefined;
  return ({ from, to }) => {
    lattice ??= createLattice(longest);
    lattice.length = to - from;
    weighUnits(grid, { from, to }, model, lattice.units);
    return findLikelyNames(lattice, model.steps).map((span) => ({
      ...span,
      from: span.from + from,
      to: span.to + from,
    }));
  };
}

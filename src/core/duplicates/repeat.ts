import type { FoldedText } from './foldText';
import type { Formulas } from './formulas';
import type { Piece } from './lines';
import type { Match } from './match';

/** A match with the lines it runs over on both sides. */
export interface Repeat {
  readonly match: Match;
  readonly a: readonly Piece[];
  readonly b: readonly Piece[];
  /** A whole line repeats; a part of one does; or by itself it is too little to tell. */
  readonly kind: 'line' | 'part' | 'hint';
}

/** A hint shorter than this tells nothing, even beside another repeat. */
export const shortestHint = 20;

/** What a repeat is judged by. */
export interface Evidence extends Omit<Repeat, 'kind'> {
  readonly text: FoldedText;
  readonly formulas: Formulas;
}

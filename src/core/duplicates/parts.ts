import type { Piece } from './lines';
import { type FoldedSpan, lengthOf, meets, otherSide, type Side } from './match';
import type { Removals } from './removals';
import { type Repeat, shortestHint } from './repeat';

/** A part of a line that stands elsewhere too. */
export interface Part {
  readonly repeat: Repeat;
  readonly side: Side;
  readonly piece: Piece;
}

/** The parts of each line that stand elsewhere too, by where they start. */
export type Parts = ReadonlyMap<number, readonly Part[]>;

/** How many units may stand between two parts that are patched together. */
export const widestSeam = 3;
/** Beside another part that goes, one as short as that goes too. */
export const shortestPatch = 6;

export function partsByLine(repeats: readonly Repeat[]): Parts {
  const parts = new Map<number, Part[]>();
  for (const repeat of repeats)
    for (const side of ['a', 'b'] as const)
      for (const piece of repeat[side]) {
        if (piece.isWhole || (repeat.kind === 'hint' && lengthOf(piece) < shortestHint)) continue;
        const ofLine = parts.get(piece.line);
        if (ofLine) ofLine.push({ repeat, side, piece });
        else parts.set(piece.line, [{ repeat, side, piece }]);
      }
  for (const ofLine of parts.values()) ofLine.sort((x, y) => x.piece.from - y.piece.from);
  return parts;
}

/** Whether the other copy of a part stands in other lines. */
export const isElsewhere = ({ repeat, side, piece }: Part): boolean =>
  repeat[otherSide(side)].every(({ line }) => line !== piece.line);

/** The other repeated parts that touch or overlap a piece in its line. */
export const neighbours = (parts: Parts, piece: Piece): Part[] =>
  (parts.get(piece.line) ?? []).filter(
    (part) =>
      part.piece !== piece && meets(part.piece, { from: piece.from - widestSeam, to: piece.to + widestSeam }),
  );

/** How far the repeated stretch reaches that a piece makes with those beside it. */
export function reach(parts: Parts, piece: Piece): number {
  let { from, to } = piece;
  for (const beside of neighbours(parts, piece)) {
    from = Math.min(from, beside.piece.from);
    to = Math.max(to, beside.piece.to);
  }
  return to - from;
}

/** Removes a stretch of a part. Returns whether it went. */
export const removePart = (
  removals: Removals,
  { repeat, side, piece }: Part,
  { from, to }: FoldedSpan,
): boolean => removals.add({ from, to, match: repeat.match, side, line: piece.line, isWhole: false });

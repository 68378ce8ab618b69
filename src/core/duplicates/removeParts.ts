import type { FoldedText, Line } from './foldText';
import type { Piece } from './lines';
import { type FoldedSpan, lengthOf, meets, otherSide, reflect, type Side } from './match';
import type { Removals } from './removals';
import { type Repeat, shortestHint } from './repeat';

/** The parts of each line that stand elsewhere too, by where they start. */
type Parts = ReadonlyMap<number, readonly Part[]>;

/** A part of a line that stands elsewhere too. */
interface Part {
  readonly repeat: Repeat;
  readonly side: Side;
  readonly piece: Piece;
}

/** Parts of lines shorter than this do not go alone; beside another part that goes, a splice may be as short as that. */
const shortestPart = 20;
const shortestPatch = 6;
/** A line shorter than this is not told to be patched together. */
const shortestPatchwork = 40;
/** How many units may stand between two patches. */
const widestSeam = 3;
/** How much further a patchwork must reach than the other copy to be told for one. */
const surplus = 8;

/**
 * Removes what repeats of a line that has something of its own beside it. First the lines that are patched together
 * from others and have nothing of their own; then, of two lines that share a tail, a head or a middle, the part in
 * the one that is patched together further; of equals, in the later one.
 */
export function removeParts(text: FoldedText, removals: Removals, repeats: readonly Repeat[]): void {
  const parts = partsByLine(repeats);
  for (const [at, ofLine] of parts) {
    const line = text.lines[at];
    if (line !== undefined && lengthOf(line) >= shortestPatchwork) removePatchwork(removals, line, ofLine);
  }
  for (const repeat of repeats) {
    if (repeat.kind === 'hint') continue;
    for (const piece of repeat.b) removeOneOf(removals, parts, repeat, piece);
  }
}

/** Removes a part on side b, or what it repeats on side a. */
function removeOneOf(removals: Removals, parts: Parts, repeat: Repeat, piece: Piece): void {
  if (piece.isWhole) return;
  const there = reflect(repeat.match, 'b', piece);
  const other = repeat.a.find((one) => meets(one, there));
  if (other === undefined || other.isWhole) return;
  const reachesFurther = reach(parts, other) >= reach(parts, piece) + surplus;
  const mayGo = removals.stays(other) && !removals.isNeeded(other);
  const side = mayGo && (reachesFurther || removals.isNeeded(piece)) ? 'a' : 'b';
  removeWithSeams(removals, parts, { repeat, side, piece: side === 'a' ? other : piece });
}

function partsByLine(repeats: readonly Repeat[]): Map<number, Part[]> {
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

/** Removes a line all of which stands in other lines, piece by piece. */
function removePatchwork(removals: Removals, line: Line, parts: readonly Part[]): void {
  const patches: { part: Part; span: FoldedSpan }[] = [];
  let end = line.from;
  const rest = parts.filter((part) => isElsewhere(part));
  while (end < line.to - widestSeam) {
    const next = furthest(rest, end);
    if (next === null || next.piece.to < end + shortestPatch) return;
    patches.push({ part: next, span: { from: Math.max(end, next.piece.from), to: next.piece.to } });
    end = next.piece.to;
  }
  if (patches.length > 1 && removals.stays(line) && !removals.isNeeded(line))
    for (const { part, span } of patches) remove(removals, part, span);
}

/** Of the parts that start at `end` or before, but for a seam, the one that reaches furthest. */
function furthest(parts: readonly Part[], end: number): Part | null {
  let best: Part | null = null;
  for (const part of parts) {
    if (part.piece.from > end + widestSeam) break;
    if (part.piece.to > (best?.piece.to ?? end)) best = part;
  }
  return best;
}

const isElsewhere = ({ repeat, side, piece }: Part): boolean =>
  repeat[otherSide(side)].every(({ line }) => line !== piece.line);

/** How far the repeated stretch reaches that a part makes with those beside it. */
function reach(parts: Parts, piece: Piece): number {
  const beside = neighbours(parts, piece).map((part) => part.piece);
  return (
    Math.max(piece.to, ...beside.map(({ to }) => to)) -
    Math.min(piece.from, ...beside.map(({ from }) => from))
  );
}

/** The other repeated parts that touch or overlap a piece in its line. */
const neighbours = (parts: Parts, piece: Piece): Part[] =>
  (parts.get(piece.line) ?? []).filter(
    (part) =>
      part.piece !== piece && meets(part.piece, { from: piece.from - widestSeam, to: piece.to + widestSeam }),
  );

/** Removes a part and what of its neighbours reaches beyond it. */
function removeWithSeams(removals: Removals, parts: Parts, part: Part): void {
  const own = removals.staying(part.piece);
  if (lengthOf(own) < shortestPart || !remove(removals, part, own)) return;
  for (const beside of neighbours(parts, part.piece)) {
    const span = removals.staying(beside.piece);
    if (isElsewhere(beside) && lengthOf(span) >= shortestPatch) remove(removals, beside, span);
  }
}

const remove = (removals: Removals, { repeat, side, piece }: Part, { from, to }: FoldedSpan): boolean =>
  removals.add({ from, to, match: repeat.match, side, line: piece.line, isWhole: false });

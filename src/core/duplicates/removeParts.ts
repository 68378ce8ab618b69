import type { FoldedText } from './foldText';
import type { Piece } from './lines';
import { lengthOf, meets, reflect } from './match';
import {
  isElsewhere,
  neighbours,
  type Part,
  type Parts,
  partsByLine,
  reach,
  removePart,
  shortestPatch,
} from './parts';
import type { Removals } from './removals';
import { removePatchworks } from './removePatchworks';
import type { Repeat } from './repeat';

/** Parts of lines shorter than this do not go alone. */
const shortestPart = 20;
/** How much further a patchwork must reach than the other copy to be told for one. */
const surplus = 8;

/**
 * Removes what repeats of a line that has something of its own beside it. First the lines that have nothing of their
 * own; then, of two lines that share a tail, a head or a middle, the part in the one that is patched together
 * further; of equals, in the later one.
 */
export function removeParts(text: FoldedText, removals: Removals, repeats: readonly Repeat[]): void {
  const parts = partsByLine(repeats);
  removePatchworks(text, removals, parts);
  for (const repeat of repeats) {
    if (repeat.kind === 'hint') continue;
    for (const piece of repeat.b) if (!piece.isWhole) removeOneOf(removals, parts, repeat, piece);
  }
}

/** Removes a part on side b, or what it repeats on side a. */
function removeOneOf(removals: Removals, parts: Parts, repeat: Repeat, piece: Piece): void {
  const there = reflect(repeat.match, 'b', piece);
  const other = repeat.a.find((one) => meets(one, there));
  if (other === undefined || other.isWhole) return;
  const reachesFurther = reach(parts, other) >= reach(parts, piece) + surplus;
  const mayGo = removals.stays(other) && !removals.isNeeded(other);
  const goesOnA = mayGo && (reachesFurther || removals.isNeeded(piece));
  removeWithSeams(
    removals,
    parts,
    goesOnA ? { repeat, side: 'a', piece: other } : { repeat, side: 'b', piece },
  );
}

/** Removes a part and what of its neighbours reaches beyond it. */
function removeWithSeams(removals: Removals, parts: Parts, part: Part): void {
  const own = removals.staying(part.piece);
  if (lengthOf(own) < shortestPart || !removePart(removals, part, own)) return;
  for (const beside of neighbours(parts, part.piece)) {
    const span = removals.staying(beside.piece);
    if (isElsewhere(beside) && lengthOf(span) >= shortestPatch) removePart(removals, beside, span);
  }
}

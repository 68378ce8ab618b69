import type { FoldedText, Line } from './foldText';
import { type FoldedSpan, lengthOf } from './match';
import { isElsewhere, type Part, type Parts, removePart, shortestPatch, widestSeam } from './parts';
import type { Removals } from './removals';

/** A line shorter than this is not told to be patched together. */
const shortestPatchwork = 40;

/** A stretch of a line, and the part that says where it stands elsewhere. */
interface Patch {
  readonly part: Part;
  readonly span: FoldedSpan;
}

/**
 * Removes the lines that are patched together from others and have nothing of their own, patch by patch: the
 * recogniser began one paragraph and ended another.
 */
export function removePatchworks(text: FoldedText, removals: Removals, parts: Parts): void {
  for (const [at, ofLine] of parts) {
    const line = text.lines[at];
    if (line === undefined || lengthOf(line) < shortestPatchwork) continue;
    const patches = patchesOf(line, ofLine.filter(isElsewhere));
    if (removals.stays(line) && !removals.isNeeded(line))
      for (const { part, span } of patches) removePart(removals, part, span);
  }
}

/** The patches that make up a line; none where something of it stands nowhere else. */
function patchesOf(line: Line, parts: readonly Part[]): Patch[] {
  const patches: Patch[] = [];
  let end = line.from;
  while (end < line.to - widestSeam) {
    const part = furthest(parts, end);
    if (part === null || part.piece.to < end + shortestPatch) return [];
    patches.push({ part, span: { from: Math.max(end, part.piece.from), to: part.piece.to } });
    end = part.piece.to;
  }
  return patches;
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

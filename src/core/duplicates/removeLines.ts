import type { FoldedText } from './foldText';
import type { Piece } from './lines';
import { lengthOf, meets, otherSide, reflect, type Side } from './match';
import type { Removals } from './removals';
import type { Repeat } from './repeat';

/** Borders of a repeat shorter than this do not count for or against a copy. */
const shortestBorder = 20;
/** How many units one copy must have more than the other to count as more complete. */
const addition = 6;

/**
 * Removes the lines that repeat whole. Of two copies the less complete one goes; of equals, the later one. Repeats
 * that follow each other on both sides, as the paragraphs of an article printed twice do, go on the same side, so that
 * what stays hangs together.
 */
export function removeLines(text: FoldedText, removals: Removals, repeats: readonly Repeat[]): void {
  for (const chain of chains(repeats.filter(({ kind }) => kind === 'line'))) {
    const agreed = sideOf(text, chain);
    for (const repeat of chain) removeSide(text, removals, repeat, agreed ?? sideOf(text, [repeat]) ?? 'b');
  }
}

/** Runs of repeats that follow each other, line upon line, on both sides. */
function chains(repeats: readonly Repeat[]): Repeat[][] {
  const found: Repeat[][] = [];
  for (const repeat of repeats) {
    const last = found.at(-1)?.at(-1);
    const isNext = (side: Side): boolean => {
      const step = (repeat[side][0]?.line ?? 0) - (last?.[side].at(-1)?.line ?? -Infinity);
      return step >= 0 && step <= 2;
    };
    if (last && isNext('a') && isNext('b')) found.at(-1)?.push(repeat);
    else found.push([repeat]);
  }
  return found;
}

/** The side that is less complete throughout; null where neither is. */
function sideOf(text: FoldedText, chain: readonly Repeat[]): Side | null {
  const restOf = (side: Side): number => chain.reduce((sum, repeat) => sum + rest(text, repeat, side), 0);
  const [ofA, ofB] = [restOf('a'), restOf('b')];
  if (ofA === 0 && ofB >= addition) return 'a';
  if (ofB === 0 && ofA >= addition) return 'b';
  if (ofA > 0 || ofB > 0) return null;
  return sizeOf(chain, 'b') >= sizeOf(chain, 'a') + addition ? 'a' : 'b';
}

const sizeOf = (chain: readonly Repeat[], side: Side): number =>
  chain.reduce((sum, repeat) => repeat[side].reduce((size, piece) => size + lengthOf(piece), sum), 0);

/** How much the lines that a repeat runs over have of their own on one side. */
function rest({ lines }: FoldedText, repeat: Repeat, side: Side): number {
  return repeat[side].reduce((sum, piece) => {
    const line = lines[piece.line];
    const isBorder = piece.isWhole || lengthOf(piece) < shortestBorder;
    return isBorder || line === undefined ? sum : sum + lengthOf(line) - lengthOf(piece);
  }, 0);
}

/** Removes the lines of one side, and where only a part of a line repeats a whole line of the other side, that one. */
function removeSide(text: FoldedText, removals: Removals, repeat: Repeat, side: Side): void {
  const other = otherSide(side);
  const remove = (on: Side, { line: at }: Piece): void => {
    const line = text.lines[at];
    if (line)
      removals.add({ from: line.from, to: line.to, match: repeat.match, side: on, line: at, isWhole: true });
  };
  for (const piece of repeat[side]) {
    if (piece.isWhole) remove(side, piece);
    else {
      const there = reflect(repeat.match, side, piece);
      for (const one of repeat[other]) if (one.isWhole && meets(one, there)) remove(other, one);
    }
  }
}

import type { FoldedText } from './foldText';
import type { Formulas } from './formulas';
import { type Piece, piecesOf } from './lines';
import { clip, lengthOf, type Match, sameUnits, type Side } from './match';
import { type Repeat, shortestHint } from './repeat';
import { repeatsLine, shortestLine } from './repeatedLines';
import { repeatsPart } from './repeatedParts';
import { isTitleLine } from './repeatedTitles';

/** Borders of a match that run this little into a further line are chance. */
const chanceFragment = 6;

/**
 * Which matches are duplicates. How much two texts share does not tell (two ledes share more than a splice and its
 * source do); where the shared text stands does: a whole line, tail on tail, head on head, whole sentences inside.
 */
export function judgeMatches(text: FoldedText, matches: readonly Match[], formulas: Formulas): Repeat[] {
  const repeats = matches.flatMap((found): Repeat[] => {
    const match = tellsNothing(text, found) ? null : withoutFragments(text, found);
    if (match === null) return [];
    const places = { match, a: repeatedPieces(text, match, 'a'), b: repeatedPieces(text, match, 'b') };
    const evidence = { ...places, text, formulas };
    return [{ ...places, kind: repeatsLine(evidence) ? 'line' : repeatsPart(evidence) ? 'part' : 'hint' }];
  });
  return withTitlesOfRepeats(text, repeats);
}

/** Whether a match is a phrase inside longer lines. Most matches are, so they are not looked at further. */
function tellsNothing({ lines }: FoldedText, { a, b }: Match): boolean {
  if (Math.max(lengthOf(a), lengthOf(b)) >= shortestHint) return false;
  const [inA, inB] = [a, b].map((span) => piecesOf(lines, span).filter(({ isWhole }) => isWhole));
  const isLine = (piece: Piece): boolean => lengthOf(piece) >= shortestLine;
  return !inA?.some(isLine) && !inB?.some(isLine) && (inA?.length === 0 || inB?.length === 0);
}

/** The pieces of one side, without the lines that stand in a hole of the match. */
const repeatedPieces = (text: FoldedText, match: Match, side: Side): Piece[] =>
  piecesOf(text.lines, match[side]).filter((piece) => sameUnits(match, side, piece) * 2 >= lengthOf(piece));

/** Titles that stand twice, each above a line that stands twice, repeat with what they title. */
function withTitlesOfRepeats(text: FoldedText, repeats: readonly Repeat[]): Repeat[] {
  const repeated = new Set<number>();
  for (const { kind, a, b } of repeats)
    if (kind === 'line') for (const piece of [...a, ...b]) if (piece.isWhole) repeated.add(piece.line);
  const titlesRepeat = (piece: Piece | undefined): boolean =>
    piece?.isWhole === true && repeated.has(piece.line + 1) && isTitleLine(text, text.lines[piece.line]);
  return repeats.map((repeat) => {
    const isTitle = repeat.kind === 'hint' && titlesRepeat(repeat.a[0]) && titlesRepeat(repeat.b[0]);
    return isTitle ? { ...repeat, kind: 'line' } : repeat;
  });
}

/** Cuts off what a match holds of a further line by chance, on either side. */
function withoutFragments({ lines }: FoldedText, match: Match): Match | null {
  let cut: Match | null = match;
  for (const side of ['a', 'b'] as const) {
    if (cut === null) return null;
    const pieces = piecesOf(lines, cut[side]);
    const isChance = (piece: Piece | undefined): boolean =>
      piece !== undefined && pieces.length > 1 && !piece.isWhole && lengthOf(piece) < chanceFragment;
    const from = isChance(pieces[0]) ? pieces[1]?.from : pieces[0]?.from;
    const to = isChance(pieces.at(-1)) ? pieces.at(-2)?.to : pieces.at(-1)?.to;
    cut = from === undefined || to === undefined || from >= to ? null : clip(cut, side, { from, to });
  }
  return cut;
}

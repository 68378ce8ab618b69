import type { FoldedText } from './foldText';
import type { Formulas } from './formulas';
import { holdsLine, type Piece, piecesOf } from './lines';
import type { MatchList } from './matchList';
import { clip, type FoldedSpan, lengthOf, type Match, sameUnits, type Side } from './match';
import { type Repeat, shortestHint } from './repeat';
import { repeatsLine } from './repeatedLines';
import { repeatsPart } from './repeatedParts';
import { isTitleLine } from './repeatedTitles';

/** Borders of a match that run this little into a further line are chance. */
const chanceFragment = 6;

/**
 * Which matches are duplicates. How much two texts share does not tell (two ledes share more than a splice and its
 * source do); where the shared text stands does: a whole line, tail on tail, head on head, whole sentences inside.
 */
export function judgeMatches(text: FoldedText, matches: MatchList, formulas: Formulas): Repeat[] {
  const repeats: Repeat[] = [];
  for (let at = 0; at < matches.length; at++) {
    if (tellsNothing(text, matches.a(at), matches.b(at))) continue;
    const match = withoutFragments(text, matches.at(at));
    if (match !== null) repeats.push(judge(text, match, formulas));
  }
  return withTitlesOfRepeats(text, repeats);
}

function judge(text: FoldedText, match: Match, formulas: Formulas): Repeat {
  const places = { match, a: repeatedPieces(text, match, 'a'), b: repeatedPieces(text, match, 'b') };
  const evidence = { ...places, text, formulas };
  return { ...places, kind: repeatsLine(evidence) ? 'line' : repeatsPart(evidence) ? 'part' : 'hint' };
}

/** Whether a match is a phrase of longer lines. Most matches are, so they are not looked at further. */
const tellsNothing = (text: FoldedText, a: FoldedSpan, b: FoldedSpan): boolean =>
  Math.max(lengthOf(a), lengthOf(b)) < shortestHint && !holdsLine(text, a) && !holdsLine(text, b);

/** The pieces of one side, without the lines that stand in a hole of the match. */
const repeatedPieces = (text: FoldedText, match: Match, side: Side): Piece[] =>
  piecesOf(text, match[side]).filter((piece) => sameUnits(match, side, piece) * 2 >= lengthOf(piece));

/** Titles that stand twice, each above a line that stands twice, repeat with what they title. */
function withTitlesOfRepeats(text: FoldedText, repeats: readonly Repeat[]): Repeat[] {
  const isRepeated = new Uint8Array(text.lines.length);
  for (const { kind, a, b } of repeats)
    if (kind === 'line')
      for (const pieces of [a, b]) for (const { isWhole, line } of pieces) if (isWhole) isRepeated[line] = 1;
  const titlesRepeat = (piece: Piece | undefined): boolean =>
    piece?.isWhole === true && isRepeated[piece.line + 1] === 1 && isTitleLine(text, text.lines[piece.line]);
  return repeats.map((repeat) => {
    const isTitle = repeat.kind === 'hint' && titlesRepeat(repeat.a[0]) && titlesRepeat(repeat.b[0]);
    return isTitle ? { ...repeat, kind: 'line' } : repeat;
  });
}

/** Cuts off what a match holds of a further line by chance, on either side. */
function withoutFragments(text: FoldedText, match: Match): Match | null {
  let cut: Match | null = match;
  for (const side of ['a', 'b'] as const) {
    if (cut === null) return null;
    const pieces = piecesOf(text, cut[side]);
    const isChance = (piece: Piece | undefined): boolean =>
      piece !== undefined && pieces.length > 1 && !piece.isWhole && lengthOf(piece) < chanceFragment;
    const from = isChance(pieces[0]) ? pieces[1]?.from : pieces[0]?.from;
    const to = isChance(pieces.at(-1)) ? pieces.at(-2)?.to : pieces.at(-1)?.to;
    cut = from === undefined || to === undefined || from >= to ? null : clip(cut, side, { from, to });
  }
  return cut;
}

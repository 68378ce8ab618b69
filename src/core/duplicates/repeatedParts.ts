import { longestFormula } from './formulas';
import { type Piece, textOf } from './lines';
import { type FoldedSpan, lengthOf, sameUnits } from './match';
import type { Evidence } from './repeat';

/** Reports close two paragraphs with the same words now and then, but not with so many. */
const shortestTail = 30;
/** They open them alike more often. */
const shortestHead = 40;
/** A head that two paragraphs share tells only where it is so much of the shorter one. */
const headShare = 0.3;
/** In the middle of a paragraph whole sentences must repeat: `以…思想为指导，` and the like are formula. */
const shortestMiddle = 40;
/** Nobody repeats so much, even of one sentence. */
const shortestStretch = 90;
/** How much of a stretch must stand the same on the other side. */
const leastLikeness = 0.75;
/** How near its borders sentences may end for it to be whole sentences. */
const border = 3;
/** How far inside a stretch a sentence must end to tell. */
const margin = 10;

const nowhere: FoldedSpan = { from: 0, to: 0 };

/** Whether parts of two lines repeat where an author would not repeat them: tail on tail, head on head, sentences inside. */
export function repeatsPart(evidence: Evidence): boolean {
  const { a, b } = evidence;
  const headsMeet = [a, b].every((pieces) => pieces[0]?.atHead);
  const tailsMeet = [a, b].every((pieces) => pieces.at(-1)?.atTail);
  const own = ownWords(evidence, headsMeet ? b[0] : undefined, tailsMeet ? b.at(-1) : undefined);
  const length = sameUnits(evidence.match, 'b', own);
  if (length < leastLikeness * lengthOf(own)) return false;
  if (tailsMeet && length >= shortestTail) return true;
  if (headsMeet && length >= Math.max(shortestHead, headShare * shortestLine(evidence))) return true;
  return length >= shortestStretch || (length >= shortestMiddle && holdsSentence(evidence, own));
}

/** What side b shares with side a besides the lede of its first line and the closing of its last. */
function ownWords({ text, match, formulas }: Evidence, head?: Piece, tail?: Piece): FoldedSpan {
  const first = text.lines[head?.line ?? -1] ?? nowhere;
  const last = text.lines[tail?.line ?? -1] ?? { from: match.b.from, to: match.b.to };
  const firstWords = textOf(text, { from: first.from, to: Math.min(first.to, first.from + longestFormula) });
  const lastWords = textOf(text, { from: Math.max(last.from, last.to - longestFormula), to: last.to });
  const closing = last.to - (tail ? formulas.closingOf(lastWords) : 0);
  const from = Math.max(match.b.from, first.from + formulas.openingOf(firstWords));
  return { from, to: Math.max(from, Math.min(match.b.to, closing)) };
}

const shortestLine = ({ text, a, b }: Evidence): number =>
  [...a, ...b].reduce(
    (shortest, { line }) => Math.min(shortest, lengthOf(text.lines[line] ?? nowhere)),
    Infinity,
  );

/** Whether a stretch is whole sentences, or holds the end of one and a good part of the next. */
function holdsSentence({ text }: Evidence, { from, to }: FoldedSpan): boolean {
  const holdsEnd = (start: number, end: number): boolean =>
    /[。！？；]/.test(textOf(text, { from: Math.max(0, start), to: Math.max(start, end) }));
  return (
    holdsEnd(from + margin, to - margin) ||
    (holdsEnd(from - border, from + border) && holdsEnd(to - border, to))
  );
}

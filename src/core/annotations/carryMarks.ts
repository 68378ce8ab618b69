import type { TextEdit } from '../model/edit';
import { compareSpans, overlaps, type Span } from '../model/span';
import type { TextLexicon } from '../text/lexicon';
import { isRecognisable, followSpan, refreshAnchors } from './follow';
import type { Mark } from './mark';
import {
  allMarks,
  isEnough,
  type LostMark,
  margin,
  placeInOrder,
  type PlacedMark,
  type Reanchored,
  type Searched,
  searchMarks,
} from './reanchor';

/**
 * Carries marks over the changes that made `after` of `before`. A mark moves with its text and stays while enough of
 * the text does. One that lost it, now or earlier, returns only with text that one of the changes brought: by undoing
 * a removal, or by pasting what was cut. It never goes to text that stood there all the time, however alike.
 * @param changes one after another: each refers to the text that the ones before it left
 */
export function carryMarks(
  before: string,
  after: string,
  marks: Reanchored,
  changes: readonly TextEdit[],
  lexicon: TextLexicon,
): Reanchored {
  if (changes.length === 0) return marks;
  const kept: PlacedMark[] = [];
  const gone: PlacedMark[] = [];
  for (const placed of marks.placed) {
    const span = moveOver(placed.span, changes);
    if (span && isRecognisable(placed.mark, after.slice(span.start, span.end)))
      kept.push({ mark: placed.mark, span });
    else gone.push(placed);
  }
  if (gone.length + marks.lost.length === 0) return { placed: kept, lost: [] };
  const lost = [...marks.lost.map(({ mark }) => mark), ...lastAnchors(before, gone, lexicon)];
  const returned = bringBack(after, lost, arrivalsOf(changes), lexicon);
  return {
    placed: [...kept, ...returned.placed].sort((a, b) => compareSpans(a.span, b.span)),
    lost: returned.lost,
  };
}

/** The marks that go, anchored in the text as it was while they still stood. */
const lastAnchors = (before: string, gone: readonly PlacedMark[], lexicon: TextLexicon): readonly Mark[] =>
  allMarks(refreshAnchors(before, { placed: gone, lost: [] }, lexicon));

function moveOver(span: Span, changes: readonly TextEdit[]): Span | null {
  let moved: Span | null = span;
  for (const change of changes) {
    moved = followSpan(moved, change);
    if (moved === null) return null;
  }
  return moved;
}

/** Where in the changed text something new stands, or something went. */
function arrivalsOf(changes: readonly TextEdit[]): readonly Span[] {
  return changes.flatMap(({ span: { start }, newText }, at) => {
    const moved = moveOver({ start, end: start + newText.length }, changes.slice(at + 1));
    return moved ? [moved] : [];
  });
}

function bringBack(
  text: string,
  lost: readonly Mark[],
  arrivals: readonly Span[],
  lexicon: TextLexicon,
): Reanchored {
  const placed: PlacedMark[] = [];
  const stillLost: LostMark[] = [];
  for (const searched of searchMarks(text, lost, lexicon)) {
    const { mark, candidates } = searched;
    const span = amongArrivals(searched, arrivals);
    if (span) placed.push({ mark, span });
    else stillLost.push({ mark, candidates: candidates.map((each) => each.span) });
  }
  return { placed, lost: stillLost };
}

/** The one place among what arrived that has enough of the mark's context, and more than any other. */
function amongArrivals(searched: Searched, arrivals: readonly Span[]): Span | null {
  const arrived = searched.candidates.filter(({ span }) =>
    arrivals.some((arrival) => overlaps(span, arrival)),
  );
  const inOrder = placeInOrder(searched);
  if (inOrder && arrived.includes(inOrder)) return inOrder.span;
  const [first, second] = arrived;
  if (!first || !isEnough(first, searched.quote)) return null;
  return !second || first.evidence - second.evidence >= margin ? first.span : null;
}

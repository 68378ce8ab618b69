import { countWhile } from '../model/countWhile';
import type { Span } from '../model/span';
import type { TextLexicon } from '../text/lexicon';
import { type Reading, toSource } from '../text/reading';
import { type Candidate, enoughEvidence, findInClean, lengthOf, type Quote, rankPlaces } from './evidence';
import type { Mark } from './mark';

/** A mark with where its text stands now. */
export interface PlacedMark {
  readonly mark: Mark;
  readonly span: Span;
}

/** A mark whose text was not found for certain, with the places it may mean, best first. */
export interface LostMark {
  readonly mark: Mark;
  readonly candidates: readonly Span[];
}

export interface Reanchored {
  readonly placed: readonly PlacedMark[];
  readonly lost: readonly LostMark[];
}

export const allMarks = ({ placed, lost }: Reanchored): readonly Mark[] =>
  [...placed, ...lost].map(({ mark }) => mark);

/** By how many characters the best candidate must beat the next one, and whatever looked like it before. */
export const margin = 6;

/**
 * Finds where each mark's text stands in a text that was changed while nobody looked. Quote and context are
 * compared in the clean reading, so white space, width and glosses do not matter.
 *
 * Where the line stands as it did, it is told from its copies by its order, unless one came or went or the lines around
 * it say otherwise. Where it was edited, a place is taken only if enough of the context is there, and clearly more than
 * the runner-up has and than any look-alike could have had when the mark was made. Failing that, a place is taken if it
 * stands just where the marks around it say it should. The rest are lost, with their candidates; so is a quote whose
 * own words changed.
 *
 * After the anchoring of hypothes.is, made stricter because these texts repeat themselves. Near-linear in the text.
 * @example 5.5% in 地区生产总值增长5.5%左右 → the same 5.5%, whatever was written into the lines above it
 */
export function reanchor(text: string, marks: readonly Mark[], lexicon: TextLexicon): Reanchored {
  const places = new Map<string, Span>();
  const searched = searchMarks(text, marks, lexicon);
  for (const each of searched) remember(places, each.mark, bestOf(each));
  const sure = inOldOrder(placedAt(places, marks));
  for (const each of searched)
    if (!places.has(each.mark.id)) remember(places, each.mark, settleByNeighbours(each, sure));
  return {
    placed: placedAt(places, marks),
    lost: searched
      .filter(({ mark }) => !places.has(mark.id))
      .map(({ mark, candidates }) => ({ mark, candidates: candidates.map(({ span }) => span) })),
  };
}

function remember(places: Map<string, Span>, { id }: Mark, span: Span | null): void {
  if (span) places.set(id, span);
}

const placedAt = (places: ReadonlyMap<string, Span>, marks: readonly Mark[]): readonly PlacedMark[] =>
  marks.flatMap((mark) => {
    const span = places.get(mark.id);
    return span ? [{ mark, span }] : [];
  });

/** Order tells repeated text apart, but not for a mark that was lost: one of the copies that stood then is gone. */
const isTrusted = ({ anchor: { twins, lost } }: Mark): boolean => twins === 1 || lost !== true;

/** A mark with every place where its quote stands. */
export interface Searched {
  readonly mark: Mark;
  readonly quote: Quote;
  readonly candidates: readonly FoundPlace[];
}

export interface FoundPlace extends Candidate {
  readonly span: Span;
}

/** Looks for the quotes of marks in the clean reading of a text; the likeliest places come first. */
export function searchMarks(text: string, marks: readonly Mark[], lexicon: TextLexicon): Searched[] {
  if (marks.length === 0) return [];
  const anchors = marks.map(({ anchor }) => anchor);
  const { reading, quotes, places } = findInClean(text, anchors, lexicon);
  return marks.flatMap((mark, index): Searched[] => {
    const quote = quotes[index];
    if (!quote) return [];
    const candidates = rankPlaces(reading.clean, quote, places.get(quote.exact) ?? []).map((candidate) => ({
      ...candidate,
      span: spanAt(reading, quote, candidate.at),
    }));
    return [{ mark, quote, candidates }];
  });
}

const spanAt = (reading: Reading, { exact }: Quote, at: number): Span =>
  toSource(reading, { from: at, to: at + exact.length });

/** Where a mark stands if its line stands as often as it did: at the copy of the same number, counted from the first. */
export function placeInOrder({ mark: { anchor }, candidates }: Searched): FoundPlace | undefined {
  const twins = candidates.filter(({ isTwin }) => isTwin).sort((a, b) => a.at - b.at);
  return twins.length === anchor.twins ? twins[anchor.twin - 1] : undefined;
}

function bestOf(searched: Searched): Span | null {
  const { mark, quote, candidates } = searched;
  const [first] = candidates;
  if (!first || !isEnough(first, quote)) return null;
  const inOrder = placeInOrder(searched);
  const best = inOrder && isTrusted(mark) ? inOrder : first.isTwin ? undefined : first;
  return best && standsOut(best, searched) ? best.span : null;
}

/**
 * Whether a place has clearly more of quote and context than any other. Only copies that stood already when the mark
 * was made may have as much: its twins where all of it stands, others what they could have had then.
 */
function standsOut(best: FoundPlace, { mark: { anchor }, quote, candidates }: Searched): boolean {
  const isWhole = best.evidence === lengthOf(quote);
  const isOutdone = (other: FoundPlace): boolean => {
    if (other === best) return false;
    if (other.isTwin) return !isWhole && other.evidence > best.evidence - margin;
    return other.potential > Math.max(best.evidence - margin, best.isTwin ? anchor.rival : 0);
  };
  const isClear = best.isTwin || (anchor.twins === 1 && best.evidence >= anchor.rival + margin);
  return isClear && !candidates.some(isOutdone);
}

/** Whether so much of quote and context stands at a place that it is no chance. */
export const isEnough = ({ evidence }: Candidate, quote: Quote): boolean =>
  evidence >= Math.min(enoughEvidence, lengthOf(quote) / 2);

/**
 * Settles a mark that its context alone cannot place: the nearest marks that are sure, one before and one after,
 * moved by the same distance, and a candidate stands at just that distance from where the mark was.
 */
function settleByNeighbours({ mark, candidates }: Searched, sure: readonly PlacedMark[]): Span | null {
  const { anchor } = mark;
  if (anchor.lost) return null;
  const shift = commonShift(anchor, sure);
  return candidates.find(({ span }) => span.start - anchor.start === shift)?.span ?? null;
}

/** Marks by where they stood, without those that stood nowhere. */
const inOldOrder = (placed: readonly PlacedMark[]): readonly PlacedMark[] =>
  placed
    .filter(({ mark }) => mark.anchor.lost !== true)
    .sort((a, b) => a.mark.anchor.start - b.mark.anchor.start);

/**
 * How far the marks on either side of a span moved; null where they do not agree or there is none on one side.
 * @param sure in their old order
 */
function commonShift({ start, end }: Span, sure: readonly PlacedMark[]): number | null {
  const oldStart = (at: number): number => sure[at]?.mark.anchor.start ?? Infinity;
  const before = sure[countWhile(sure.length, (at) => oldStart(at) <= start) - 1];
  const after = sure[countWhile(sure.length, (at) => oldStart(at) < end)];
  if (!before || !after) return null;
  return shiftOf(before) === shiftOf(after) ? shiftOf(before) : null;
}

const shiftOf = ({ mark, span }: PlacedMark): number => span.start - mark.anchor.start;

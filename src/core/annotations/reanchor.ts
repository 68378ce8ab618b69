import type { Span } from '../model/span';
import type { TextLexicon } from '../text/lexicon';
import { readText } from '../text/read';
import { type Reading, toClean, toSource } from '../text/reading';
import { agreeAfter, agreeBefore, commonSubsequence } from './context';
import type { Mark } from './mark';
import { findQuotes } from './quoteIndex';

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

/** What a candidate must have in common with the quote and its context, in characters, unless most of it is there. */
const enoughEvidence = 20;
/** By how many characters the best candidate must beat the next one. */
const margin = 6;
/** Candidates that are compared with care; the rest fall out on the characters next to the quote. */
const shortlist = 8;

/** A quote as it is searched for: in the clean reading, so that mended noise does not hide it. */
interface Quote {
  readonly mark: Mark;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface Candidate {
  readonly at: number;
  /** How many characters of quote and context stand there. */
  readonly evidence: number;
}

/**
 * Finds where each mark's text stands in a text that was changed while nobody looked. Quote and context are
 * compared in the clean reading, so white space, width and glosses do not matter; a quote whose own words were
 * changed is not found. A place is taken only if enough of the context is there, it beats the runner-up by a
 * margin and no twin appeared or went; failing that, if it stands just where the marks around it say it should.
 * The rest are lost, with their candidates. After the anchoring of hypothes.is, with the twin rule added because
 * these texts repeat themselves. Near-linear in the text.
 */
export function reanchor(text: string, marks: readonly Mark[], lexicon: TextLexicon): Reanchored {
  const { reading } = readText(text, lexicon);
  const quotes = marks.map((mark) => toQuote(mark, lexicon));
  const places = findQuotes(
    reading.clean,
    quotes.map(({ exact }) => exact),
  );
  const searched = quotes.map((quote) => search(reading, quote, places.get(quote.exact) ?? []));
  const sure = searched.filter(isSure);
  const settled = searched.map((each) => (isSure(each) ? each : settleByNeighbours(reading, each, sure)));
  return {
    placed: settled.flatMap(({ quote: { mark }, best }) => (best ? [{ mark, span: best }] : [])),
    lost: settled.flatMap(({ quote: { mark }, best, candidates, quote }) =>
      best ? [] : [{ mark, candidates: candidates.map(({ at }) => spanAt(reading, quote, at)) }],
    ),
  };
}

interface Searched {
  readonly quote: Quote;
  readonly candidates: readonly Candidate[];
  readonly best: Span | null;
}

const isSure = ({ best }: Searched): boolean => best !== null;

function toQuote(mark: Mark, lexicon: TextLexicon): Quote {
  const { prefix, exact, suffix } = mark.anchor;
  const { reading } = readText(prefix + exact + suffix, lexicon);
  const { from, to } = toClean(reading, { start: prefix.length, end: prefix.length + exact.length });
  return {
    mark,
    prefix: reading.clean.slice(0, from),
    exact: reading.clean.slice(from, to),
    suffix: reading.clean.slice(to),
  };
}

const spanAt = (reading: Reading, { exact }: Quote, at: number): Span =>
  toSource(reading, { from: at, to: at + exact.length });

function search(reading: Reading, quote: Quote, places: readonly number[]): Searched {
  const candidates = rank(reading.clean, quote, places);
  const whole = quote.exact.length + quote.prefix.length + quote.suffix.length;
  const twins = candidates.filter(({ evidence }) => evidence === whole);
  const best = twins.length > 1 ? amongTwins(quote, twins) : outstanding(quote, candidates, whole);
  return { quote, candidates, best: best ? spanAt(reading, quote, best.at) : null };
}

/** Text repeated with its context is told apart only by its order, and only while no copy came or went. */
function amongTwins({ mark: { anchor } }: Quote, twins: readonly Candidate[]): Candidate | undefined {
  const inOrder = [...twins].sort((a, b) => a.at - b.at);
  return anchor.twins === twins.length ? inOrder[anchor.twin - 1] : undefined;
}

function outstanding(
  { mark }: Quote,
  [first, second]: readonly Candidate[],
  whole: number,
): Candidate | undefined {
  const enough = first && first.evidence >= Math.min(enoughEvidence, whole / 2);
  const alone = !second || (first && first.evidence - second.evidence >= margin);
  return enough && alone && mark.anchor.twins === 1 ? first : undefined;
}

/** The likeliest places, best first: quickly by what stands next to the quote, then with care by the whole context. */
function rank(clean: string, quote: Quote, places: readonly number[]): Candidate[] {
  const { exact, prefix, suffix } = quote;
  const nextTo = (at: number): number =>
    agreeBefore(clean, at, prefix) + agreeAfter(clean, at + exact.length, suffix);
  const around = (at: number): number => {
    const end = at + exact.length;
    const before = commonSubsequence(prefix, clean.slice(Math.max(0, at - prefix.length), at));
    return before + commonSubsequence(suffix, clean.slice(end, end + suffix.length));
  };
  const measure = (at: number, context: (at: number) => number): Candidate => ({
    at,
    evidence: exact.length + context(at),
  });
  const byEvidence = (a: Candidate, b: Candidate): number => b.evidence - a.evidence || a.at - b.at;
  return places
    .map((at) => measure(at, nextTo))
    .sort(byEvidence)
    .slice(0, shortlist)
    .map(({ at }) => measure(at, around))
    .sort(byEvidence);
}

/**
 * Settles a mark that its context alone cannot place: the nearest marks that are sure, one before and one after,
 * moved by the same distance, and a candidate stands at just that distance from where the mark was.
 */
function settleByNeighbours(reading: Reading, searched: Searched, sure: readonly Searched[]): Searched {
  const { anchor } = searched.quote.mark;
  const shift = commonShift(anchor, sure);
  if (shift === null) return searched;
  const best = searched.candidates
    .map(({ at }) => spanAt(reading, searched.quote, at))
    .find(({ start }) => start === anchor.start + shift);
  return best ? { ...searched, best } : searched;
}

function commonShift(anchor: Span, sure: readonly Searched[]): number | null {
  let before: Searched | undefined;
  let after: Searched | undefined;
  for (const each of sure) {
    const { start } = each.quote.mark.anchor;
    if (start <= anchor.start && (!before || start > before.quote.mark.anchor.start)) before = each;
    if (start >= anchor.end && (!after || start < after.quote.mark.anchor.start)) after = each;
  }
  const shiftOf = ({ best, quote }: Searched): number => (best ? best.start - quote.mark.anchor.start : 0);
  if (!before || !after) return null;
  return shiftOf(before) === shiftOf(after) ? shiftOf(before) : null;
}

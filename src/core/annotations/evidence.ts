import type { TextLexicon } from '../text/lexicon';
import { readText } from '../text/read';
import { type Reading, toClean } from '../text/reading';
import { agreeAfter, agreeBefore, createComparison } from './context';
import type { QuotedSpan } from './mark';
import { findQuotes } from './quoteIndex';

/** A quote as it is searched for: in the clean reading, so that mended noise does not hide it. */
export interface Quote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** How much of prefix and suffix stands in the quote's own line: what stays with it when lines are moved or copied. */
  readonly own: OwnContext;
}

export interface OwnContext {
  readonly before: number;
  readonly after: number;
}

/** A place of the clean reading where a quote stands. */
export interface Candidate {
  readonly at: number;
  /** How many characters of quote and context stand there. */
  readonly evidence: number;
  /** Whether the quote stands there in its own line's context, letter by letter. */
  readonly isTwin: boolean;
  /** The evidence this place would have if the lines around it became those around the quote. */
  readonly potential: number;
}

/** What a place must have in common with quote and context, in characters, unless most of it is there. */
export const enoughEvidence = 20;
/** Candidates that are compared with care; the rest fall out on the characters next to the quote. */
const mostCompared = 8;

/** Quotes and the places of a text's clean reading where each stands. */
export interface QuotePlaces {
  readonly reading: Reading;
  readonly quotes: readonly Quote[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Reads a text as it is once mended and finds in it, in one sweep, every place where each of the quotes stands. */
export function findInClean(text: string, spans: readonly QuotedSpan[], lexicon: TextLexicon): QuotePlaces {
  const { reading } = readText(text, lexicon);
  const quotes = readQuotes(reading, spans, lexicon);
  return {
    reading,
    quotes,
    places: findQuotes(
      reading.clean,
      quotes.map(({ exact }) => exact),
    ),
  };
}

/**
 * The quotes and their contexts as they read once mended: `331 亿元` becomes `331亿元`. What stands where it was, or as
 * far from there as the one before it, was read with the text; the others are read together, as paragraphs of one text.
 */
function readQuotes(reading: Reading, spans: readonly QuotedSpan[], lexicon: TextLexicon): Quote[] {
  const contexts = spans.map(({ prefix, exact, suffix }) => prefix + exact + suffix);
  const standing = placesOfStanding(reading.source, spans, contexts);
  const moved = contexts.filter((_, at) => standing[at] === null);
  const apart = readText(moved.join(paragraphBreak), lexicon).reading;
  let next = 0;
  return spans.map((span, at) => {
    const place = standing[at] ?? null;
    if (place !== null) return quoteAt(reading, span, place);
    const quote = quoteAt(apart, span, next);
    next += (contexts[at]?.length ?? 0) + paragraphBreak.length;
    return quote;
  });
}

/** Where each context starts in a text that stands where it was or moved as the one before it; null for the others. */
function placesOfStanding(
  source: string,
  spans: readonly QuotedSpan[],
  contexts: readonly string[],
): (number | null)[] {
  let shift = 0;
  return spans.map(({ start, prefix }, at) => {
    const was = start - prefix.length;
    const place = [was + shift, was].find((each) => each >= 0 && source.startsWith(contexts[at] ?? '', each));
    if (place !== undefined) shift = place - was;
    return place ?? null;
  });
}

const paragraphBreak = '\n\n';

/** What a quote and its context are read as where they start at a place of a reading's source. */
function quoteAt(reading: Reading, { prefix, exact, suffix }: QuotedSpan, start: number): Quote {
  const end = start + prefix.length + exact.length;
  const { from, to } = toClean(reading, { start: start + prefix.length, end });
  const around = toClean(reading, { start, end: end + suffix.length });
  const quote = {
    prefix: reading.clean.slice(Math.min(around.from, from), from),
    exact: reading.clean.slice(from, to),
    suffix: reading.clean.slice(to, Math.max(around.to, to)),
  };
  return { ...quote, own: ownContext(quote) };
}

/** What of the context is the line's own; all of it where the line is too short to tell the quote by. */
export function ownContext({ prefix, exact, suffix }: Omit<Quote, 'own'>): OwnContext {
  const before = prefix.length - 1 - prefix.lastIndexOf('\n');
  const after = /^[^\r\n]*/.exec(suffix)?.[0].length ?? 0;
  const isTelling = before + exact.length + after >= enoughEvidence;
  return isTelling ? { before, after } : { before: prefix.length, after: suffix.length };
}

/** The evidence of a place where all of a quote and its context stands. */
export const lengthOf = ({ prefix, exact, suffix }: Quote): number =>
  prefix.length + exact.length + suffix.length;

/** The places where a quote stands, the likeliest first: its twins, and the others that agree most next to it. */
export function rankPlaces(clean: string, quote: Quote, places: readonly number[]): readonly Candidate[] {
  const { exact, prefix, suffix, own } = quote;
  const twins: number[] = [];
  const likely: Likely[] = [];
  for (const at of places) {
    const before = agreeBefore(clean, at, prefix);
    const after = agreeAfter(clean, at + exact.length, suffix);
    if (before >= own.before && after >= own.after) twins.push(at);
    else shortlist(likely, at, before + after);
  }
  const compare = comparisonWith(clean, quote);
  return [
    ...twins.map((at) => ({ at, isTwin: true, ...compare(at) })),
    ...likely.map(({ at }) => ({ at, isTwin: false, ...compare(at) })),
  ].sort((a, b) => b.evidence - a.evidence || a.at - b.at);
}

/** A place with how many characters next to the quote stand there too. */
interface Likely {
  readonly at: number;
  readonly agreed: number;
}

/** Puts a place among the likeliest if it is one of them, after those that agree as much. */
function shortlist(likely: Likely[], at: number, agreed: number): void {
  let rank = likely.length;
  while (rank > 0 && agreed > (likely[rank - 1]?.agreed ?? 0)) rank--;
  if (rank >= mostCompared) return;
  likely.splice(rank, 0, { at, agreed });
  if (likely.length > mostCompared) likely.pop();
}

/** The last code units of a text, so many or all there are. */
const lastOf = (text: string, count: number): string => text.slice(Math.max(0, text.length - count));

type Comparison = Pick<Candidate, 'evidence' | 'potential'>;

/** Compares what stands around places of a text with what stood around a quote. */
function comparisonWith(clean: string, { exact, prefix, suffix, own }: Quote): (at: number) => Comparison {
  const withPrefix = createComparison(prefix);
  const withSuffix = createComparison(suffix);
  const withOwnBefore = createComparison(lastOf(prefix, own.before));
  const withOwnAfter = createComparison(suffix.slice(0, own.after));
  const isOwn = own.before === prefix.length && own.after === suffix.length;
  const strange = prefix.length - own.before + suffix.length - own.after;
  return (at) => {
    const end = at + exact.length;
    const before = clean.slice(Math.max(0, at - prefix.length), at);
    const after = clean.slice(end, end + suffix.length);
    const shared = withPrefix(before) + withSuffix(after);
    const sharedOwn = isOwn
      ? shared
      : withOwnBefore(lastOf(before, own.before)) + withOwnAfter(after.slice(0, own.after));
    return { evidence: exact.length + shared, potential: exact.length + sharedOwn + strange };
  };
}

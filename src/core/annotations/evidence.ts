import type { TextLexicon } from '../text/lexicon';
import { readText } from '../text/read';
import { type Reading, toClean } from '../text/reading';
import { agreeAfter, agreeBefore, commonSubsequence } from './context';
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
const shortlist = 8;

/** Quotes and the places of a text's clean reading where each stands. */
export interface QuotePlaces {
  readonly reading: Reading;
  readonly quotes: readonly Quote[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Reads a text as it is once mended and finds in it, in one sweep, every place where each of the quotes stands. */
export function findInClean(text: string, spans: readonly QuotedSpan[], lexicon: TextLexicon): QuotePlaces {
  const { reading } = readText(text, lexicon);
  const inContext = spans.map(({ prefix, exact, suffix }) => prefix + exact + suffix);
  const standing = findQuotes(reading.clean, inContext);
  const quotes = spans.map((span, at) => {
    const isClean = (standing.get(inContext[at] ?? '') ?? []).length > 0;
    return isClean ? verbatimQuote(span) : toQuote(span, lexicon);
  });
  const exact = quotes.map((quote) => quote.exact);
  return { reading, quotes, places: findQuotes(reading.clean, exact) };
}

/** The quote and its context as they read once mended: `331 亿元` becomes `331亿元`. */
function toQuote({ prefix, exact, suffix }: QuotedSpan, lexicon: TextLexicon): Quote {
  const { reading } = readText(prefix + exact + suffix, lexicon);
  const { from, to } = toClean(reading, { start: prefix.length, end: prefix.length + exact.length });
  return verbatimQuote({
    prefix: reading.clean.slice(0, from),
    exact: reading.clean.slice(from, to),
    suffix: reading.clean.slice(to),
  });
}

const verbatimQuote = ({ prefix, exact, suffix }: Omit<Quote, 'own'>): Quote => ({
  prefix,
  exact,
  suffix,
  own: ownContext({ prefix, exact, suffix }),
});

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
  const others: { at: number; agreed: number }[] = [];
  for (const at of places) {
    const before = agreeBefore(clean, at, prefix);
    const after = agreeAfter(clean, at + exact.length, suffix);
    if (before >= own.before && after >= own.after) twins.push(at);
    else others.push({ at, agreed: before + after });
  }
  const likely = others.sort((a, b) => b.agreed - a.agreed || a.at - b.at).slice(0, shortlist);
  return [
    ...twins.map((at) => ({ at, isTwin: true, ...compare(clean, quote, at) })),
    ...likely.map(({ at }) => ({ at, isTwin: false, ...compare(clean, quote, at) })),
  ].sort((a, b) => b.evidence - a.evidence || a.at - b.at);
}

function compare(
  clean: string,
  { exact, prefix, suffix, own }: Quote,
  at: number,
): Pick<Candidate, 'evidence' | 'potential'> {
  const end = at + exact.length;
  const textBefore = clean.slice(Math.max(0, at - prefix.length), at);
  const textAfter = clean.slice(end, end + suffix.length);
  const shared = commonSubsequence(prefix, textBefore) + commonSubsequence(suffix, textAfter);
  const isOwn = own.before === prefix.length && own.after === suffix.length;
  const sharedOwn = isOwn
    ? shared
    : commonSubsequence(prefix.slice(prefix.length - own.before), textBefore.slice(-own.before || Infinity)) +
      commonSubsequence(suffix.slice(0, own.after), textAfter.slice(0, own.after));
  const strange = prefix.length - own.before + suffix.length - own.after;
  return { evidence: exact.length + shared, potential: exact.length + sharedOwn + strange };
}

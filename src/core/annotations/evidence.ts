import type { TextLexicon } from '../text/lexicon';
import { readText } from '../text/read';
import { toClean } from '../text/reading';
import { agreeAfter, agreeBefore, commonSubsequence } from './context';
import type { QuotedSpan } from './mark';

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

/** The quote and its context as they read once mended: `331 亿元` becomes `331亿元`. */
export function toQuote({ prefix, exact, suffix }: QuotedSpan, lexicon: TextLexicon): Quote {
  const { reading } = readText(prefix + exact + suffix, lexicon);
  const { from, to } = toClean(reading, { start: prefix.length, end: prefix.length + exact.length });
  const clean = {
    prefix: reading.clean.slice(0, from),
    exact: reading.clean.slice(from, to),
    suffix: reading.clean.slice(to),
  };
  return { ...clean, own: ownContext(clean) };
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
  const nearby = places.map((at) => {
    const before = agreeBefore(clean, at, prefix);
    const after = agreeAfter(clean, at + exact.length, suffix);
    return { at, agreed: before + after, isTwin: before >= own.before && after >= own.after };
  });
  const others = nearby.filter(({ isTwin }) => !isTwin).sort((a, b) => b.agreed - a.agreed || a.at - b.at);
  return [...nearby.filter(({ isTwin }) => isTwin), ...others.slice(0, shortlist)]
    .map(({ at, isTwin }) => ({ at, isTwin, ...compare(clean, quote, at) }))
    .sort((a, b) => b.evidence - a.evidence || a.at - b.at);
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

import type { GlossaryEntry } from '../../model/glossary';
import type { Noise } from '../../model/noise';
import { type CleanSpan, compareSpans, overlaps } from '../../model/span';
import { type Reading, toSource } from '../../text/reading';
import { type FoldedText, foldText } from '../foldText';
import { findPhrases, growPhraseTree } from '../phraseTree';
import { bracketNotes } from './bracketNotes';
import { explainedLines } from './explainedLines';
import type { Explanation } from './explanation';
import { footnotes } from './footnotes';

/** The forms of explanation, in the order they count where a term is explained twice. */
const forms: readonly ((text: string) => Iterable<Explanation>)[] = [explainedLines, footnotes, bracketNotes];

/**
 * The terms a text explains itself, in the order of their explanations, each with every other place where it stands:
 * `推行链长制。…名词解释⏎链长制：是指由负责人担任链长的制度。` Lines that belong to the page (`noise`) explain nothing.
 */
export function findGlossary(reading: Reading, noise: readonly Noise[]): GlossaryEntry[] {
  const furniture = noise.filter(({ kind }) => kind === 'boilerplate');
  const explained = new Map<string, Explanation>();
  for (const form of forms)
    for (const explanation of form(reading.clean)) {
      const term = fold(reading.clean.slice(explanation.term.from, explanation.term.to)).folded;
      const source = toSource(reading, explanation.whole);
      if (!isTerm.test(term) || furniture.some(({ span }) => overlaps(span, source))) continue;
      if (!explained.has(term)) explained.set(term, explanation);
    }
  return toEntries(reading, explained);
}

const isTerm = /^(?=.*\p{Script=Han}).{2,}$/u;

function toEntries(reading: Reading, explained: ReadonlyMap<string, Explanation>): GlossaryEntry[] {
  const mentions = findMentions(reading.clean, explained);
  return Array.from(explained, ([, explanation]) => {
    const { term, definition, whole } = explanation;
    return {
      term: reading.clean.slice(term.from, term.to),
      definition: reading.clean.slice(definition.from, definition.to),
      span: toSource(reading, whole),
      termSpan: toSource(reading, term),
      mentions: (mentions.get(explanation) ?? []).map((mention) => toSource(reading, mention)),
    };
  })
    .sort((a, b) => compareSpans(a.span, b.span))
    .map((entry, index) => ({ id: `t${index + 1}`, ...entry }));
}

/** Where each term stands besides its explanation, marks and blanks overlooked; of terms that overlap the first, longest. */
function findMentions(
  text: string,
  explained: ReadonlyMap<string, Explanation>,
): ReadonlyMap<Explanation, readonly CleanSpan[]> {
  const mentions = new Map<Explanation, CleanSpan[]>();
  if (explained.size === 0) return mentions;
  const { folded, offsets } = fold(text);
  const tree = growPhraseTree([...explained, ...shorterTerms(text, explained)]);
  let read = 0;
  for (const { from, to, value } of findPhrases(folded, tree)) {
    const mention = withQuotes(text, { from: offsets[from] ?? 0, to: (offsets[to - 1] ?? 0) + 1 });
    const { term, whole } = value;
    if (mention.from < read || isWithin(mention.from, whole) || isWithin(mention.from, term)) continue;
    read = mention.to;
    const known = mentions.get(value);
    if (known) known.push(mention);
    else mentions.set(value, [mention]);
  }
  return mentions;
}

/** A mention with the other mark of a quotation of which it holds only one. */
function withQuotes(text: string, { from, to }: CleanSpan): CleanSpan {
  const mention = text.slice(from, to);
  const opens = /^[^“]*”/.test(mention) && text.charAt(from - 1) === '“';
  const closes = /“[^”]*$/.test(mention) && text.charAt(to) === '”';
  return { from: opens ? from - 1 : from, to: closes ? to + 1 : to };
}

const isWithin = (at: number, { from, to }: CleanSpan): boolean => at >= from && at < to;

/** What stands in quotation marks within a longer term is called by that alone: 全市“五十强工业企业”. */
function* shorterTerms(text: string, explained: ReadonlyMap<string, Explanation>) {
  for (const explanation of explained.values()) {
    const { from, to } = explanation.term;
    const [, quoted = ''] = /“([^“”]{4,})”/.exec(text.slice(from, to)) ?? [];
    if (quoted !== '') yield [fold(quoted).folded, explanation] as const;
  }
}

/** A text without quotation marks and blanks. */
const fold = (text: string): FoldedText => foldText(text, /[^“”"‘’《》\s]+/g);

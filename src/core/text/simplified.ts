import simplifiedTable from 'opencc-js/dict/STCharacters';
import characterTable from 'opencc-js/dict/TSCharacters';
import phraseTable from 'opencc-js/dict/TSPhrases';
import ownWordTable from '../../../seeds/lexicon/simplifiedWords.tsv';
import { groupBy } from '../model/groupBy';
import type { CleanSpan } from '../model/span';
import { lazily } from '../model/lazily';

interface Phrase {
  readonly from: string;
  readonly to: string;
}

/** OpenCC's tables with our own words, by code unit. */
interface Tables {
  /** By UTF-16 code unit: its Simplified form, itself where it has no other. */
  readonly forms: Uint16Array;
  /** By UTF-16 code unit: which script a character tells, if any. */
  readonly scripts: Uint8Array;
  /** By UTF-16 code unit: what may be written otherwise in Simplified, if anything. */
  readonly changes: Uint8Array;
  /** The words that are read otherwise than character by character, by their first code unit, the longest first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
}

const traditionalOnly = 1;
const simplifiedOnly = 2;

const changesAlone = 1;
/** Where words start that are read otherwise than character by character (乾坤, 瞭解). */
const opensPhrase = 2;

/** The rows of one of OpenCC's tables. */
const rows = (table: string): string[][] => table.split('|').map((row) => row.split(' '));

const ownRows = (): string[][] =>
  ownWordTable
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));

const tables = lazily((): Tables => {
  const forms = new Uint16Array(0x10000).map((_, unit) => unit);
  const scripts = new Uint8Array(0x10000);
  const characters = rows(characterTable).filter(
    ([from, to]) => from?.length === 1 && to?.length === 1 && from !== to,
  );
  // 回, 家 and 同 are the Simplified forms of rarer characters, and Traditional themselves: they tell nothing.
  for (const [simplified = ''] of rows(simplifiedTable)) scripts[simplified.charCodeAt(0)] = simplifiedOnly;
  for (const [from = '', to = ''] of characters) {
    scripts[from.charCodeAt(0)] = traditionalOnly;
    forms[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  const phrases = readPhrases();
  const changes = new Uint8Array(0x10000);
  for (const [from = ''] of characters) changes[from.charCodeAt(0)] = changesAlone;
  for (const first of phrases.keys()) changes[first] = opensPhrase;
  return { forms, scripts, changes, phrases };
});

function readPhrases(): ReadonlyMap<number, readonly Phrase[]> {
  const phrases = [...rows(phraseTable), ...ownRows()]
    .map(([from = '', to = '']): Phrase => ({ from, to }))
    .filter(({ from, to }) => from !== '' && from.length === to.length)
    .sort((a, b) => b.from.length - a.from.length);
  return groupBy(phrases, ({ from }) => from.charCodeAt(0));
}

/** The Simplified form of one code unit by itself. */
export const simplifiedForm = (unit: number): number => tables().forms[unit] ?? unit;

/** Whether a code unit is a character that only Simplified text has. */
export const isSimplifiedForm = (unit: number): boolean => tables().scripts[unit] === simplifiedOnly;

/** What the script of a text can be told from: how many of its characters are written in one script only. */
export interface ScriptEvidence {
  readonly traditional: number;
  readonly simplified: number;
}

/** Counts the characters that tell the script of a text, or of a stretch of it: `區萬` 2 Traditional, `人口` none. */
export function scriptEvidence(text: string, from = 0, to = text.length): ScriptEvidence {
  const { scripts } = tables();
  let [traditional, simplified] = [0, 0];
  for (let at = from; at < to; at++) {
    const script = scripts[text.charCodeAt(at)];
    if (script === traditionalOnly) traditional++;
    else if (script === simplifiedOnly) simplified++;
  }
  return { traditional, simplified };
}

type Visit = (at: number, simplified: number) => void;

/**
 * Visits each code unit of a stretch of Traditional text that is written otherwise in Simplified, with its Simplified
 * one: of `區內瞭解` 區, 內 and 瞭. Must not be given Simplified text, where 乾 in a name would become 干.
 */
export function visitTraditional(text: string, { from, to }: CleanSpan, visit: Visit): void {
  const { changes, forms } = tables();
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (changes[unit] === 0) continue;
    const phrase = changes[unit] === opensPhrase ? phraseAt(text, at) : undefined;
    const form = forms[unit] ?? unit;
    if (phrase !== undefined) {
      visitPhrase(phrase, at, visit);
      at += phrase.to.length - 1;
    } else if (form !== unit) visit(at, form);
  }
}

function visitPhrase({ from, to }: Phrase, at: number, visit: Visit): void {
  for (let next = 0; next < to.length; next++)
    if (to.charCodeAt(next) !== from.charCodeAt(next)) visit(at + next, to.charCodeAt(next));
}

const phraseAt = (text: string, at: number): Phrase | undefined =>
  tables()
    .phrases.get(text.charCodeAt(at))
    ?.find(({ from }) => text.startsWith(from, at));

/** A Traditional text in Simplified characters, of the same length: `區內瞭解` → `区内了解`. */
export const toSimplified = (text: string): string => simplifyIn(text, [{ from: 0, to: text.length }]);

/** A text whose stretches in Traditional are written in Simplified characters, of the same length. */
export function simplifyIn(text: string, stretches: readonly CleanSpan[]): string {
  let units: Uint16Array | undefined;
  for (const stretch of stretches)
    visitTraditional(text, stretch, (at, form) => {
      units ??= unitsOf(text);
      units[at] = form;
    });
  return units === undefined ? text : utf16.decode(units);
}

function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

/** For text in memory, which has no byte order mark to take off. A lone surrogate, which it loses, is read by nobody. */
const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });

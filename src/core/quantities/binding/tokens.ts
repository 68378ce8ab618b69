import type { CleanSpan } from '../../model/span';
import { isWord } from '../../text/lexicon';
import { bullets } from '../../structure/line';
import type { QuantityMention } from '../mention';
import { openingOf, type BindingLexicon, type Lexeme, type OpeningTable, type WordClass } from './lexicon';

/** A word of the lexicon, a mention with its comparators, a mark, or the unknown text between them. */
export interface Token extends CleanSpan {
  readonly lexeme: Lexeme | null;
  readonly mention: QuantityMention | null;
  readonly mark: boolean;
}

/** Marks that end a clause, and those that only part the items of a list. */
const clauseMarks = '，；：。！？!?;…（）|';
/** Marks of quoted speech that holds a value; other quoted text is one token. */
const speechMarks = '“”';
const listMarks = '、';
const closing = new Map([
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['「', '」'],
]);
const longestQuote = 40;

/**
 * Cuts `[from, to)` of the clean text into tokens, longest word first. Quoted and bracketed text without a mention
 * in it is text, whatever words it holds: `“双招双引”`.
 */
export function tokenise(
  text: string,
  { from, to }: CleanSpan,
  mentions: readonly QuantityMention[],
  lexicon: BindingLexicon,
): Token[] {
  const within = mentions.filter(({ outer }) => outer.to > from && outer.from < to);
  const tokens = [numberingAt(text, from, to, pointed)].filter((token) => token !== null);
  let next = 0;
  let unknown = tokens[0]?.to ?? from;
  let at = unknown;
  while (at < to) {
    const mention = within[next] ?? null;
    const limit = Math.min(to, mention?.outer.from ?? to);
    const token = at < limit ? tokenAt(text, at, unknown, limit, lexicon) : mentionAt(at, mention);
    if (token === null) {
      at = Math.max(at + 1, endOfQuote(text, at, limit));
      continue;
    }
    if (token.mention !== null) next++;
    if (at > unknown) tokens.push(wordToken(unknown, at, null));
    tokens.push(token);
    at = token.to;
    unknown = at;
  }
  if (to > unknown) tokens.push(wordToken(unknown, to, null));
  return tokens;
}

/**
 * Whether a word of one character is none, but a part of a word of two: it opens one of which the second is in no entry of
 * the table (有关, 近视), or closes one that began in unknown text (使 of 推广大使).
 */
function isPartOfWord(
  text: string,
  at: number,
  unknown: number,
  limit: number,
  { classes }: Lexeme,
  { words, lexemes }: BindingLexicon,
): boolean {
  if (at > unknown && isWord(words, text.charAt(at - 1), text.charAt(at))) return true;
  if (at + 1 >= limit || !isWord(words, text.charAt(at), text.charAt(at + 1))) return false;
  if (classes.has('joiner') || classes.has('enumerator')) return false;
  return longestAt(text, at + 1, limit, lexemes) === null;
}

const mentionAt = (at: number, mention: QuantityMention | null): Token | null =>
  mention && { from: at, to: mention.outer.to, lexeme: null, mention, mark: false };

/** A word, or unknown text. Tokens are written out: spread from a pattern they took a tenth of an analysis. */
const wordToken = (from: number, to: number, lexeme: Lexeme | null): Token => ({
  from,
  to,
  lexeme,
  mention: null,
  mark: false,
});

/** A year and a month are time words: 2025年, 12月份. */
const time: Lexeme = { word: '年', classes: new Map([['time', '']]) };
const longestTime = 8;
const timeLength = (text: string): number =>
  /^(?:20\d\d年(?:[底末初]|度(?!计划|目标|任务|预算))?|(?:1?\d[-—～至])?1?\d月[份底末]?)/.exec(text)?.[0]
    .length ?? 0;

/** The mark or word of the lexicon at an offset; null where unknown or quoted text, which began at `unknown`, stands there. */
function tokenAt(
  text: string,
  at: number,
  unknown: number,
  limit: number,
  lexicon: BindingLexicon,
): Token | null {
  const character = text.charAt(at);
  if (opensSign(character)) {
    if (endOfQuote(text, at, limit) > at) return numberingAt(text, at, limit);
    if (clauseMarks.includes(character) || listMarks.includes(character) || speechMarks.includes(character))
      return { from: at, to: at + 1, lexeme: null, mention: null, mark: true };
    const length = timeLength(text.slice(at, Math.min(limit, at + longestTime)));
    if (length > 0) return wordToken(at, at + length, time);
    const found = bulletAt(text, at, limit);
    if (found !== null) return found;
  }
  return wordAt(text, at, unknown, limit, lexicon);
}

/** The word of the lexicon at an offset; null where none, or only a part of another word. */
function wordAt(
  text: string,
  at: number,
  unknown: number,
  limit: number,
  lexicon: BindingLexicon,
): Token | null {
  const lexeme = longestAt(text, at, limit, lexicon.lexemes);
  if (lexeme === null || (lexeme.classes.has('degree') && at + 1 < limit)) return null;
  const { length } = lexeme.word;
  if (length === 1 && isPartOfWord(text, at, unknown, limit, lexeme, lexicon)) return null;
  if (lexeme.classes.get('scope') === 'place' && opensWord(text, at + length - 1, limit, lexicon))
    return null;
  return wordToken(at, at + length, lexeme);
}

/** Whether the last character of a place opens a word instead: 市 of 南山市场. */
const opensWord = (text: string, at: number, limit: number, { words }: BindingLexicon): boolean =>
  at + 1 < limit && isWord(words, text.charAt(at), text.charAt(at + 1));

/** Blanks and bullets part what they stand between and name nothing; a single dash may join: 甲—乙高速. */
const bullet: Lexeme = { word: ' ', classes: new Map([['lead', '']]) };
const filling = new RegExp(String.raw`(?:[\s${bullets}]|[—-]{2}|[—-](?=\s))+`, 'y');

function bulletAt(text: string, at: number, limit: number): Token | null {
  filling.lastIndex = at;
  const to = Math.min(limit, at + (filling.exec(text)?.[0].length ?? 0));
  return to > at ? wordToken(at, to, bullet) : null;
}

/** The number of an item is no part of what the item names: （3）, 6. */
const numbering: Lexeme = { word: '（）', classes: new Map([['lead', '']]) };
const bracketed = /（(?:\d{1,2}|[一二三四五六七八九十]{1,3})）/y;
const pointed = new RegExp(
  String.raw`(?:\d{1,2}[.、]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]))(?=[\p{Script=Han}${bullets}])`,
  'uy',
);

function numberingAt(text: string, at: number, limit: number, form = bracketed): Token | null {
  form.lastIndex = at;
  const [found = ''] = form.exec(text) ?? [];
  const to = at + found.length;
  return found === '' || to > limit ? null : wordToken(at, to, numbering);
}

/** Whether a character can open anything but a word: a mark, quoted text, a bullet or a year. */
const opensSign = (character: string): boolean =>
  signs.has(character) || (character < firstIdeograph && isShape.test(character));
const signs = new Set(
  Array.from(`${clauseMarks}${listMarks}${speechMarks} \t\n—-123456789`).concat(Array.from(closing.keys())),
);
const isShape = new RegExp(`[${bullets}]`);
/** All shapes stand before Unicode's ideographs, which most characters of a text are. */
const firstIdeograph = '\u2e80';

function endOfQuote(text: string, at: number, limit: number): number {
  const close = closing.get(text.charAt(at));
  if (close === undefined) return at;
  const end = text.slice(at, Math.min(limit, at + longestQuote)).indexOf(close);
  return end < 0 ? at : at + end + 1;
}

/**
 * The longest entry that stands at an offset and ends by the limit, in a table keyed by the first two characters of its
 * words (see {@link openingOf}); the first character alone is a key too, so that most places cost one look-up.
 */
export function longestAt<Entry extends { readonly word: string }>(
  text: string,
  at: number,
  limit: number,
  table: OpeningTable<Entry>,
): Entry | null {
  const single = at < limit ? table.get(openingOf(text, at, 1)) : undefined;
  if (single === undefined) return null;
  for (const entry of table.get(openingOf(text, at, 2)) ?? [])
    if (at + entry.word.length <= limit && text.startsWith(entry.word, at)) return entry;
  return single[0] ?? null;
}

export const is = (token: Token | undefined, ...classes: readonly WordClass[]): boolean =>
  hasAny(token?.lexeme?.classes, classes);

function hasAny(classes: Lexeme['classes'] | undefined, wanted: readonly WordClass[]): boolean {
  if (classes === undefined) return false;
  for (const each of wanted) if (classes.has(each)) return true;
  return false;
}

export const textOf = (text: string, span: CleanSpan): string => text.slice(span.from, span.to);

/** Whether a mark ends a clause rather than parting items. */
export const endsClause = (text: string, token: Token): boolean =>
  token.mark && !listMarks.includes(text.charAt(token.from));

/** Whether a token parts two items of a list: 、 or 和. */
export const joins = (text: string, token: Token | undefined): boolean =>
  token !== undefined && (is(token, 'joiner') || (token.mark && listMarks.includes(text.charAt(token.from))));

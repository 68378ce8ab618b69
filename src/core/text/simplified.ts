import characterTable from 'opencc-js/dict/TSCharacters';
import phraseTable from 'opencc-js/dict/TSPhrases';

const rows = (table: string): string[][] => table.split('|').map((row) => row.split(' '));

/** The Simplified form of every Traditional character of one code unit. */
const characters = new Map(
  rows(characterTable).flatMap(([from = '', to = '']): [string, string][] =>
    from.length === 1 && to.length === 1 && from !== to ? [[from, to]] : [],
  ),
);

/** Words that are read otherwise than character by character (乾坤, 瞭解), by their first character. */
const phrases = new Map<string, { readonly from: string; readonly to: string }[]>();
for (const [from = '', to = ''] of rows(phraseTable).sort(([a = ''], [b = '']) => b.length - a.length)) {
  if (from.length !== to.length) continue;
  const first = from.charAt(0);
  phrases.set(first, [...(phrases.get(first) ?? []), { from, to }]);
}

const simplified = new Set(characters.values());

/** The Simplified form of one character by itself. */
export const simplifiedForm = (char: string): string => characters.get(char) ?? char;

/** Whether a character is one that only Simplified text has. */
export const isSimplifiedForm = (char: string): boolean => simplified.has(char) && !characters.has(char);

/** What the script of a text can be told from: how many of its characters are written in one script only. */
export interface ScriptEvidence {
  readonly traditional: number;
  readonly simplified: number;
}

/** By UTF-16 code unit: 1 a character only Traditional text has, 2 one only Simplified text has, 0 any other. */
const scripts = new Uint8Array(0x10000);
for (const char of simplified) scripts[char.charCodeAt(0)] = 2;
for (const char of characters.keys()) scripts[char.charCodeAt(0)] = 1;

/** Counts the characters of `text` that tell its script: `區萬` 2 Traditional, `区万` 2 Simplified, `人口` none. */
export function scriptEvidence(text: string): ScriptEvidence {
  const count = { traditional: 0, simplified: 0 };
  for (let at = 0; at < text.length; at++) {
    const script = scripts[text.charCodeAt(at)];
    if (script === 1) count.traditional++;
    else if (script === 2) count.simplified++;
  }
  return count;
}

/**
 * A Traditional text in Simplified characters, of the same length: `區內瞭解` → `区内了解`. OpenCC's tables.
 * Must not be given Simplified text, where 乾 in a name would become 干.
 */
export function toSimplified(text: string): string {
  let converted = '';
  let kept = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const phrase = phrases.get(char)?.find(({ from }) => text.startsWith(from, at));
    const to = phrase?.to ?? characters.get(char);
    if (to === undefined) continue;
    converted += text.slice(kept, at) + to;
    at += to.length - 1;
    kept = at + 1;
  }
  return converted + text.slice(kept);
}

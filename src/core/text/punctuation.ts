import type { Reading } from './reading';
import { substitute, type Substitution } from './reading';

const fullWidthOf: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
const variant = /[\uff01-\uff5e\u3000\u00a0,;:!?()]/g;

/**
 * Reads every text in one typography: digits, Latin letters and % half-width; punctuation full-width, but for the
 * comma, colon and stop inside a number. `增长５．５％,比上年` → `增长5.5%，比上年`.
 */
export function readPunctuation(reading: Reading): Reading {
  const { clean } = reading;
  const substitutions: Substitution[] = [];
  for (const match of clean.matchAll(variant)) {
    const text = canonical(match[0], clean, match.index);
    if (text !== match[0]) substitutions.push({ from: match.index, to: match.index + 1, text });
  }
  return substitute(reading, substitutions);
}

function canonical(char: string, text: string, at: number): string {
  if (char === '\u3000' || char === '\u00a0') return ' ';
  const narrow = char >= '！' ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char;
  const wide = fullWidthOf[narrow];
  if (wide === undefined) return narrow;
  const inNumber =
    /[0-9０-９]/.test(text[at - 1] ?? '') &&
    (narrow === ',' ? /^[0-9０-９]{3}(?![0-9０-９])/ : /^[0-9０-９]/).test(text.slice(at + 1, at + 5));
  return inNumber && (narrow === ',' || narrow === ':') ? narrow : wide;
}

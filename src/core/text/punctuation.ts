import { toHalfWidth } from './halfWidth';
import type { Pass } from './pass';
import { Repairs } from './repairs';

const variant = /[\uff10-\uff5a\uff05\uff0e\uff0b\uff0f\uff0d\u3000\u00a0\u2002-\u200a,;:!?()\u301d-\u301f]/g;
const wide: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};
/** Quotation marks of East Asian fonts, which pages mix with the usual ones. */
const quotes: Readonly<Record<string, string>> = { '〝': '“', '〞': '”', '〟': '”' };
const wideMarks = new Set(Object.values(wide));
const digit = /[0-9０-９]/;

/**
 * Reads every text in one typography: digits, Latin letters and % half-width; punctuation full-width, but for the
 * comma and colon inside a number. `增长５．５％,比上年` → `增长5.5%，比上年`. Lengths never change.
 */
export const readPunctuation: Pass = {
  kind: null,
  find: ({ clean: text }) => {
    const even = text.replace(variant, (char, at: number) => canonical(char, text, at));
    const whole = new Repairs();
    if (even !== text) whole.add(0, text.length, even);
    return whole;
  },
};

function canonical(char: string, text: string, at: number): string {
  const quote = quotes[char];
  if (quote !== undefined) return quote;
  if (char < '!' || (char > '~' && char < '！')) return ' ';
  if (wideMarks.has(char)) return inNumber(char, text, at) ? toHalfWidth(char) : char;
  const mark = wide[char];
  if (mark === undefined) return toHalfWidth(char);
  return inNumber(mark, text, at) ? char : mark;
}

/** Whether a comma groups thousands (`1,234`) or a colon stands in a time (`9:30`). */
function inNumber(mark: string, text: string, at: number): boolean {
  if (mark !== '，' && mark !== '：') return false;
  if (!digit.test(text.charAt(at - 1))) return false;
  const next = text.slice(at + 1, at + 5);
  return mark === '，' ? /^[0-9０-９]{3}(?![0-9０-９])/.test(next) : /^[0-9０-９]{2}/.test(next);
}

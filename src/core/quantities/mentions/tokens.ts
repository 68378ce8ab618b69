import type { CleanSpan } from '../../model/span';
import type { MentionLexicon } from './lexicon';
import { readNumeral, startsNumeral, type Numeral } from './numerals';
import { readUnit, type UnitReading } from './units';

/** A numeral with the unit that follows it, if any. The span covers both. */
export interface NumberToken extends CleanSpan {
  readonly numeral: Numeral;
  readonly unit: UnitReading | null;
}

/** Every numeral of the text with its unit, from left to right, in one sweep. */
export function readTokens(text: string, lexicon: MentionLexicon): NumberToken[] {
  const startsUnit = (at: number): boolean => readUnit(text, at, lexicon) !== null;
  const tokens: NumberToken[] = [];
  let at = 0;
  while (at < text.length) {
    if (!startsNumeral(text[at])) {
      at++;
      continue;
    }
    const numeral = readNumeral(text, at, startsUnit);
    if ('skipTo' in numeral) {
      at = numeral.skipTo;
      continue;
    }
    const unit = readUnit(text, numeral.to, lexicon);
    const to = unit?.to ?? numeral.to;
    tokens.push({ from: at, to, numeral, unit });
    at = to;
  }
  return tokens;
}

import type { CleanSpan } from '../../model/span';
import { readFraction } from './fractions';
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
    const from = afterNumbering(text, at);
    const numeral = readNumeral(text, from, startsUnit);
    if ('skipTo' in numeral) {
      at = numeral.skipTo;
      continue;
    }
    const token = readFraction(text, numeral, startsUnit) ?? withUnit(text, numeral, lexicon);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}

/** What is only counted by the piece: 2区7镇, 6大工程; never 61万市民, 300万大关. */
const smallCounts = new Set(['place', 'aspect']);
const isLarge = ({ value, exponent }: Numeral): boolean => exponent > 0 || value >= 1000;

function withUnit(text: string, numeral: Numeral, lexicon: MentionLexicon): NumberToken {
  const read = readUnit(text, numeral.to, lexicon);
  const unit = read && smallCounts.has(read.dimension) && isLarge(numeral) ? null : read;
  return { from: numeral.from, to: unit?.to ?? numeral.to, numeral, unit };
}

/**
 * Where the number starts behind the numbering of a line: `8.6个科技专项` in a list of explanations is the sixth point's
 * 6个. A figure with a measure that comes in parts (`8.6%`, `8.6万亩`) is left whole.
 */
function afterNumbering(text: string, at: number): number {
  if (at > 0 && text[at - 1] !== '\n') return at;
  const numbering = /^\d{1,2}[.、](?=\d+[年个项条家大类件])/.exec(text.slice(at, at + 8));
  return numbering ? at + numbering[0].length : at;
}

import type { Measured } from './measured';
import type { NumberToken } from './tokens';

const separators = new Set(['-', '–', '—', '——', '--', '~', '～', '至', '到']);
/** 从5%到8% tells a change and not a range. */
const changeFrom = /[从由自]/;

/** Joins the two ends of a range (`5万-10万棵`, `8%至10%`, `三到五个`) into one. */
export function joinRanges(text: string, tokens: readonly NumberToken[]): Measured[] {
  const measured: Measured[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const [low, high] = tokens.slice(index, index + 2);
    if (!low) break;
    if (high && isRange(text, low, high)) {
      measured.push(toRange(low, high));
      index++;
    } else {
      measured.push(toSingle(text, low));
    }
  }
  return measured;
}

function toSingle(text: string, token: NumberToken): Measured {
  const sign = isNegative(text, token) ? -1 : 1;
  return {
    from: token.from,
    to: token.to,
    min: sign * token.numeral.value,
    max: sign * token.numeral.high,
    unit: token.unit?.name ?? null,
    more: token.numeral.more,
    tokens: [token],
  };
}

/** A sign before a share (增速为-3.2%); between two things a dash only joins them. */
const isNegative = (text: string, { from, unit }: NumberToken): boolean =>
  unit?.dimension === 'share' &&
  /[\p{Script=Han}（：，、][-−]$/u.test(text.slice(Math.max(0, from - 2), from));

function isRange(text: string, low: NumberToken, high: NumberToken): boolean {
  const between = text.slice(low.to, Math.min(high.from, low.to + 3));
  if (!separators.has(between)) return false;
  if ((between === '至' || between === '到') && changeFrom.test(text[low.from - 1] ?? '')) return false;
  return (low.unit === null || low.unit.name === high.unit?.name) && lowEnd(low, high) < high.numeral.value;
}

/** 5 of 5-10万: the magnitude of the high end goes for both. */
const lowEnd = (low: NumberToken, high: NumberToken): number =>
  low.unit === null && low.numeral.exponent === 0
    ? Number(`${low.numeral.value}e${high.numeral.exponent}`)
    : low.numeral.value;

const toRange = (low: NumberToken, high: NumberToken): Measured => ({
  from: low.from,
  to: high.to,
  min: lowEnd(low, high),
  max: high.numeral.value,
  unit: high.unit?.name ?? null,
  more: high.numeral.more,
  tokens: [low, high],
});

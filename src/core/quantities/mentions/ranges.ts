import type { NumberToken } from './tokens';

/** A number or a range of two, as one quantity before its comparators are read. */
export interface Measured {
  readonly from: number;
  readonly to: number;
  readonly min: number;
  readonly max: number;
  /** Null where the text gives none. */
  readonly unit: string | null;
  readonly more: boolean;
  readonly tokens: readonly NumberToken[];
}

const separator = /^(?:[-–—~～至到]|——|--)$/;

/** Joins the two ends of a range (`5万-10万棵`, `8%至10%`, `三到五个`) into one. */
export function joinRanges(text: string, tokens: readonly NumberToken[]): Measured[] {
  const measured: Measured[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const low = tokens[index];
    const high = tokens[index + 1];
    if (!low) continue;
    if (high && isRange(text, low, high)) {
      measured.push(toRange(low, high));
      index++;
    } else {
      measured.push(toSingle(low));
    }
  }
  return measured;
}

const toSingle = (token: NumberToken): Measured => ({
  from: token.from,
  to: token.to,
  min: token.numeral.value,
  max: token.numeral.value,
  unit: token.unit?.name ?? null,
  more: token.numeral.more,
  tokens: [token],
});

function isRange(text: string, low: NumberToken, high: NumberToken): boolean {
  if (high.from - low.to > 2 || !separator.test(text.slice(low.to, high.from))) return false;
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

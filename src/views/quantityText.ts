import type { Quantity } from '../core/model/quantity';

/** The quantity as the text has it, without the spaces and line ends that noise put inside it. */
export const quantityLiteral = ({ text }: Quantity): string => text.replace(/\s+/g, '');

/** Digits in groups of three, with as many decimals as the value has: 12,000,000,000. */
const grouped = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/**
 * The value multiplied out, or null where that says no more than the text does.
 * @example multipliedOut of 120亿元 // '12,000,000,000 元'
 */
export function multipliedOut({ min, max, unit, text }: Quantity): string | null {
  if (!/[十百千万亿萬億兆]/.test(text) && Math.max(Math.abs(min), Math.abs(max)) < 10_000) return null;
  const value = min === max ? grouped(min) : `${grouped(min)}–${grouped(max)}`;
  return unit === '' ? value : `${value} ${unit}`;
}

/** The value with the comparison it stands for: `≥ 120亿元`; a bare value stands alone. */
export const comparedValue = (quantity: Quantity): string =>
  quantity.comparator === '='
    ? quantityLiteral(quantity)
    : `${quantity.comparator} ${quantityLiteral(quantity)}`;

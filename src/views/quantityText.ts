import { countWhile } from '../core/model/countWhile';
import type { Noise } from '../core/model/noise';
import type { Comparator, Measure, Quantity } from '../core/model/quantity';
import type { Span } from '../core/model/span';
import { createQuoter } from './quoter';
import type { Translate } from './translate';

/**
 * A quantity as it reads once the damage inside it is mended, without spaces. `noise` is the report's own.
 * @example quantityLiteral of 3.5萬(wàn)畝 // 3.5万亩
 */
export function quantityLiteral(
  { span, text }: Pick<Quantity, 'span' | 'text'>,
  noise: readonly Noise[],
): string {
  const inside = noiseInside(noise, span).map((each) => ({ ...each, span: before(each.span, span.start) }));
  const mended = inside.length === 0 ? text : createQuoter(text, inside).read({ start: 0, end: text.length });
  return mended.replace(/\s+/g, '');
}

/** The damage that lies within a span. */
function noiseInside(noise: readonly Noise[], { start, end }: Span): Noise[] {
  const first = countWhile(noise.length, (at) => (noise[at]?.span.start ?? Infinity) < start);
  const inside: Noise[] = [];
  for (let at = first; (noise[at]?.span.start ?? Infinity) < end; at++) {
    const found = noise[at];
    if (found && found.span.end <= end) inside.push(found);
  }
  return inside;
}

const before = ({ start, end }: Span, origin: number): Span => ({ start: start - origin, end: end - origin });

/** Digits in groups of three: 12,000,000,000. */
const grouped = (value: number, decimals: number): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: decimals });

/**
 * A value or a range with its unit, in digits, rounded to a number of decimals.
 * @example amountInDigits({ min: 20000, max: 30000, unit: '公顷' }) // '20,000–30,000 公顷'
 */
export function amountInDigits(
  { min, max, unit }: Pick<Quantity, 'min' | 'max' | 'unit'>,
  decimals = 6,
): string {
  const [least, most] = [grouped(min, decimals), grouped(max, decimals)];
  const value = min === max ? least : `${least}–${most}`;
  return unit === '' ? value : `${value} ${unit}`;
}

/**
 * The value multiplied out, or null where that says no more than the text does.
 * @example multipliedOut of 120亿元 // '12,000,000,000 元'
 */
export function multipliedOut(quantity: Quantity): string | null {
  const { min, max, text } = quantity;
  if (!/[十百千万亿萬億兆]/.test(text) && Math.max(Math.abs(min), Math.abs(max)) < 10_000) return null;
  return amountInDigits(quantity);
}

/** A value with the comparison it stands for, in signs: `≥ 120亿元`; a bare value stands alone. */
export const comparedValue = (comparator: Comparator, literal: string): string =>
  comparator === '=' ? literal : `${comparator} ${literal}`;

/** The same in words, as a voice reads it: `at least 120亿元`, 120亿元以上. */
export const comparedInWords = (comparator: Comparator, literal: string, t: Translate): string =>
  ({
    '=': literal,
    '≥': t('at least {0}', literal),
    '>': t('more than {0}', literal),
    '≤': t('at most {0}', literal),
    '<': t('less than {0}', literal),
    '≈': t('about {0}', literal),
  })[comparator];

/** Units of a change that is said to go up or down; of others a text has more or fewer. */
const rates = ['%', '‰', '百分点', '个百分点'];

/**
 * What changes by how much, in words: a level needs none for the change.
 * @example amountInWords({ measure: 'increase', comparator: '≥', unit: '家' }, '12家', t) // at least 12家 more, 新增12家以上
 */
export function amountInWords(
  { measure, comparator, unit }: { measure: Measure; comparator: Comparator; unit: string },
  literal: string,
  t: Translate,
): string {
  const amount = comparedInWords(comparator, literal, t);
  if (measure === 'level') return amount;
  const goesUp = measure === 'increase';
  if (rates.includes(unit)) return goesUp ? t('up {0}', amount) : t('down {0}', amount);
  return goesUp ? t('{0} more', amount) : t('{0} less', amount);
}

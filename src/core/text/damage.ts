import type { Noise } from '../model/noise';
import type { Span } from '../model/span';

/**
 * The places whose text was guessed or is gone: repaired mojibake, lost characters, numbers parted by a line's end.
 * Sorted, without overlaps.
 */
export const damagedSpans = (noise: readonly Noise[]): Span[] =>
  noise.filter(({ kind }) => kind === 'mojibake' || kind === 'column-break').map(({ span }) => span);

/** Whether a source span overlaps or borders on damage, so that a number in it must not be taken for exact. */
export function touchesDamage(damage: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = damage.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((damage[middle]?.end ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return (damage[low]?.start ?? Infinity) <= end;
}

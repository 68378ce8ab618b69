/**
 * How many places at the head of a row hold something that none behind them holds, by binary search. `holds` is asked
 * for a place, counted from 0.
 * @example countWhile(3, (at) => [10, 40, 90][at] <= 50) // 2
 */
export function countWhile(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The number that a person typed, or that stands in a cell; null where it is none that can be kept.
 * @example readNumber(' 3200 ') // 3200, but null for '' and '1e999'
 */
export function readNumber(typed: string): number | null {
  const value = Number(typed);
  return typed.trim() === '' || !Number.isFinite(value) ? null : value;
}

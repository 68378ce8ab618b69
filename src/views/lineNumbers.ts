import { countWhile } from '../core/model/countWhile';

/** From an offset of a text to its line, counted from 1 as people do. */
export type LineAt = (offset: number) => number;

/** Tells the lines of a text, having looked once where each starts. */
export function createLineNumbers(text: string): LineAt {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => countWhile(starts.length, (at) => (starts[at] ?? Infinity) <= offset);
}

import type { Reading } from './reading';
import { substitute } from './reading';

const inner = /(?<=[0-9]) +(?=[\p{Script=Han}0-9%])|(?<=\p{Script=Han}) +(?=[0-9])/gu;

/** Closes the spaces scraped pages put round numbers: `1 月31 日` → `1月31日`, `331 亿元` → `331亿元`. */
export function readSpacing(reading: Reading): Reading {
  const substitutions = Array.from(reading.clean.matchAll(inner), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: '',
  }));
  return substitute(reading, substitutions);
}

import type { Reading } from './reading';
import { substitute } from './reading';

const gloss = /(\p{Script=Han})\(([a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*)\)/gu;

/** Strips the toned syllables a mirror writes after a character: `萬(wàn)元` → `萬元`. Real parentheses stay. */
export function readGlosses(reading: Reading): Reading {
  const substitutions = Array.from(reading.clean.matchAll(gloss), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[1] ?? '',
  }));
  return substitute(reading, substitutions);
}

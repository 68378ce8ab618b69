import type { NameContext } from '../nameContext';
import type { TermMatches } from '../termTable';
import { kindBits, kindsOf } from '../terms';
import type { Layer } from './layers';
import { markStretch } from './marks';

const known = kindBits(
  'division',
  'shortDivision',
  'town',
  'region',
  'water',
  'abbreviation',
  'organization',
);

/** The places and bodies the lexicon knows that a unit stands in; those of the text's home city before all others. */
export function placeLayer({ text, matches, localMatches }: NameContext): Layer {
  const layer = longestTerms(text.length, matches, 0);
  longestTerms(text.length, localMatches, 1).forEach((value, at) => {
    if (value !== 0) layer[at] = value;
  });
  return layer;
}

/** Marks the longest known term over each unit, by all that it may be. */
function longestTerms(length: number, matches: TermMatches, flag: number): Layer {
  const layer = new Uint16Array(length);
  for (let at = 0, free = 0; at < length; at++) {
    let longest = 0;
    let value = 0;
    for (let match = matches.first[at] ?? 0; match < (matches.first[at + 1] ?? 0); match++) {
      const bits = (matches.values[match] ?? 0) & known;
      if (bits === 0) continue;
      longest = matches.lengths[match] ?? 0;
      value = bits;
    }
    if (longest === 0 || at + longest <= free) continue;
    markStretch(layer, at, at + longest, combination(value) * 2 + flag);
    free = at + longest;
  }
  return layer;
}

/** A small number that stands for a set of kinds. */
function combination(bits: number): number {
  const kinds = kindsOf(bits);
  return ((kinds ^ (kinds >>> 7) ^ (kinds >>> 13)) % 4093) + 1;
}

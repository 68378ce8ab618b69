import type { NameContext } from '../nameContext';
import type { TermMatches } from '../termTable';
import { kindBits, termKinds } from '../terms';
import type { Layer } from './layers';
import { markStretch } from './marks';

const kindsFrom = 9;
const known = kindBits(
  'division',
  'shortDivision',
  'town',
  'region',
  'country',
  'water',
  'abbreviation',
  'organization',
);
const suffixes = kindBits(
  'placeSuffix',
  'govBody',
  'orgSuffix',
  'facilitySuffix',
  'phase',
  'meetingSuffix',
  'documentSuffix',
  'programSuffix',
);
const people = kindBits('surname', 'title', 'byline', 'speech', 'lead');

/** What the lexicon says of the terms a unit stands in: people and verbs, known places and bodies, endings of names. */
export function termLayers({ text, matches, localMatches }: NameContext): Layer[] {
  const place = longestTerms(text.length, matches, known, 0);
  const local = longestTerms(text.length, localMatches, known, 1);
  local.forEach((value, at) => {
    if (value !== 0) place[at] = value;
  });
  return [
    longestTerms(text.length, matches, people, 0),
    place,
    longestTerms(text.length, matches, suffixes, 0),
  ];
}

/** Marks the longest term of the wanted kinds over each unit, by the first of its kinds. */
function longestTerms(length: number, matches: TermMatches, wanted: number, flag: number): Layer {
  const layer = new Uint16Array(length);
  for (let at = 0, free = 0; at < length; at++) {
    let longest = 0;
    let value = 0;
    for (let match = matches.first[at] ?? 0; match < (matches.first[at + 1] ?? 0); match++) {
      const bits = (matches.values[match] ?? 0) & wanted;
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
  const kinds = bits >>> kindsFrom;
  return ((kinds ^ (kinds >>> 7) ^ (kinds >>> 13)) % 4093) + termKinds.length;
}

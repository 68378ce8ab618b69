import type { Candidate } from '../candidate';
import { cueBefore } from '../cues';
import type { NameContext } from '../nameContext';
import { kindBits, longestTerm } from '../terms';
import { isWordOf } from '../words';
import type { Ending } from './suffixedNames';

const quoted = /“[^“”\n，。；]{1,60}”/g;

/** Quoted catchwords: “十四五”, “双招双引”. */
export function* recogniseCatchwords({ text }: NameContext): Iterable<Candidate> {
  for (const { 0: found, index } of text.matchAll(quoted))
    yield { from: index, to: index + found.length, type: 'program', score: 0.6, rule: 'catchword' };
}

const place = kindBits('division', 'shortDivision', 'shortCounty');
const clearPlace = kindBits('division', 'shortDivision');

/** What a place wants to be, before its name: 平安|临湖, 美丽|云浮. */
export function* recogniseVirtues({ text, words, localMatches, lexicon }: NameContext): Iterable<Candidate> {
  for (let at = 0; at < text.length; at = words.ends[at] ?? text.length) {
    const virtue = isWordOf(words, at, place) ? cueBefore(text, at, lexicon.cues.virtue) : undefined;
    if (virtue === undefined) continue;
    const to = words.ends[at] ?? at;
    if (isWordOf(words, at, clearPlace) || longestTerm(localMatches, at, clearPlace) === to - at)
      yield { from: at - virtue.length, to, type: 'program', score: 0.6, rule: 'virtue-of-place' };
  }
}

/** Campaigns and plans by how they end: 城市更新行动, 乡村教师关爱行动. */
export const programEnding: Ending = {
  suffix: 'programSuffix',
  type: 'program',
  rule: 'program-suffix',
  least: 4,
};

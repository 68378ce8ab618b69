import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { kindBits, longestTerm } from '../terms';
import { suffixedNames } from './suffixedNames';

const quoted = /“[^“”\n，。；]{1,60}”/g;

/** Quoted catchwords: “十四五”, “双招双引”. */
export function* recogniseCatchwords({ text }: NameContext): Iterable<Candidate> {
  for (const { 0: found, index } of text.matchAll(quoted))
    yield { from: index, to: index + found.length, type: 'program', score: 0.6, rule: 'catchword' };
}

const virtue = /(?:美丽|健康|平安|法治|数字|清廉|信用|诚信|文明|书香|无废|智慧)(?=\p{Script=Han})/gu;
const division = kindBits('division', 'shortDivision');

/** What a place wants to be, before its name: 平安|临湖, 美丽|云浮. */
export function* recogniseVirtues(context: NameContext): Iterable<Candidate> {
  for (const { 0: found, index } of context.text.matchAll(virtue)) {
    const placeAt = index + found.length;
    const to =
      placeAt +
      Math.max(
        ...[context.matches, context.localMatches].map((matches) => longestTerm(matches, placeAt, division)),
      );
    if (to > placeAt && context.words.starts[placeAt] === placeAt && context.words.ends[to - 1] === to)
      yield { from: index, to, type: 'program', score: 0.6, rule: 'virtue-of-place' };
  }
}

/** Campaigns and plans by how they end: 城市更新行动, 乡村初中教育质量提升行动. */
export const recognisePrograms = (context: NameContext): Iterable<Candidate> =>
  suffixedNames(context, { suffix: 'programSuffix', type: 'program', rule: 'program-suffix', least: 4 });

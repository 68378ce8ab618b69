import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { suffixedNames } from './suffixedNames';

const quoted = /“[^“”\n，。；]{1,16}”/g;

/** Quoted catchwords: “十四五”, “双招双引”. */
export function* recogniseCatchwords({ text }: NameContext): Iterable<Candidate> {
  for (const { 0: found, index } of text.matchAll(quoted))
    yield { from: index, to: index + found.length, type: 'program', score: 0.6, rule: 'catchword' };
}

/** Campaigns and plans by how they end: 城市更新行动, 乡村初中教育质量提升行动. */
export const recognisePrograms = (context: NameContext): Iterable<Candidate> =>
  suffixedNames(context, { suffix: 'programSuffix', type: 'program', rule: 'program-suffix', least: 4 });

import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { suffixedNames } from './suffixedNames';

const titled = /《[^《》\n]{1,80}》(?:实施细则|实施办法|实施方案)?/g;
const newspaper = /(?:日报|晚报|时报|早报|晨报|周刊|杂志|周报|新闻联播|焦点访谈)》$/;

/** Titles in their marks: 《菏泽市营商环境条例》 is a document, 《菏泽日报》 the newspaper without the marks. */
export function* recogniseTitles({ text }: NameContext): Iterable<Candidate> {
  for (const { 0: found, index } of text.matchAll(titled)) {
    const to = index + found.length;
    if (newspaper.test(found))
      yield { from: index + 1, to: to - 1, type: 'organization', score: 0.95, rule: 'newspaper' };
    else yield { from: index, to, type: 'document', score: 0.95, rule: 'title-marks' };
  }
}

/** Documents named without marks: 长三角国土空间规划, 中央八项规定, 惠企政策集成服务改革方案. */
export const recogniseDocuments = (context: NameContext): Iterable<Candidate> =>
  suffixedNames(context, { suffix: 'documentSuffix', type: 'document', rule: 'document-suffix', least: 5 });

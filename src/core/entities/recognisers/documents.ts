import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { type TermTable, valueOfTerm } from '../termTable';
import { kindBit, longestTerm } from '../terms';
import { wordClassAt } from '../words';
import { suffixedNames } from './suffixedNames';

const titled = /《[^《》\n]{1,80}》(?:实施细则|实施办法|实施方案)?/g;
/** What may stand between the end of a title's name and its mark: （2021—2035年）, (试行). */
const afterwords = /(?:[（(][^（()）]*[）)])?》.*$/;
const newspaper = /(?:日报|晚报|时报|早报|晨报|周刊|杂志|周报|新闻联播|焦点访谈)》$/;

/** Titles in their marks: 《菏泽市营商环境条例》 is a document, 《菏泽日报》 the newspaper without the marks. */
export function* recogniseTitles({ text, lexicon }: NameContext): Iterable<Candidate> {
  for (const { 0: found, index } of text.matchAll(titled)) {
    const to = index + found.length;
    if (newspaper.test(found))
      yield { from: index + 1, to: to - 1, type: 'organization', score: 0.95, rule: 'newspaper' };
    else if (endsAsDocument(found.replace(afterwords, ''), lexicon.terms))
      yield { from: index, to, type: 'document', score: 0.95, rule: 'title-marks' };
    else yield { from: index, to, type: 'document', score: 0.5, rule: 'work-title' };
  }
}

const ending = kindBit('documentSuffix');

/** Whether what stands in the marks ends as documents do; 《大泰山》 may as well be a film. */
function endsAsDocument(inside: string, terms: TermTable): boolean {
  for (let length = 1; length <= 4; length++)
    if ((valueOfTerm(terms, inside.slice(-length)) & ending) !== 0) return true;
  return false;
}

const issuing = kindBit('issuing');
const longestTitle = 40;
const leastTitle = 6;
/** What as often speaks of papers in general as of one: 提高标准, 听取意见. */
const vague =
  /^(?:标准|政策|政策措施|意见|建议|计划|措施|制度|法|报告|决定|通知|公告|规范|指数|议案|提案|倡议)$/;
/** Papers that are not one: of several things, of a plan period, of something said before. */
const several = /^(?:的|[各多两\d])|等|”(?:规划|计划|榜单)$/;

/**
 * Documents named without marks after a verb that makes or keeps them, and those listed after one:
 * 出台|城东旧村改造条例, 纳入|全国铁路网规划, 修订|信访工作规定、公文处理办法.
 */
export function* recogniseIssued(context: NameContext): Iterable<Candidate> {
  let last = 0;
  for (let at = 0; at < context.text.length; at++) {
    const to = at + longestTerm(context.matches, at, ending);
    if (to === at || vague.test(context.text.slice(at, to)) || !endsTitle(context, to)) continue;
    const from = startOfTitle(context, at, last);
    if (
      from === null ||
      at - from < 2 ||
      to - from < leastTitle ||
      several.test(context.text.slice(from, to))
    )
      continue;
    yield { from, to, type: 'document', score: 0.9, rule: 'issued-document' };
    last = to;
    at = to - 1;
  }
}

const followsTitle = new Set(['c', 'd', 'v']);

/** Whether a title may end here: before a mark, or before what is done with it: 规划|编制, but not 规划|体系. */
function endsTitle({ text, words }: NameContext, to: number): boolean {
  if (!/[\p{Script=Han}0-9]/u.test(text.charAt(to))) return true;
  return (
    words.starts[to] === to &&
    (((words.values[to] ?? 0) & issuing) !== 0 || followsTitle.has(wordClassAt(words, to)))
  );
}

/** Where the title that ends in a suffix starts, after a verb or after the title before it; null where neither stands there. */
function startOfTitle({ text, words }: NameContext, suffixAt: number, last: number): number | null {
  for (let from = suffixAt; from > 0 && suffixAt - from < longestTitle;) {
    const before = text.charAt(from - 1);
    if (/[、和及与]/.test(before) && from - 1 === last && last > 0) return from;
    if (/[、，。；：！？\s《》]/.test(before)) return null;
    const start = words.starts[from - 1] ?? from - 1;
    if (((words.values[start] ?? 0) & issuing) !== 0) return from;
    from = start;
  }
  return null;
}

/** Documents named without marks: 长三角国土空间规划, 中央八项规定, 惠企政策集成服务改革方案. */
export const recogniseDocuments = (context: NameContext): Iterable<Candidate> =>
  suffixedNames(context, { suffix: 'documentSuffix', type: 'document', rule: 'document-suffix', least: 5 });

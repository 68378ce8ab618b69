import type { Candidate } from '../candidate';
import { startsWithCue } from '../cues';
import type { NameContext } from '../nameContext';
import { startOfQuotation } from '../quotation';
import { kindBit, longestTerm } from '../terms';
import { isWordOf, wordClassAt } from '../words';
import { startOfName } from './suffixedNames';

const ending = kindBit('documentSuffix');
const issuing = kindBit('issuing');
const longestTitle = 40;
const leastTitle = 6;

/** What as often speaks of papers in general as of one: 提高标准, 听取意见. */
const vague =
  /^(?:标准|政策|政策措施|意见|建议|计划|措施|制度|法|报告|决定|通知|公告|规范|指数|议案|提案|倡议)$/;
/** Papers of a kind that many sign or draw up: 战略合作协议, 产业发展规划. */
const ofAKind =
  /^(?:(?:战略|全面|框架|友好|购销|投资|意向)*(?:合作|框架|意向)?协议|(?:经济|社会|产业|建设|长远)*(?:发展)?规划|(?:建设|总体|具体|工作|实施)*方案)$/;
/** Papers that are not one: of several things, of a plan period, of something said before. */
const several = /^(?:的|[各多两\d]|如下|以下|上述|[本该此])|等|”(?:规划|计划|榜单)$/;
/** What is told of a paper and is not its name: 编制|全市|国土空间规划, 签署|新一轮|合作协议. */
const told = /^(?:新一轮|(?:全国|全省)?首[个部份]|全[市县区]|上级)/;
/** The mark of a quotation that ends here, and which state of a paper it is: 管理办法|（试行）. */
const version = /^”?(?:[（(](?:试行|暂行|修订|修订版|征求意见稿|草案)[）)])?/;

/**
 * Documents named without marks after a verb that makes or keeps them, and those listed after one:
 * 出台|城东旧村改造条例, 纳入|全国铁路网规划, 修订|信访工作规定、公文处理办法.
 */
export function* recogniseIssued(context: NameContext): Iterable<Candidate> {
  const { text, matches } = context;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const suffixEnd = at + longestTerm(matches, at, ending);
    if (suffixEnd === at || vague.test(text.slice(at, suffixEnd))) continue;
    const to = suffixEnd + lengthOf(version, text.slice(suffixEnd, suffixEnd + 9));
    const from = endsTitle(context, to) ? startOfTitle(context, at, last) : null;
    if (from === null || at - from < 2 || !isTitle(context, from, to)) continue;
    yield { from, to, type: 'document', score: 0.9, rule: 'issued-document' };
    last = to;
    at = to - 1;
  }
}

const lengthOf = (opening: RegExp, text: string): number => opening.exec(text)?.[0].length ?? 0;

function isTitle({ text }: NameContext, from: number, to: number): boolean {
  const title = text.slice(from, to);
  const isQuoted = /《[^》]*$/.test(text.slice(Math.max(0, from - longestTitle), from));
  return title.length >= leastTitle && !isQuoted && !several.test(title) && !ofAKind.test(title);
}

const followsTitle = new Set(['c', 'd', 'v']);

/** Whether a title may end here: before a mark or 等, or before what is done with it: 规划|编制, but not 规划|体系. */
function endsTitle({ text, words }: NameContext, to: number): boolean {
  if (/[^\p{Script=Han}0-9]|等|^$/u.test(text.charAt(to))) return true;
  return (
    words.starts[to] === to && (isWordOf(words, to, issuing) || followsTitle.has(wordClassAt(words, to)))
  );
}

/** Where the title that ends in a suffix starts, after a verb or after the title before it; null where neither stands there. */
function startOfTitle({ text, words }: NameContext, suffixAt: number, last: number): number | null {
  let from = suffixAt;
  while (from > 0 && suffixAt - from < longestTitle) {
    if (from - 1 === last && last > 0 && /[、和及与]/.test(text.charAt(last))) return from;
    const quoted = startOfQuotation(text, from);
    const start = quoted < from ? quoted : (words.starts[from - 1] ?? from - 1);
    if (isWordOf(words, start, issuing)) return from + lengthOf(told, text.slice(from, from + 6));
    if (quoted === from && /[、，。；：！？\s《》]/.test(text.charAt(from - 1))) return null;
    from = start;
  }
  return null;
}

const planned = /(?:规划|总规|详规|方案|条例|办法|城市设计)$/;

/** Documents named without marks before what is done with them: 推动|城区详细规划|编制, 争取|轨道交通建设规划|获批. */
export function* recogniseActedOn(context: NameContext): Iterable<Candidate> {
  const { text, matches, lexicon } = context;
  for (let at = 0; at < text.length; at++) {
    const to = at + longestTerm(matches, at, ending);
    if (to === at || !startsWithCue(text, to, lexicon.cues.actedOn)) continue;
    const from = startOfName(context, at);
    if (from === at || text.charAt(from - 1) === '各') continue;
    if (planned.test(text.slice(from, to)) && isTitle(context, from, to))
      yield { from, to, type: 'document', score: 0.5, rule: 'acted-on-document' };
  }
}

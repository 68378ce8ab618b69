import type { Candidate } from '../candidate';
import { cueAt, cueBefore } from '../cues';
import { anyLevel, isLevel } from '../levels';
import type { NameContext } from '../nameContext';
import { kindBit, kindBits, longestTerm } from '../terms';
import { startOfBody } from './placesBefore';
import type { Ending } from './suffixedNames';
import { isWordOf } from '../words';

const body = kindBit('govBody');
const title = kindBit('title');
const known = kindBit('organization');
const goesOn = kindBits('orgSuffix', 'facilitySuffix', 'placeSuffix', 'phase');

/** How a body begins that is another than the one right before it: 市委|市政府, but 市委|组织部 is one. */
const another = new RegExp(`^(?:${anyLevel}|国务院|中央|全国|政府(?!办))`);

/** 工信部门 is no ministry. */
const branch = '部门';

/** Bodies of party and state, with the place before them: 临湖区人大常委会, 区委, 市政府; also two in one breath: 党中央|国务院. */
export function* recogniseBodies(context: NameContext): Iterable<Candidate> {
  let last = -1;
  for (let at = 0; at < context.text.length; at++) {
    const length = longestTerm(context.matches, at, body);
    if (length === 0 || context.words.ends[at + length - 1] !== at + length) continue;
    if (context.text.startsWith(branch, at + length - 1)) continue;
    const from = length > 1 ? startOfBody(context, at) : at;
    const to = endOfBody(context, at + length);
    const isPaired = length > 1 && (from === last || longestTerm(context.matches, to, body) > 1);
    const isOfPlace = from < at || holdsOffice(context, from, to);
    const rule = isPaired ? 'paired-body' : isOfPlace ? 'body-of-place' : 'body';
    yield { from, to, type: 'organization', score: 0.7, rule };
    last = length > 1 ? to : -1;
    at = to - 1;
  }
}

/** Whether a body of one place or level is named for the office that follows: 市委|书记. */
const holdsOffice = ({ text, matches }: NameContext, from: number, to: number): boolean =>
  isLevel(text.charAt(from)) && longestTerm(matches, to, title) > 0;

/** Where a body ends with the offices that go on from it: 区政协|机关. */
function endOfBody({ text, matches, lexicon }: NameContext, at: number): number {
  const length = longestTerm(matches, at, body);
  if (length > 1 && !another.test(text.slice(at, at + 3))) return at + length;
  return at + (cueAt(text, at, lexicon.cues.office)?.length ?? 0);
}

/** Companies, schools, hospitals, institutes by how they end: 临湖云帆制药有限公司, 临湖实验学校. */
export const organizationEnding: Ending = {
  suffix: 'orgSuffix',
  type: 'organization',
  rule: 'organization-suffix',
  least: 4,
};

const source = /(?:来源[：:]|转自|摘自)[ \t]*([^\s，。；：:|｜<>（()）“”《》]{2,20})/g;
/** What may stand before the label of a page's source; 资金来源：省财政厅 is none. */
const opensSource = /(?:^|[\s\d|｜]|信息|稿件|文章|新闻|图片)$/;

/** How a piece of news begins with who tells it: 临湖新闻网讯. */
const telling = /^([^\S\n]*)((?!本)\p{Script=Han}{2,10}[网报台社])讯/gmu;

/** Who a page is from: 来源：临湖新闻网, 临湖新闻网|讯. */
export function* recogniseSources({ text, lexicon }: NameContext): Iterable<Candidate> {
  for (const { 1: indent = '', 2: name = '', index } of text.matchAll(telling)) {
    const from = index + indent.length;
    yield { from, to: from + name.length, type: 'organization', score: 0.9, rule: 'source' };
  }
  for (const { 0: found, 1: name = '', index } of text.matchAll(source)) {
    const to = index + found.length;
    const isLabel = opensSource.test(text.slice(Math.max(0, index - 2), index));
    if (isLabel && cueBefore(text, to, lexicon.cues.publisher) !== undefined)
      yield { from: to - name.length, to, type: 'organization', score: 0.9, rule: 'source' };
  }
}

/** Companies, universities and bodies everyone knows, where no longer name goes on from them: 比亚迪, 教育部. */
export function* recogniseKnownOrganizations({ text, matches, words }: NameContext): Iterable<Candidate> {
  for (let at = 0; at < text.length; at++) {
    const to = at + longestTerm(matches, at, known);
    if (to === at || words.starts[at] !== at || words.ends[to - 1] !== to) continue;
    const alone = !isWordOf(words, to, goesOn);
    const rule = alone && to - at > 2 ? 'known-organization' : 'unclear-organization';
    yield { from: at, to, type: 'organization', score: 0.6, rule };
    at = to - 1;
  }
}

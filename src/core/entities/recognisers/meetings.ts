import type { Candidate } from '../candidate';
import { anyLevel } from '../levels';
import type { NameContext } from '../nameContext';
import { startOfBody } from './placesBefore';
import type { Ending } from './suffixedNames';

const ordinal = '[一二三四五六七八九十百零〇]{1,4}';
const times = `第?${ordinal}次`;
/** A heading may be broken over lines here. */
const gap = '\\s{0,4}';
/** Who of a body meets. */
const kind = '(?:全体|主席|主任|常委会?|常务委员会|党组)?';
const patterns = [
  new RegExp(`中国人民政治协商会议[^，。；\\n]{0,20}委员会${times}会议`, 'g'),
  new RegExp(
    `第?${ordinal}届${gap}(?:全国)?(?:人民代表大会|人大|政协|党代会|委员会)?(?:常委会)?${gap}${times}${kind}(?:会议|全会)`,
    'g',
  ),
  new RegExp(`第?${ordinal}届(?:全国)?人民代表大会(?!常|[第一二三四五六七八九十])`, 'g'),
  new RegExp(`${anyLevel}委(?:第?${ordinal}届)?${times}(?:、${times})*(?:全体会议|全会)`, 'g'),
  new RegExp(`${anyLevel}委${ordinal}届${times}(?:、${times})*(?:全体会议|全会)`, 'g'),
  new RegExp(`(?:党的)?${ordinal}届(?:${ordinal}中、?)+全会`, 'g'),
  new RegExp(`党的${ordinal}大(?![发力部会])`, 'g'),
  new RegExp(`${anyLevel}第${ordinal}次党代会`, 'g'),
  new RegExp(`(?:人大|政协)第?${ordinal}届${times}${kind}(?:会议|全会)`, 'g'),
  new RegExp(`[省市](?:第?${ordinal}(?:届|次)?)(?:残|学|青|老)?运(?:动)?会`, 'g'),
  new RegExp(`(?:中央|(?:${anyLevel}委))(?:经济|农村|财经|政法|人大|政协|城市|人才|统战)工作会议`, 'g'),
];

/** Congresses and sessions by their set forms: 市委十四届九次全会, 党的二十大, 二十届三中全会, 中央经济工作会议. */
export function* recogniseSessions(context: NameContext): Iterable<Candidate> {
  for (const pattern of patterns)
    for (const { 0: found, index } of context.text.matchAll(pattern)) {
      const from = startOfBody(context, index);
      yield { from, to: index + found.length, type: 'meeting', score: 0.9, rule: 'session' };
    }
}

/** Meetings, fairs and games by how they end: 全省政协宣传工作会议, 第七届进博会, 杭州亚运会. */
export const meetingEnding: Ending = {
  suffix: 'meetingSuffix',
  type: 'meeting',
  rule: 'meeting-suffix',
  least: 4,
  refine: withEdition,
};

/** A meeting with which of its kind it is; one that says so, or who convened it, is surer to be one. */
function withEdition({ text }: NameContext, meeting: Candidate): Candidate {
  const which = edition.exec(text.slice(Math.max(0, meeting.from - 7), meeting.from))?.[0].length ?? 0;
  const from = meeting.from - which;
  const isSure = which > 0 || convened.test(text.slice(from, from + 4));
  return { ...meeting, from, rule: isSure ? 'convened-meeting' : meeting.rule };
}

/** Which of its kind a meeting is: 第五届|, 第18届|. */
const edition = /第(?:\d{1,3}|[一二三四五六七八九十百]{1,4})届$/;

/** How meetings of a whole level begin: 全省政协…座谈会, 市委…会议. */
const convened = /^(?:全[国省市区县](?!面)|中央|[省市区县][委政][^策])/;

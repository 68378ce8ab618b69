import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { suffixedNames } from './suffixedNames';

const ordinal = '[一二三四五六七八九十百零〇]{1,4}';
const place = '(?:[\\p{Script=Han}]{1,12}[省市区县州旗])?';
const patterns = [
  new RegExp(
    `${place}第?${ordinal}届(?:人民代表大会|人大|政协|委员会|党代会)第?${ordinal}次(?:全体会议|全会|会议)`,
    'gu',
  ),
  new RegExp(`[省市区县州旗]委${ordinal}届(?:${ordinal}次)?(?:、${ordinal}次)*全(?:体)?会(?:议)?`, 'gu'),
  new RegExp(`(?:党的)?${ordinal}届(?:${ordinal}中、?)+全会`, 'gu'),
  new RegExp(`党的${ordinal}大(?!以来|精)|党的${ordinal}大`, 'gu'),
  new RegExp(`[省市区县州旗]第${ordinal}次党代会`, 'gu'),
  /(?:中央|省委|市委|区委|县委)(?:经济|农村|财经|政法|人大|政协|城市|人才)工作会议/gu,
];

/** Congresses and sessions by their set forms: 市委十四届九次全会, 党的二十大, 二十届三中全会, 中央经济工作会议. */
export function* recogniseSessions({ text }: NameContext): Iterable<Candidate> {
  for (const pattern of patterns)
    for (const { 0: found, index } of text.matchAll(pattern))
      yield { from: index, to: index + found.length, type: 'meeting', score: 0.9, rule: 'session' };
}

/** Meetings, fairs and games by how they end: 全省政协宣传工作会议, 第七届进博会, 杭州亚运会. */
export const recogniseMeetings = (context: NameContext): Iterable<Candidate> =>
  suffixedNames(context, { suffix: 'meetingSuffix', type: 'meeting', rule: 'meeting-suffix', least: 4 });

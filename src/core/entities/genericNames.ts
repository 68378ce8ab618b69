import type { EntityType } from '../model/entity';
import type { Candidate } from './candidate';
import { cueBefore, type NameCues } from './cues';
import type { NameContext } from './nameContext';

/** A stretch that looks like a name, with what stands right before and after it, and the words to know it by. */
interface Surroundings {
  readonly before: string;
  readonly name: string;
  readonly after: string;
  readonly cues: NameCues;
}

const measure = '[个家处座条所项批]';
const rank = '(?:世界|国家|全国|自治区|[省市区县])级';
/** How one of many begins: 3个产业园, 国家级产业基地, 各管委会, 全镇工业园. */
const opensOneOfMany = new RegExp(
  `^(?:(?:\\d+|[一二两三四五六七八九十]+)${measure}|${rank}(?!开发区|高新区|新区)|各|全[市区县乡镇])`,
);
/** What stands before one of many: 建成一批|体育公园, 申报省级|示范区. */
const beforeOneOfMany = new RegExp(`(?:\\d${measure}|一批|若干|多个|各类|等|${rank})$`);
/** What counts what stands before: 产业园|3个. */
const countedAfter = new RegExp(`^[（(]?\\d+(?:${measure}|万?亩)`);
/** Bodies of every place: 全区|政协组织, 各乡|镇人民政府. */
const everywhere = /(?:全|各|各级|两级|各乡|各县[(（]市[)）]、)$/;
const level = /^[省市区县州旗镇乡]/;
/** A number whose bound goes on in what looks like a place: 2万户以|上城区. */
const bounded = /[\d一二三四五六七八九十百千万亿%]\p{Script=Han}{0,3}以$/u;

/** How meetings, fairs and games end. */
const meets = /(?:会|会议|坛|赛|节|展|展演|大|马拉松|对话|沙龙|活动|周|季|杯)$/;
/** Meetings of a kind: 召开|动员大会, 参加各类|展会. */
const meetingOfAKind =
  /^(?:动员|表彰|推进|座谈|现场|专题|工作|总结|交流|新闻|发布|联席|部署|调度)*(?:大会|会议|会|论坛|展会)$/;

/** Papers told of before or told next: 制定|如下实施方案. */
const pointsBack = /^(?:如下|以下|上述|[该此本])/;

/** What a name holds in a Chinese text, be it a number as in G220. */
const chinese = /[\p{Script=Han}\d]/u;

const isOneOfMany = ({ before, name, after }: Surroundings): boolean =>
  opensOneOfMany.test(name) || beforeOneOfMany.test(before) || countedAfter.test(after);

const generic: Readonly<Partial<Record<EntityType, (surroundings: Surroundings) => boolean>>> = {
  place: ({ before, name, after, cues }) =>
    cueBefore(before, before.length, cues.virtue) !== undefined ||
    (name === '中国' && /^(?:式|特色社会主义)/.test(after)) ||
    (/^[上下内外]/.test(name) && bounded.test(before)) ||
    (name.startsWith('月') && /[各每\d]$/.test(before)),
  organization: (surroundings) =>
    isOneOfMany(surroundings) ||
    /^(?:界|系统)/.test(surroundings.after) ||
    surroundings.name.endsWith('界') ||
    (level.test(surroundings.name) && everywhere.test(surroundings.before)),
  facility: (surroundings) => isOneOfMany(surroundings) || !chinese.test(surroundings.name),
  document: ({ name }) => pointsBack.test(name) || !/\p{Script=Han}{2}/u.test(name),
  meeting: ({ name, after }) => !meets.test(name) || meetingOfAKind.test(name) || after.startsWith('战'),
};

const farthest = 6;
/** Rules whose names a person or the text's own count vouches for. */
const vouched = new Set(['own-name', 'counted-names']);

/**
 * Whether a stretch that looks like a name singles out nothing: it is one of many (10个综合体, 国家级产业基地), the body
 * of every place (全区|政协组织), an aim (平安|临湖) or part of other words (中国|式现代化, 各|月城镇|新增就业).
 */
export function isGeneric(
  { text, lexicon }: Pick<NameContext, 'text' | 'lexicon'>,
  { from, to, type, rule }: Candidate,
): boolean {
  const singlesOutNothing = generic[type];
  if (singlesOutNothing === undefined || vouched.has(rule)) return false;
  return singlesOutNothing({
    before: text.slice(Math.max(0, from - farthest), from),
    name: text.slice(from, to),
    after: text.slice(to, to + farthest),
    cues: lexicon.cues,
  });
}

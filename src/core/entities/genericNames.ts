import type { EntityType } from '../model/entity';
import type { Candidate } from './candidate';
import { cueAt, cueBefore } from './cues';
import { isLevel } from './levels';
import type { EntityLexicon } from './lexicon';
import type { NameContext } from './nameContext';
import type { NamePatterns } from './namePatterns';
import { isTornPlace } from './tornPlaces';

/** A stretch that looks like a name, with what stands right before and after it, and the words to know it by. */
interface Surroundings {
  readonly before: string;
  readonly name: string;
  readonly after: string;
  readonly lexicon: EntityLexicon;
  readonly rule: string;
}

/** What a name holds in a Chinese text, be it a number as in G220. */
const chinese = /[\p{Script=Han}\d]/u;

/** Whether 中心 goes on as something else than a place: 青岛中心|城市. */
const isCentral = ({ name, after, lexicon }: Surroundings): boolean =>
  name.endsWith('中心') && cueAt(after, 0, lexicon.cues.central) !== undefined;

function isOneOfMany({ before, name, after, lexicon }: Surroundings): boolean {
  const { opensOneOfMany, beforeOneOfMany, countedAfter } = lexicon.patterns;
  return opensOneOfMany.test(name) || beforeOneOfMany.test(before) || countedAfter.test(after);
}

/** Whether a body stands among others for all of their kind: 工会、|妇联|、残联等群团组织. */
const isMassBody = ({ before, name, after, lexicon }: Surroundings): boolean =>
  lexicon.cues.massBody.includes(name) && (before.endsWith('、') || after.startsWith('、'));

/** Whether a paper without marks is none in particular: 工作方案, 如下实施方案, 县级国土空间规划. */
export const isPaperOfMany = (title: string, patterns: NamePatterns): boolean =>
  patterns.vaguePaper.test(title) || patterns.paperOfAKind.test(title) || patterns.severalPapers.test(title);

/** 2镇2村, 三大都市圈. */
const severalPlaces = /^(?:\d+[县区市镇乡村]|[两三四五六七八九十]大)/;

const generic: Readonly<Partial<Record<EntityType, (surroundings: Surroundings) => boolean>>> = {
  place: (surroundings) => {
    const { before, name, after, lexicon, rule } = surroundings;
    return (
      lexicon.cues.noPlace.includes(name) ||
      severalPlaces.test(name) ||
      cueBefore(before, before.length, lexicon.cues.virtue) !== undefined ||
      (name === '中国' && (rule === 'known-place' || /^(?:式|特色社会主义)/.test(after))) ||
      (name.startsWith('月') && /[各每\d]$/.test(before)) ||
      lexicon.patterns.countedLast.test(after) ||
      isTornPlace(surroundings, lexicon)
    );
  },
  organization: (surroundings) =>
    isOneOfMany(surroundings) ||
    /^(?:界|系统|级)/.test(surroundings.after) ||
    surroundings.name.endsWith('界') ||
    isMassBody(surroundings) ||
    surroundings.lexicon.cues.bareBody.includes(surroundings.name) ||
    isCentral(surroundings) ||
    (isLevel(surroundings.name.charAt(0)) &&
      surroundings.lexicon.patterns.everywhere.test(surroundings.before)),
  facility: (surroundings) =>
    isOneOfMany(surroundings) ||
    isCentral(surroundings) ||
    !chinese.test(surroundings.name) ||
    surroundings.lexicon.cues.kindOfFacility.includes(surroundings.name) ||
    surroundings.lexicon.patterns.noFacility.test(surroundings.name),
  document: ({ before, name, lexicon: { patterns } }) =>
    !/\p{Script=Han}{2}/u.test(name) ||
    (!name.startsWith('《') && (isPaperOfMany(name, patterns) || patterns.beforeOneOfMany.test(before))),
  meeting: ({ name, after, lexicon: { patterns } }) =>
    !patterns.meets.test(name) || patterns.meetingOfAKind.test(name) || /^[战室厅]/.test(after),
};

/** Whether a stretch stands in a title, of which nothing is a name by itself: 《大|云湖|》. */
const isInTitle = ({ before, after }: Surroundings): boolean =>
  /《[^》]*$/.test(before) && /^[^《]*》/.test(after);

const farthest = 6;
/** Rules whose names a person or the text's own count vouches for. */
const vouched = new Set(['own-name', 'counted-names', 'newspaper']);

/**
 * Whether a stretch that looks like a name singles out nothing: it is one of many (10个综合体, 国家级产业基地), the body
 * of every place (全区|政协组织), an aim (平安|临湖) or part of other words (中国|式现代化, 各|月城镇|新增就业).
 */
export function isGeneric(
  { text, lexicon }: Pick<NameContext, 'text' | 'lexicon'>,
  { from, to, type, rule }: Candidate,
): boolean {
  if (vouched.has(rule)) return false;
  const surroundings = {
    before: text.slice(Math.max(0, from - farthest), from),
    name: text.slice(from, to),
    after: text.slice(to, to + farthest),
    lexicon,
    rule,
  };
  return isInTitle(surroundings) || (generic[type]?.(surroundings) ?? false);
}

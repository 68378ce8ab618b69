import type { EntityType } from '../model/entity';
import type { Candidate } from './candidate';
import type { NameContext } from './nameContext';

/** A stretch that looks like a name, with what stands right before and after it. */
interface Surroundings {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** What is counted or ranked: 3个产业园, 国家级产业基地. */
const ranked =
  /^(?:(?:\d+|[一二两三四五六七八九十]+)(?:个|家|处|座|条|所|项|批)|(?:世界|国家|全国|自治区|[省市区县])级(?!开发区|高新区|新区))/;
/** Bodies of every place: 全区|政协组织, 各乡|镇人民政府. */
const everywhere = /(?:全|各|各级|两级|各乡|各县[(（]市[)）]、)$/;
const level = /^[省市区县州旗镇乡]/;
/** What makes of a place an aim: 平安|临湖. */
const virtue = /(?:美丽|健康|平安|法治|数字|清廉|信用|诚信|文明|书香|无废|智慧)$/;
/** A number whose bound goes on in what looks like a place: 2万户以|上城区. */
const bounded = /[\d一二三四五六七八九十百千万亿%]\p{Script=Han}{0,3}以$/u;

const isRanked = ({ before, name }: Surroundings): boolean =>
  ranked.test(name) || (name.startsWith('级') && /(?:世界|国家|自治区|[省市区县])$/.test(before));

const generic: Readonly<Partial<Record<EntityType, (surroundings: Surroundings) => boolean>>> = {
  place: ({ before, name, after }) =>
    virtue.test(before) ||
    (name === '中国' && /^(?:式|特色社会主义)/.test(after)) ||
    (/^[上下内外]/.test(name) && bounded.test(before)),
  organization: (surroundings) =>
    isRanked(surroundings) ||
    /^(?:界|系统)/.test(surroundings.after) ||
    (level.test(surroundings.name) && everywhere.test(surroundings.before)),
  facility: isRanked,
};

const farthest = 6;

/**
 * Whether a stretch that looks like a name singles out nothing: it is one of many (10个综合体, 国家级产业基地), the body
 * of every place (全区|政协组织), an aim (平安|临湖) or part of another word (中国|式现代化).
 */
export function isGeneric({ text }: Pick<NameContext, 'text'>, { from, to, type }: Candidate): boolean {
  const before = text.slice(Math.max(0, from - farthest), from);
  return (
    generic[type]?.({ before, name: text.slice(from, to), after: text.slice(to, to + farthest) }) ?? false
  );
}

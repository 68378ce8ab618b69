import { countsSteps } from '../steps';
import { is, textOf } from '../tokens';
import { describesProject, hasCapacity } from './capacity';
import { isInProgress, scopesInvestment } from './progress';
import type { Setting } from './setting';
import { countsNames, isSpelledOut, opensTopic } from './topic';

const describingDimensions = new Set(['time', 'voltage', 'aspect']);

/** The rules by which a time is what is measured and not how long something lasts: 压缩3天. */
const measured: ReadonlySet<string> = new Set(['subject-verb', 'respectively', 'inherited']);

/** Durations, orders and forms: 三年, 六大, 220千伏; but a time that is measured is reported. */
function describes({ text, draft, unit, describing, names }: Setting): boolean {
  const dimension = unit?.dimension ?? '';
  if (dimension !== 'time')
    return (
      (describing && draft.rule !== 'verb-object' && isFew(draft)) || describingDimensions.has(dimension)
    );
  const named = draft.parts[draft.parts.length - 1];
  if (draft.rule === 'subject' && named !== undefined && names.time.test(textOf(text, named))) return false;
  return draft.verb === null || !measured.has(draft.rule);
}

/** A few kinds describe (三大, 4种); by the dozen they are counted. */
const isFew = ({ mention }: Setting['draft']): boolean => mention.max <= 10;

/** From here on a number in Chinese numerals is one that somebody worked out: 一百二十名. */
const leastWorkedOut = 100;

/**
 * A few in Chinese numerals count what is known or spelled out: 两个市级园区; but three hundred million are a sum, and what
 * doubles (翻一番) is measured.
 */
const isChineseCount = ({ text, draft: { mention }, unit }: Setting): boolean =>
  mention.max < leastWorkedOut &&
  unit?.dimension !== 'ratio' &&
  !/[0-9]/.test(textOf(text, mention)) &&
  mention.comparator === '=';

/** What is paid to whoever asks: 给予最高50万元奖励, 单个项目最高不超过300万元, 按投资额的10%给予补助. */
function isGrant({ text, draft: { mention }, earlier, later, unit }: Setting): boolean {
  if (unit?.name === '%') return is(later[0], 'grant') && mention.comparator === '=';
  if (unit?.dimension !== 'money') return false;
  const capped = /最高\S{0,3}$/.test(text.slice(Math.max(0, mention.from - 5), mention.from));
  return capped || earlier.some((token) => is(token, 'grant'));
}

const countsAspects = ({ text, draft: { mention } }: Setting): boolean =>
  /^(方面|领域|维度|环节|层面)/.test(text.slice(mention.outer.to, mention.outer.to + 2));

/** In order; the first that holds names the reason. */
const rules: readonly (readonly [string, (setting: Setting) => boolean])[] = [
  ['glossary', ({ explained }) => explained],
  ['when-built', ({ whenBuilt }) => whenBuilt],
  ['describing-unit', describes],
  ['chinese-count', isChineseCount],
  ['grade', ({ text, draft }) => text.charAt(draft.mention.to) === '级' || countsSteps(text, draft.mention)],
  ['spelled-out', isSpelledOut],
  ['counted-list', countsAspects],
  ['one-of', ({ text, draft }) => draft.slot.tail.some((token) => textOf(text, token) === '之一')],
  ['grant', isGrant],
  ['capacity', hasCapacity],
  ['capacity', describesProject],
  ['scope-of-investment', scopesInvestment],
  ['in-progress', isInProgress],
  ['topic', opensTopic],
  ['listed-names', countsNames],
];

/** Why a quantity only describes, null where it is reported or promised. Rules in order. */
export function scopeReason(setting: Setting): string | null {
  if (setting.draft.ofNext) return 'scope-of-next';
  return rules.find(([, holds]) => holds(setting))?.[0] ?? null;
}

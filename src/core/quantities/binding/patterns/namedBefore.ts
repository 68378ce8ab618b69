import type { Measure } from '../../../model/quantity';
import type { CleanSpan } from '../../../model/span';
import { type Draft, measureOf } from '../draft';
import { isIncreasingAct, spanOf, trimEdges } from '../names';
import type { Phrase } from '../phrase';
import type { Slot } from '../slots';
import { is, textOf, type Token } from '../tokens';
import { partsOf, type Pattern } from './pattern';
import { actionOf } from './valueFirst';

/** The name before the value, with a verb between (税收增长8%), a verb before (新增学位900个), or bare (信贷总量20亿元). */
export const namedBefore: Pattern = ({ text, slot, head, verb, previous, subject }) => {
  const { name, measure } = splitRate(withoutState(text, head.name, slot));
  if (name.length === 0 || name.every((token) => is(token, 'aggregate'))) return null;
  if (previous !== null && continues(text, name, slot.mention.unit, previous)) return null;
  if (is(name[0], 'share') && previous !== null)
    return {
      rule: 'share',
      parts: [...sharing(previous), ...partsOf(wholeOf(text, name))],
      measure: 'level',
    };
  if (isOfWhole(text, slot)) return { rule: 'share', parts: partsOf(wholeOf(text, name)), measure: 'level' };
  const rule = head.predicated ? 'subject-verb' : head.verb === null ? 'subject' : 'verb-object';
  return {
    rule,
    parts: [...topicOf(subject, { ...head, name }), ...nameOf(text, { ...head, name })],
    measure: measure ?? (isAdded(head, slot) ? 'increase' : measureOf(verb, !head.predicated)),
  };
};

/** Whether a value is what is added, whatever it comes up to: 100亿元 of 新增产值达到100亿元; but no share of it. */
const isAdded = ({ governor }: Phrase, { mention }: Slot): boolean =>
  isIncreasingAct(governor ?? undefined) && mention.unit !== '%';

/** Whether a rate is that of a plan which is fulfilled by it: 101% of 完成预算数3亿元的101%, of 完成年度任务的101%. */
function isOfWhole(text: string, { mention, head }: Slot): boolean {
  const last = head[head.length - 1];
  const ends = last !== undefined && textOf(text, last).endsWith('的');
  return ends && mention.unit === '%' && !head.some((token) => is(token, 'origin', 'share'));
}

/** What was named before, without what it was said to be a share of: 出口 of 出口占全市8%，占全省2%. */
function sharing({ parts, slot: { head } }: Draft): CleanSpan[] {
  const share = head.find((token) => is(token, 'share'))?.from ?? Infinity;
  return parts.filter(({ from }) => from < share).map(({ from, to }) => ({ from, to: Math.min(to, share) }));
}

/** What a share is a share of, without the value of that: 占年度目标 of 占年度目标20亿元的80%. */
const wholeOf = (text: string, name: readonly Token[]): readonly Token[] => {
  const at = name.findIndex((token) => /^\d/.test(textOf(text, token)));
  return at < 0 ? name : name.slice(0, at);
};

const project = /(?:项目|工程)$/;

/** A thing without what became of as many as the value says: 新开工 of 亿元以上项目新开工43个, 入库 of 科技企业入库90家. */
function withoutState(text: string, name: readonly Token[], { mention }: Slot): readonly Token[] {
  const [thing, state] = name.slice(-2);
  if (thing === undefined || state === undefined || mention.unit === '%') return name;
  const isState = is(state, 'outcome') || (is(state, 'status') && project.test(textOf(text, thing)));
  return isState ? name.slice(0, -1) : name;
}

/** Whether a bare verb goes on with what the item before it named: 改造提升8万亩 after 新建高标准农田12万亩, 开工45个 after 签约项目60个. */
function continues(text: string, name: readonly Token[], unit: string, previous: Draft): boolean {
  if (previous.mention.unit !== unit) return false;
  const named = previous.parts[previous.parts.length - 1];
  const ofProjects = named !== undefined && project.test(textOf(text, named));
  if (ofProjects && name.every((token) => is(token, 'status'))) return true;
  return previous.rule === 'verb-object' && name.every((token) => is(token, 'work'));
}

/** Parts a noun of change from the name: 消费价格 of 消费价格涨幅, which says increase. */
export function splitRate(name: readonly Token[]): { name: readonly Token[]; measure: Measure | null } {
  const rate = name[name.length - 1]?.lexeme?.classes.get('rate');
  if (rate === undefined) return { name, measure: null };
  return { name: trimEdges(name.slice(0, -1)), measure: rate === 'decrease' ? 'decrease' : 'increase' };
}

/** What a clause before named, where the name needs an owner: 茶叶产业 of 茶叶产业方面，力争产值突破3亿元. */
function topicOf(subject: readonly Token[], { name, governor }: Phrase): CleanSpan[] {
  if (governor !== null || name.length > 1 || !is(name[0], 'dependent')) return [];
  return partsOf(subject.slice(0, subject.findLastIndex((token) => !is(token, 'work')) + 1));
}

function nameOf(text: string, head: Phrase): CleanSpan[] {
  const name = partsOf(head.name);
  if (ownerBelongs(text, head)) return [...partsOf(head.owner), ...name];
  if (head.name.every((token) => is(token, 'generic', 'lead')) && !head.predicated) {
    const sort = partsOf(head.owner).filter((owner) => /(?:类|方面|领域)$/.test(textOf(text, owner)));
    return [...(sort.length > 0 ? sort : actionOf(head.verb)), ...name];
  }
  return name;
}

/** Whether what stands before the verb is part of the name: 城镇 of 城镇新增就业, 企业 of 企业完成税收. */
function ownerBelongs(text: string, { owner, governor: verb, name }: Phrase): boolean {
  const span = spanOf(owner);
  if (span === null || verb === null || owner.every((token) => is(token, 'aggregate'))) return false;
  if (is(verb, 'act') && (span.to - span.from <= 4 || isBare(name))) return measureOf(verb) === 'increase';
  return (
    is(verb, 'reach') && name.every((token) => is(token, 'dependent') || earned.has(textOf(text, token)))
  );
}

/** Whether what is added is only said by a word for what is done, whoever it is done for: 参保 of 养老保险新增参保. */
const isBare = ([word, ...more]: readonly Token[]): boolean =>
  more.length === 0 && word?.lexeme?.word.length === 2 && !is(word, 'generic', 'dependent');

/** What is only named in full with whose it is: 企业 of 企业完成税收. */
const earned: ReadonlySet<string> = new Set(['税收', '投资']);

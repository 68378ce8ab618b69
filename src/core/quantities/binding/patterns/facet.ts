import { type Draft, measureOf } from '../draft';
import type { CleanSpan } from '../../../model/span';
import { ownerOf } from '../facets';
import type { Slot } from '../slots';
import { is, type Token } from '../tokens';
import { partsOf, type Pattern } from './pattern';

/**
 * What belongs to the thing named right before: 项目总投资 of 项目20个、总投资80亿元, 粮食产量 of 粮食播种面积60万亩、产量24万吨,
 * 人均生产总值 of 生产总值400亿元、人均突破8万元, 省级企业 of 市级以上企业20家，其中省级8家.
 */
export const facet: Pattern = ({ text, slot, head, verb, previous }) => {
  const [word, ...more] = head.name;
  const before = ownedBy(previous);
  if (previous === null || before === null) return null;
  if (word === undefined || more.length > 0 || head.owner.length > 0) return null;
  if (text.slice(previous.mention.to, slot.mention.from).includes('。')) return null;
  const measure = measureOf(verb);
  if (is(word, 'average'))
    return is(verb ?? undefined, 'change')
      ? null
      : { rule: 'facet', parts: [...partsOf([word]), before], measure };
  const parts = is(word, 'grade') ? ofGrade(text, word, slot, previous) : ofOwner(text, before, word);
  return parts === null ? null : { rule: 'facet', parts, measure };
};

function ofOwner(text: string, before: CleanSpan, word: Token): CleanSpan[] | null {
  const owner = ownerOf(text, before, word);
  return owner === null ? null : [owner, ...partsOf([word])];
}

/** What was counted before, of another grade: 省级龙头企业 after 市级以上龙头企业; null where something else is counted. */
function ofGrade(
  text: string,
  word: Token,
  { mention: { unit } }: Slot,
  { parts, mention }: Draft,
): CleanSpan[] | null {
  const { from, to } = parts[parts.length - 1] ?? word;
  const grade = /^[^级]{1,4}级(?:以上)?(?=.)/.exec(text.slice(from, to))?.[0] ?? '';
  return mention.unit === unit ? [...partsOf([word]), { from: from + grade.length, to }] : null;
}

/** The one name of what was bound before, which something can belong to; of a name and its facet the name. */
function ownedBy(previous: Draft | null): CleanSpan | null {
  const [name = null, ...others] = previous?.parts ?? [];
  return others.length > 0 && previous?.rule !== 'facet' ? null : name;
}

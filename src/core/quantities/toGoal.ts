import type { Goal } from '../model/quantity';
import { toSource } from '../text/reading';
import type { FoundGoal } from './binding/goals';
import { withoutLost } from './damage';
import { type ValuePlace, within } from './toQuantity';

/** A goal of a paragraph as the report shows it; null for one whose name is lost with its characters. */
export function toGoal(
  { reading, paragraph, words }: Omit<ValuePlace, 'periodOf'>,
  { span, name, strength, rule }: FoundGoal,
  id: string,
): Goal | null {
  const { indicator } = withoutLost({ indicator: name, indicatorSpan: span }, words);
  if (indicator === null) return null;
  return {
    id,
    span: toSource(reading, within(paragraph, span)),
    kind: 'qualitative',
    indicator,
    strength: strength ?? 'committed',
    sectionId: paragraph.section?.id ?? null,
    rule,
  };
}

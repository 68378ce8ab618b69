import type { Goal } from '../model/quantity';
import type { Paragraph } from '../structure/document';
import { type Reading, toSource } from '../text/reading';
import type { FoundGoal } from './binding/goals';
import { within } from './toQuantity';

/** A goal of a paragraph as the report shows it. */
export const toGoal = (
  { reading, paragraph }: { readonly reading: Reading; readonly paragraph: Paragraph },
  { span, name, strength, rule }: FoundGoal,
  id: string,
): Goal => ({
  id,
  span: toSource(reading, within(paragraph, span)),
  kind: 'qualitative',
  indicator: name,
  strength: strength ?? 'committed',
  sectionId: paragraph.section?.id ?? null,
  rule,
});

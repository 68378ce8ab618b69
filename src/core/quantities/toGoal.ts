import type { Goal } from '../model/quantity';
import type { Paragraph } from '../structure/document';
import { type Reading, toSource } from '../text/reading';
import type { FoundGoal } from './binding/goals';
import { withoutLost } from './damage';
import { within } from './toQuantity';

/** A goal of a paragraph as the report shows it; null for one whose name is lost with its characters. */
export function toGoal(
  { reading, paragraph }: { readonly reading: Reading; readonly paragraph: Paragraph },
  { span, name, strength, rule }: FoundGoal,
  id: string,
): Goal | null {
  const { indicator } = withoutLost({ mention: span, indicator: name, indicatorSpan: span });
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

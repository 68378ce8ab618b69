import type { Goal, Quantity } from '../core/model/quantity';
import type { Section } from '../core/model/section';
import type { HoverContext } from './hover';
import { escapeMarkdown, linkTo, paragraphs } from './markdown';
import { comparedValue, multipliedOut, quantityLiteral } from './quantityText';
import { measureTerm, roleTerm, strengthTerm } from './terms';

/** How many other places of the same indicator a card shows. */
const mostRelated = 4;

/** Indicator, role and strength; the value in words and multiplied out; where it stands; the same indicator elsewhere. */
export function quantityCard(quantity: Quantity, context: HoverContext): string {
  const { t } = context;
  const kind = [roleTerm(quantity.role, t), quantity.strength && strengthTerm(quantity.strength, t)]
    .filter(Boolean)
    .join(' · ');
  const name = quantity.indicator ?? quantityLiteral(quantity);
  return paragraphs(
    `**${escapeMarkdown(name)}** — ${kind}`,
    valueLine(quantity, context),
    sectionLine(quantity.sectionId, context),
    relatedLines(quantity, context),
    `*${t('Rule')}:* \`${quantity.rule}\``,
  );
}

/** The same for a commitment without a number. */
export const goalCard = (goal: Goal, context: HoverContext): string =>
  paragraphs(
    `**${escapeMarkdown(goal.indicator)}** — ${context.t('Goal without a number')} · ${strengthTerm(goal.strength, context.t)}`,
    sectionLine(goal.sectionId, context),
    `*${context.t('Rule')}:* \`${goal.rule}\``,
  );

function valueLine(quantity: Quantity, { t }: HoverContext): string {
  const out = multipliedOut(quantity);
  const measure = quantity.role === 'other' ? '' : `${measureTerm(quantity.measure, t)} `;
  const period = quantity.period === null ? '' : ` (${quantity.period})`;
  return escapeMarkdown(`${measure}${comparedValue(quantity)}${out === null ? '' : ` = ${out}`}${period}`);
}

function relatedLines(quantity: Quantity, { report, t, placeOf }: HoverContext): string | null {
  if (quantity.indicator === null) return null;
  const related = report.quantities.filter(
    (other) => other !== quantity && other.indicator === quantity.indicator && other.role !== 'other',
  );
  if (related.length === 0) return null;
  const items = related.slice(0, mostRelated).map((other) => {
    const { line, href } = placeOf(other.span.start);
    const period = other.period === null ? '' : `${other.period} `;
    const what = escapeMarkdown(
      `${period}${roleTerm(other.role, t)} ${measureTerm(other.measure, t)} ${comparedValue(other)}`,
    );
    return `- ${what} — ${linkTo(t('line {0}', line), href)}`;
  });
  return `${t('Also in this text')}:\n${items.join('\n')}`;
}

/** The titles from the outermost section to the one a finding stands in. */
export function sectionPath(sections: readonly Section[], id: string | null): readonly string[] {
  for (const section of sections) {
    if (section.id === id) return [section.title];
    const below = sectionPath(section.children, id);
    if (below.length > 0) return [section.title, ...below];
  }
  return [];
}

const sectionLine = (id: string | null, { report }: HoverContext): string =>
  escapeMarkdown(sectionPath(report.sections, id).join(' › '));

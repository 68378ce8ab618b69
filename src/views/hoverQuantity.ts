import type { Goal, Quantity } from '../core/model/quantity';
import { convertedInDigits, convertQuantity } from './conversion';
import type { HoverContext } from './hover';
import { whyLine } from './hoverWhy';
import { escapeMarkdown, linkTo, paragraphs } from './markdown';
import { comparedInWords, multipliedOut, quantityLiteral } from './quantityText';
import { breadcrumb, sectionPaths } from './sectionPaths';
import { changeTerm, roleTerm, strengthTerm } from './terms';

/** How many other places of the same indicator a card shows. */
const mostRelated = 4;

/** Indicator, role and strength; the value in words and multiplied out; where it stands; the same indicator elsewhere. */
export function quantityCard(quantity: Quantity, context: HoverContext): string {
  const { t, report } = context;
  const kind = [roleTerm(quantity.role, t), quantity.strength && strengthTerm(quantity.strength, t)]
    .filter(Boolean)
    .join(' · ');
  const name = quantity.indicator ?? quantityLiteral(quantity, report.noise);
  return paragraphs(
    `**${escapeMarkdown(name)}** — ${kind}`,
    valueLine(quantity, context),
    sectionLine(quantity.sectionId, context),
    relatedLines(quantity, context),
    whyLine(quantity.rule, t),
  );
}

/** The same for a commitment without a number. */
export const goalCard = (goal: Goal, context: HoverContext): string =>
  paragraphs(
    `**${escapeMarkdown(goal.indicator)}** — ${context.t('Goal without a number')} · ${strengthTerm(goal.strength, context.t)}`,
    sectionLine(goal.sectionId, context),
    whyLine(goal.rule, context.t),
  );

/** `more than 120亿元 = 12,000,000,000 元 (2024)`, `3万亩 = 30,000 亩 = 2,000 公顷` */
function valueLine(quantity: Quantity, context: HoverContext): string {
  const converted = convertQuantity(quantity, context.conversions);
  const equal = [
    amountOf(quantity, context),
    multipliedOut(quantity),
    converted && convertedInDigits(converted),
  ];
  const period = quantity.period === null ? '' : ` (${quantity.period})`;
  return escapeMarkdown(`${equal.filter(Boolean).join(' = ')}${period}`);
}

/** What changes by how much, in words. */
function amountOf(quantity: Quantity, { t, report }: HoverContext): string {
  const { role, measure, unit, comparator } = quantity;
  const change = role === 'other' ? '' : changeTerm(measure, unit, t);
  const amount = comparedInWords(comparator, quantityLiteral(quantity, report.noise), t);
  return [change, amount].filter(Boolean).join(' ');
}

function relatedLines(quantity: Quantity, context: HoverContext): string | null {
  if (quantity.indicator === null) return null;
  const { report, t, placeOf } = context;
  const related = report.quantities.filter(
    (other) => other !== quantity && other.indicator === quantity.indicator && other.role !== 'other',
  );
  if (related.length === 0) return null;
  const items = related.slice(0, mostRelated).map((other) => {
    const { line, href } = placeOf(other.span.start);
    const period = other.period === null ? '' : `${other.period} `;
    const what = escapeMarkdown(`${period}${roleTerm(other.role, t)} ${amountOf(other, context)}`);
    return `- ${what} — ${linkTo(t('line {0}', line), href)}`;
  });
  return `${t('Also in this text')}:\n${items.join('\n')}`;
}

const sectionLine = (id: string | null, { report }: HoverContext): string =>
  escapeMarkdown(breadcrumb(sectionPaths(report), id));

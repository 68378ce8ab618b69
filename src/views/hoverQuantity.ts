import type { Goal, Quantity } from '../core/model/quantity';
import { convertedInDigits, convertQuantity } from './conversion';
import type { HoverContext } from './hover';
import { linkToLine } from './hoverLine';
import { whyLine } from './hoverWhy';
import { escapeMarkdown, paragraphs } from './markdown';
import { amountInWords, comparedInWords, multipliedOut, quantityLiteral } from './quantityText';
import { breadcrumb, sectionPaths } from './sectionPaths';
import { periodTerm, roleTerm, strengthTerm } from './terms';

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

/** `more than 120亿元 = 12,000,000,000 元 (for 2024)`, `3万亩 = 30,000 亩 = 2,000 公顷` */
function valueLine(quantity: Quantity, context: HoverContext): string {
  const converted = convertQuantity(quantity, context.conversions);
  const equal = [
    amountOf(quantity, context),
    multipliedOut(quantity),
    converted && convertedInDigits(converted),
  ];
  const value = equal.filter(Boolean).join(' = ');
  const { period } = quantity;
  const { t } = context;
  return escapeMarkdown(period === null ? value : t('{0} ({1})', value, periodTerm(period, t)));
}

/** What changes by how much, in words. */
function amountOf(quantity: Quantity, { t, report }: HoverContext): string {
  const literal = quantityLiteral(quantity, report.noise);
  return quantity.role === 'other'
    ? comparedInWords(quantity.comparator, literal, t)
    : amountInWords(quantity, literal, t);
}

function relatedLines(quantity: Quantity, context: HoverContext): string | null {
  if (quantity.indicator === null) return null;
  const { report, t } = context;
  const related = report.quantities.filter(
    (other) => other !== quantity && other.indicator === quantity.indicator && other.role !== 'other',
  );
  if (related.length === 0) return null;
  const items = related.slice(0, mostRelated).map((other) => {
    const [role, amount] = [roleTerm(other.role, t), amountOf(other, context)];
    const what =
      other.period === null
        ? t('{0}: {1}', role, amount)
        : t('{0} {1}: {2}', role, periodTerm(other.period, t), amount);
    return `- ${escapeMarkdown(what)} — ${linkToLine(other.span.start, context)}`;
  });
  return `${t('Also in this text:')}\n${items.join('\n')}`;
}

const sectionLine = (id: string | null, { report }: HoverContext): string =>
  escapeMarkdown(breadcrumb(sectionPaths(report), id));

import equal from 'fast-deep-equal';
import { groupBy } from '../core/model/groupBy';
import type { Report } from '../core/model/report';
import type { Quantity } from '../core/model/quantity';
import type { Section } from '../core/model/section';
import type { Span } from '../core/model/span';
import { comparedValue, quantityLiteral } from './quantityText';

/** A node of the outline: a section, or a target within it. */
export interface ReportSymbol {
  readonly kind: 'section' | 'target';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** The part to select when it is gone to; it stands within `span`. */
  readonly selection: Span;
  readonly children: readonly ReportSymbol[];
}

type Outlined = Pick<Report, 'sections' | 'quantities' | 'noise'>;

/** The sections of a report as symbols, each with the targets that stand directly in it before its subsections. */
export function toSymbols(report: Outlined): ReportSymbol[] {
  const targets = groupBy(
    report.quantities.filter(({ role }) => role === 'target'),
    ({ sectionId }) => sectionId,
  );
  const targetsOf = (id: string | null): ReportSymbol[] =>
    (targets.get(id) ?? []).map((target) => targetSymbol(target, report.noise));
  const sectionSymbol = (section: Section): ReportSymbol => ({
    kind: 'section',
    name: section.title || '…',
    detail: '',
    span: section.body,
    selection: section.heading,
    children: [...targetsOf(section.id), ...section.children.map(sectionSymbol)],
  });
  return [...targetsOf(null), ...report.sections.map(sectionSymbol)];
}

/** Whether two reports of one text surely have the same symbols. */
export const hasSameOutline = (before: Outlined, after: Outlined): boolean =>
  before.quantities.length === after.quantities.length &&
  before.quantities.every((quantity, at) => quantity === after.quantities[at]) &&
  equal(before.sections, after.sections);

function targetSymbol(target: Quantity, noise: Report['noise']): ReportSymbol {
  const literal = quantityLiteral(target, noise);
  return {
    kind: 'target',
    name: target.indicator ?? literal,
    detail: target.indicator === null ? '' : comparedValue(target.comparator, literal),
    span: target.span,
    selection: target.span,
    children: [],
  };
}

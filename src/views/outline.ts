import type { Report } from '../core/model/report';
import type { HeadingForm, Section } from '../core/model/section';
import type { Span } from '../core/model/span';
import { createCopyTest } from './copies';

/** A section as a line of an outline, with what stands in it. */
export interface OutlineNode {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly form: HeadingForm;
  readonly heading: Span;
  readonly body: Span;
  /** Targets in the section itself and in those under it. */
  readonly targets: number;
  readonly children: readonly OutlineNode[];
}

/** The sections of a report with the number of targets in each, those in copies not counted again. */
export function toOutline(report: Pick<Report, 'sections' | 'quantities' | 'duplicates'>): OutlineNode[] {
  const own = new Map<string | null, number>();
  const isCopy = createCopyTest(report);
  for (const { role, span, sectionId } of report.quantities)
    if (role === 'target' && !isCopy(span)) own.set(sectionId, (own.get(sectionId) ?? 0) + 1);
  const toNode = ({ id, title, level, form, heading, body, children }: Section): OutlineNode => {
    const nodes = children.map(toNode);
    const targets = nodes.reduce((sum, node) => sum + node.targets, own.get(id) ?? 0);
    return { id, title, level, form, heading, body, targets, children: nodes };
  };
  return report.sections.map(toNode);
}

import { countWhile } from '../core/model/countWhile';
import type { Report } from '../core/model/report';
import { mergeSpans, type Span } from '../core/model/span';

/**
 * Tells of a span whether it stands in a copy that may go, because the text has it elsewhere too: of
 * `新增就业3200人。…新增就业3200人。` the second 3200人. What stands in a copy is shown but not counted again.
 */
export function createCopyTest({ duplicates }: Pick<Report, 'duplicates'>): (span: Span) => boolean {
  const copies = mergeSpans(duplicates.map(({ span }) => span));
  return ({ start, end }) => {
    const first = countWhile(copies.length, (at) => (copies[at]?.end ?? Infinity) < end);
    return (copies[first]?.start ?? Infinity) <= start;
  };
}

/** How many targets a report has, each once however often the text repeats it. */
export function countTargets(report: Pick<Report, 'quantities' | 'duplicates'>): number {
  const isCopy = createCopyTest(report);
  return report.quantities.filter(({ role, span }) => role === 'target' && !isCopy(span)).length;
}

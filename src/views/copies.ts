import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';

/**
 * Tells of a span whether it stands in a copy that may go, because the text has it elsewhere too: of
 * `新增就业3200人。…新增就业3200人。` the second 3200人. What stands in a copy is shown but not counted again.
 */
export function createCopyTest({ duplicates }: Pick<Report, 'duplicates'>): (span: Span) => boolean {
  const copies = joined(duplicates.map(({ span }) => span));
  return ({ start, end }) => {
    let low = 0;
    let high = copies.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((copies[middle]?.end ?? Infinity) < end) low = middle + 1;
      else high = middle;
    }
    return (copies[low]?.start ?? Infinity) <= start;
  };
}

/** Spans in order, those that touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && span.start <= last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else whole.push(span);
  }
  return whole;
}

/** How many targets a report has, each once however often the text repeats it. */
export function countTargets(report: Pick<Report, 'quantities' | 'duplicates'>): number {
  const isCopy = createCopyTest(report);
  return report.quantities.filter(({ role, span }) => role === 'target' && !isCopy(span)).length;
}

import type { Report } from '../core/model/report';
import { compareSpans, type Span } from '../core/model/span';

export type Direction = 'next' | 'previous';

/** The spans next and previous goal go through, in reading order: targets and goals without a number. */
const goalSpans = ({ quantities, goals }: Report): Span[] =>
  [...quantities.filter(({ role }) => role === 'target'), ...goals]
    .map(({ span }) => span)
    .sort(compareSpans);

/** The goal to go to from an offset of the text, round the end where need be; null where there is none. */
export function findGoal(report: Report, offset: number, direction: Direction): Span | null {
  const spans = goalSpans(report);
  const found =
    direction === 'next'
      ? spans.find(({ start }) => start > offset)
      : spans.findLast(({ start }) => start < offset);
  return found ?? (direction === 'next' ? spans[0] : spans.at(-1)) ?? null;
}

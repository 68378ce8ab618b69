import type { Label } from '../server/protocol';
import { progressOf, toDecidables } from '../views/decidable';
import type { DocumentReport } from './reports';

/**
 * How much is decided, or how much of what has one of some labels, rejected ones included: `43 / 61`. Empty before the first
 * decision, so that who only reads is not told of work to do.
 */
export function progressIn({ report, marks }: DocumentReport, labels?: readonly Label[]): string {
  if (marks.placed.length === 0) return '';
  const { decided, all } = progressOf(
    toDecidables(report, marks).filter(({ label }) => labels?.includes(label) ?? true),
  );
  return decided > 0 ? `${decided} / ${all}` : '';
}

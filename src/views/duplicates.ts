import { auditRemovals } from '../core/duplicates/auditRemovals';
import { planRemovals } from '../core/duplicates/planRemovals';
import type { Duplicate } from '../core/model/duplicate';
import type { TextEdit } from '../core/model/edit';
import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';
import { duplicateTerm } from './terms';
import type { Translate } from './translate';

/** The duplicates that carry one family with this one, this one included. */
export const familyOf = ({ duplicates }: Report, { family }: Duplicate): Duplicate[] =>
  duplicates.filter((each) => each.family === family);

/** The duplicates that a mass fix may remove without asking. */
export const safeDuplicates = ({ duplicates }: Report): Duplicate[] => duplicates.filter(({ safe }) => safe);

/** Removes these copies and closes the text up. */
export const removeCopies = (text: string, duplicates: readonly Duplicate[]): TextEdit[] =>
  planRemovals(
    text,
    duplicates.map(({ span }) => span),
  );

/** Keeps this copy in the stead of the one that would stay: all others of its family go. */
export function keepInstead(report: Report, text: string, kept: Duplicate): TextEdit[] {
  const others = familyOf(report, kept).filter(({ id }) => id !== kept.id);
  const spans: Span[] = [kept.of, ...others.map(({ span }) => span)];
  return planRemovals(text, spans);
}

/** What a removal took, as lines for a person to read. */
export const auditLines = (text: string, removed: readonly Duplicate[], t: Translate): string[] =>
  auditRemovals(text, removed).map((record) =>
    t(
      'Line {0}, {1}, {2}% alike; line {3} stays: {4}',
      record.removed.line,
      duplicateTerm(record.form, t),
      Math.round(record.similarity * 100),
      record.kept.line,
      record.removed.text,
    ),
  );

import { type EntityType, entityTypes } from '../core/model/entity';
import type { NoiseKind } from '../core/model/noise';
import { type Role, roles } from '../core/model/quantity';
import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';
import type { Painting } from './painting';

/** Everything the text can be marked as; each has a look and a switch of its own. */
export const highlightClasses = [...roles, ...entityTypes, 'duplicate', 'noise'] as const;
export type HighlightClass = (typeof highlightClasses)[number];

/** The noise a reader's eye should pass over; what is garbled or cut must be seen. */
const fadedNoise: readonly NoiseKind[] = ['pinyin', 'boilerplate'];

/** The spans to mark, every class of them. */
export function toHighlights(report: Report): Painting<HighlightClass> {
  const withRole = (wanted: Role): readonly Span[] =>
    report.quantities.filter(({ role }) => role === wanted).map(({ span }) => span);
  const named = (wanted: EntityType): readonly Span[] =>
    report.entities.filter(({ type }) => type === wanted).flatMap(({ mentions }) => mentions);
  return new Map<HighlightClass, readonly Span[]>([
    ...roles.map((role) => [role, withRole(role)] as const),
    ...entityTypes.map((type) => [type, named(type)] as const),
    ['duplicate', repeatedCopies(report)],
    ['noise', report.noise.filter(({ kind }) => fadedNoise.includes(kind)).map(({ span }) => span)],
  ]);
}

/** The copies that may go, without the first of each family: the problem shown on that one fades it already. */
const repeatedCopies = ({ duplicates }: Report): Span[] => {
  const seen = new Set<string>();
  return duplicates.filter(({ family }) => seen.has(family) || !seen.add(family)).map(({ span }) => span);
};

import { entityTypes } from '../core/model/entity';
import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';

/** Everything the text can be marked as; each has a look and a switch of its own. */
export const highlightClasses = ['target', 'actual', 'other', ...entityTypes, 'duplicate'] as const;
export type HighlightClass = (typeof highlightClasses)[number];

export type Highlights = Readonly<Record<HighlightClass, readonly Span[]>>;

/**
 * The spans to mark, by class. Of each family of repeats the first copy is left out, since the problem shown
 * on it fades it already.
 */
export function toHighlights(report: Report): Highlights {
  const ofClass = (wanted: HighlightClass): readonly Span[] => {
    if (wanted === 'duplicate') return repeatedCopies(report);
    if (wanted === 'target' || wanted === 'actual' || wanted === 'other')
      return report.quantities.filter(({ role }) => role === wanted).map(({ span }) => span);
    return report.entities.filter(({ type }) => type === wanted).flatMap(({ mentions }) => mentions);
  };
  return {
    target: ofClass('target'),
    actual: ofClass('actual'),
    other: ofClass('other'),
    person: ofClass('person'),
    place: ofClass('place'),
    organization: ofClass('organization'),
    facility: ofClass('facility'),
    document: ofClass('document'),
    meeting: ofClass('meeting'),
    program: ofClass('program'),
    time: ofClass('time'),
    duplicate: ofClass('duplicate'),
  };
}

const repeatedCopies = ({ duplicates }: Report): Span[] => {
  const seen = new Set<string>();
  return duplicates.filter(({ family }) => seen.has(family) || !seen.add(family)).map(({ span }) => span);
};

import { moveSpan, type Replacement } from '../core/model/edit';
import type { Span } from '../core/model/span';
import { type HighlightClass, highlightClasses, type Highlights } from './highlights';

const touched: Span = { start: -1, end: -1 };

/**
 * Where marks stand after a replacement, as an editor moves them by itself: those behind it move along, those at its
 * edge do not grow. One that it reaches into stands nowhere any more, so that it is painted anew.
 */
export const movePainted = (painted: Highlights, replacement: Replacement): Highlights =>
  mapClasses((name) => painted[name].map((span) => moveSpan(span, replacement) ?? touched));

/** The classes whose marks are others than those painted; all of them where nothing is painted yet. */
export const changedClasses = (painted: Highlights | undefined, wanted: Highlights): HighlightClass[] =>
  highlightClasses.filter((name) => !painted || !areSame(painted[name], wanted[name]));

const areSame = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every(({ start, end }, at) => start === other[at]?.start && end === other[at].end);

/** The classes that are shown as they are, the others empty. */
export const onlyClasses = (highlights: Highlights, isShown: (name: HighlightClass) => boolean): Highlights =>
  mapClasses((name) => (isShown(name) ? highlights[name] : []));

const mapClasses = (spansOf: (name: HighlightClass) => readonly Span[]): Highlights => ({
  target: spansOf('target'),
  actual: spansOf('actual'),
  other: spansOf('other'),
  person: spansOf('person'),
  place: spansOf('place'),
  organization: spansOf('organization'),
  facility: spansOf('facility'),
  document: spansOf('document'),
  meeting: spansOf('meeting'),
  program: spansOf('program'),
  time: spansOf('time'),
  duplicate: spansOf('duplicate'),
  noise: spansOf('noise'),
});

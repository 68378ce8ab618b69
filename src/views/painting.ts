import { moveSpan, type Replacement } from '../core/model/edit';
import type { Span } from '../core/model/span';

/** What is marked in a text: spans, by the name of the look they have. */
export type Painting<Look extends string> = ReadonlyMap<Look, readonly Span[]>;

/** Where a mark stands that an edit reached into: nowhere. */
export const touched: Span = { start: -1, end: -1 };

/**
 * Where marks stand after a replacement, as an editor moves them by itself: those behind it move along, those at its
 * edge do not grow. One that it reaches into stands nowhere any more, so that it is painted anew.
 */
export const movePainted = <Look extends string>(
  painted: Painting<Look>,
  replacement: Replacement,
): Painting<Look> =>
  new Map(
    Array.from(painted, ([look, spans]) => [
      look,
      spans.map((span) => moveSpan(span, replacement) ?? touched),
    ]),
  );

/** The part of a painting that is not painted yet: the looks whose marks are others than those painted. */
export const toPaint = <Look extends string>(
  painted: Painting<Look> | undefined,
  wanted: Painting<Look>,
): Painting<Look> =>
  new Map(Array.from(wanted).filter(([look, spans]) => !areSame(painted?.get(look), spans)));

const areSame = (one: readonly Span[] | undefined, other: readonly Span[]): boolean =>
  one?.length === other.length &&
  one.every(({ start, end }, at) => start === other[at]?.start && end === other[at].end);

/** The looks that are shown as they are, the others without a mark. */
export const onlyLooks = <Look extends string>(
  painting: Painting<Look>,
  isShown: (look: Look) => boolean,
): Painting<Look> => new Map(Array.from(painting, ([look, spans]) => [look, isShown(look) ? spans : []]));

import type { Label, Mark } from '../core/annotations/mark';
import type { Reanchored } from '../core/annotations/reanchor';
import type { Report } from '../core/model/report';
import { compareSpans, overlaps, type Span, standsIn } from '../core/model/span';

/** Something a person can decide about: a suggestion of the analysis, or a mark of theirs. */
export interface Decidable {
  readonly span: Span;
  readonly label: Label;
  /** What they decided already; null for a bare suggestion. */
  readonly mark: Mark | null;
}

/** Where a suggestion stands and what it says the text there is. */
export type Suggestion = Pick<Decidable, 'span' | 'label'>;

/** Everything decidable in a report, in reading order. Quantities that are neither target nor actual are left out. */
export function toDecidables(report: Report, { placed }: Reanchored): readonly Decidable[] {
  const decided = placed.map(({ mark, span }): Decidable => ({ span, label: mark.label, mark }));
  const places = new Set(decided.map(placeOf));
  const suggested = suggestionsOf(report).filter((each) => !places.has(placeOf(each)));
  return [...decided, ...suggested].sort((a, b) => compareSpans(a.span, b.span));
}

const placeOf = ({ span: { start, end } }: Decidable): string => `${start}-${end}`;

function suggestionsOf({ quantities, goals, entities }: Report): Decidable[] {
  const numbers = quantities.filter(({ role }) => role !== 'other');
  return [
    ...numbers.map(({ span, role }): Decidable => ({ span, label: role, mark: null })),
    ...goals.map(({ span }): Decidable => ({ span, label: 'goal', mark: null })),
    ...entities.flatMap(({ type, mentions }) =>
      mentions.map((span): Decidable => ({ span, label: type, mark: null })),
    ),
  ];
}

/** The shortest decidable that holds an offset, its end included; what is decided before what is only suggested. */
export function decidableAt(decidables: readonly Decidable[], offset: number): Decidable | null {
  const holding = decidables.filter(({ span }) => standsIn(offset, span));
  const [first] = holding.sort(
    (a, b) => length(a) - length(b) || Number(b.mark !== null) - Number(a.mark !== null),
  );
  return first ?? null;
}

const length = ({ span }: Decidable): number => span.end - span.start;

/** The decidable that shares most of its text with a selection; null where none does. */
export function decidableUnder(decidables: readonly Decidable[], selected: Span): Decidable | null {
  const shared = ({ span }: Decidable): number =>
    Math.min(span.end, selected.end) - Math.max(span.start, selected.start);
  const [first] = decidables
    .filter(({ span }) => overlaps(span, selected))
    .sort((a, b) => shared(b) - shared(a) || length(a) - length(b));
  return first ?? null;
}

/** What can be decided of a suggestion: the decision on its very span, else the suggestion itself; null for none. */
export const decidableOn = (
  decidables: readonly Decidable[],
  { span: { start, end }, label }: Suggestion,
): Decidable | null =>
  decidables.find(
    (each) =>
      each.span.start === start && each.span.end === end && (each.mark !== null || each.label === label),
  ) ?? null;

/** Those of some suggestions that still stand and nobody decided on yet. */
export const openAmong = (
  places: readonly Suggestion[],
  decidables: readonly Decidable[],
): readonly Suggestion[] => places.filter((place) => decidableOn(decidables, place)?.mark === null);

/** The next suggestion after an offset nobody decided on yet; from the start again where there is none below. */
export function nextUndecided(decidables: readonly Decidable[], offset: number): Decidable | null {
  const open = decidables.filter(({ mark }) => mark === null);
  return open.find(({ span }) => span.start > offset) ?? open[0] ?? null;
}

/** How far a person has come: `43 / 61`. */
export function progressOf(decidables: readonly Decidable[]): {
  readonly decided: number;
  readonly all: number;
} {
  return { decided: decidables.filter(({ mark }) => mark !== null).length, all: decidables.length };
}

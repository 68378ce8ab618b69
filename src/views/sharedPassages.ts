import { shorten } from './shorten';
import type { Translate } from './translate';

/** A text that several files share, as far as a list of them needs it. Lines count from 0. */
export interface Shared<Place extends SharedPlace> {
  readonly id: string;
  readonly text: string;
  readonly places: readonly Place[];
}

interface SharedPlace {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number } };
}

export interface PassageNode<Place extends SharedPlace> {
  readonly kind: 'passage';
  readonly key: string;
  /** How it begins. */
  readonly label: string;
  /** In how many places it stands. */
  readonly description: string;
  /** All of it. */
  readonly tooltip: string;
  readonly children: readonly PlaceNode<Place>[];
}

export interface PlaceNode<Place extends SharedPlace> {
  readonly kind: 'place';
  readonly key: string;
  /** The file. */
  readonly label: string;
  /** The line, counted from 1. */
  readonly description: string;
  readonly place: Place;
}

/** How much of a passage its label shows, in code units. */
const labelLength = 48;

/** The passages that files share, the longest first, each with its places. `nameOf` tells how a file is called. */
export const sharedPassages = <Place extends SharedPlace>(
  shared: readonly Shared<Place>[],
  nameOf: (uri: string) => string,
  t: Translate,
): PassageNode<Place>[] =>
  [...shared]
    .sort((a, b) => b.text.length - a.text.length)
    .map(({ id, text, places }) => ({
      kind: 'passage',
      key: id,
      label: shorten(text.replace(/\s+/g, ' ').trim(), labelLength),
      description: t('Places: {0}', places.length),
      tooltip: text,
      children: places.map((place, at) => ({
        kind: 'place',
        key: `${id}/${at}`,
        label: nameOf(place.uri),
        description: t('line {0}', place.range.start.line + 1),
        place,
      })),
    }));

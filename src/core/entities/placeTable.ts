/** An administrative place: its code is a prefix of the codes of the places in it. */
export interface Division {
  readonly code: string;
  readonly name: string;
  /** 胶州 of 胶州市; empty where the name is never shortened (和县). */
  readonly short: string;
}

/** The administrative places and what lies in them. */
export interface PlaceTable {
  /** By full and by short name; several places may share one. */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  readonly byCode: ReadonlyMap<string, Division>;
  /** The codes of the places that a character may stand for: it begins their name (济), or is another of theirs (榕). */
  readonly byCharacter: ReadonlyMap<string, readonly string[]>;
  /** Towns by the code of their county, separated by spaces. */
  readonly towns: ReadonlyMap<string, string>;
}

/** No administrative place has a longer name. */
export const longestPlaceName = 15;

/** The code of the place that holds another: 371703 → 3717 → 37; null for a province. */
export const parentCode = (code: string): string | null =>
  code.length > 4 ? code.slice(0, 4) : code.length > 2 ? code.slice(0, 2) : null;

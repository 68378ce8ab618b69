import type { BoundPatterns } from './boundPatterns';
import type { NameModel } from './tagger/model';
import type { NameCues } from './cues';
import type { NamePatterns } from './namePatterns';
import type { PlaceTable } from './placeTable';
import type { TermTable } from './termTable';

/** What `seeds` knows about names: the words they are made of, the places there are, and the trained weights. */
export interface EntityLexicon {
  readonly terms: TermTable;
  readonly places: PlaceTable;
  /** What the head of a list says of its items: 企业 → organization. */
  readonly listHeads: ReadonlyMap<string, ListedType>;
  readonly cues: NameCues;
  readonly patterns: NamePatterns;
  readonly bounds: BoundPatterns;
  /** Null where no weights ship: then the rules decide alone. */
  readonly model: NameModel | null;
}

/** The types a list may have as its items. */
export type ListedType = 'place' | 'organization' | 'facility' | 'document' | 'meeting' | 'program';

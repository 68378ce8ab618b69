import type { DuplicateLexicon } from './duplicates/lexicon';
import type { EntityLexicon } from './entities/lexicon';
import type { QuantityLexicon } from './quantities/lexicon';
import type { StructureLexicon } from './structure/lexicon';
import type { PropertyLexicon } from './structure/properties';
import type { TextLexicon } from './text/lexicon';

/** All the knowledge the stages are given as data; `src/lexicon` reads it from `seeds/lexicon`. */
export interface Lexicon {
  readonly text: TextLexicon;
  readonly properties: PropertyLexicon;
  readonly structure: StructureLexicon;
  readonly quantities: QuantityLexicon;
  readonly entities: EntityLexicon;
  readonly duplicates: DuplicateLexicon;
}

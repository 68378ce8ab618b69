import type { EntityLexicon } from './entities/lexicon';
import type { QuantityLexicon } from './quantities/lexicon';
import type { StructureLexicon } from './structure/lexicon';

/** All the knowledge the stages are given as data; `src/lexicon` reads it from `seeds/lexicon`. */
export interface Lexicon {
  readonly structure: StructureLexicon;
  readonly quantities: QuantityLexicon;
  readonly entities: EntityLexicon;
}

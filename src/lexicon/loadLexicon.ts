import type { Lexicon } from '../core/lexicon';
import { readQuantityLexicon } from './quantityLexicon';
import { readStructureLexicon } from './structureLexicon';
import { textLexicon } from './textLexicon';

/**
 * The lexicon that ships with the program, built from the tables of `seeds/lexicon`.
 * @throws Error naming the table and line where one is malformed.
 */
export function loadLexicon(): Lexicon {
  return {
    text: textLexicon(),
    structure: readStructureLexicon(),
    quantities: readQuantityLexicon(),
    entities: { surnames: new Set() },
  };
}

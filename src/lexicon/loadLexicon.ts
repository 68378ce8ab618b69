import type { Lexicon } from '../core/lexicon';
import { readDuplicateLexicon } from './duplicateLexicon';
import { readEntityLexicon } from './entityLexicon';
import { propertyLexicon } from './propertyLexicon';
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
    properties: propertyLexicon(),
    structure: readStructureLexicon(),
    quantities: readQuantityLexicon(),
    entities: readEntityLexicon(),
    duplicates: readDuplicateLexicon(),
  };
}

import type { Lexicon } from '../core/lexicon';
import { readStructureLexicon } from './structureLexicon';

/**
 * The lexicon that ships with the program, built from the tables of `seeds/lexicon`.
 * @throws Error naming the table and line where one is malformed.
 */
export function loadLexicon(): Lexicon {
  return { structure: readStructureLexicon(), quantities: { units: new Map() }, entities: { surnames: new Set() } };
}

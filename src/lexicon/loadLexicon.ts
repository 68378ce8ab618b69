import type { Lexicon } from '../core/lexicon';
import { lazily } from '../core/model/lazily';
import { readDuplicateLexicon } from './duplicateLexicon';
import { readEntityLexicon } from './entityLexicon';
import { readPropertyLexicon } from './propertyLexicon';
import { readQuantityLexicon } from './quantityLexicon';
import { readStructureLexicon } from './structureLexicon';
import { readTextLexicon } from './textLexicon';

/**
 * The lexicon that ships with the program, built from the tables of `seeds/lexicon`. A stage's tables are read when it
 * first asks for them: `loadLexicon().text` reads no names.
 * @throws Error naming the table and line where one is malformed, when it is asked for.
 */
export function loadLexicon(): Lexicon {
  const text = lazily(readTextLexicon);
  const properties = lazily(readPropertyLexicon);
  const structure = lazily(readStructureLexicon);
  const quantities = lazily(() => readQuantityLexicon(text()));
  const entities = lazily(readEntityLexicon);
  const duplicates = lazily(readDuplicateLexicon);
  return {
    get text() {
      return text();
    },
    get properties() {
      return properties();
    },
    get structure() {
      return structure();
    },
    get quantities() {
      return quantities();
    },
    get entities() {
      return entities();
    },
    get duplicates() {
      return duplicates();
    },
  };
}

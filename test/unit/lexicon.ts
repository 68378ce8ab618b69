import { loadLexicon } from '../../src/lexicon/loadLexicon';

/** The shipped lexicon, loaded once for all who read with it. */
export const lexicon = loadLexicon();

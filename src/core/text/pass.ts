import type { NoiseKind } from '../model/noise';
import type { TextLexicon } from './lexicon';
import type { Reading } from './reading';
import type { Repairs } from './repairs';

/** One step of the clean reading. It sees what the steps before it left. */
export interface Pass {
  /** The damage it reads through; null where it evens out typography, which is no damage. */
  readonly kind: NoiseKind | null;
  /** Linear in the length of the text. */
  readonly find: (reading: Reading, lexicon: TextLexicon) => Repairs;
  /** Where the damage stands in a text that `find` writes anew as a whole; not looked for before it is asked for. */
  readonly places?: (reading: Reading, lexicon: TextLexicon) => Repairs;
}

/** What a pass that looks for damage found, and the reading it found it in. */
export interface Step {
  readonly kind: NoiseKind;
  readonly reading: Reading;
  readonly repairs: () => Repairs;
}

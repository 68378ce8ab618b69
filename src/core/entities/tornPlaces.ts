import { anyLevel } from './levels';
import type { EntityLexicon } from './lexicon';
import { type TermTable, valueOfTerm } from './termTable';
import { classOf } from './terms';

/** A stretch that looks like a place, with what stands right before and after it. */
interface Stretch {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/**
 * Whether what looks like a place is torn out of other words: 高于|城镇 holds no 于城镇, 万州|江河 no 万州江, 强县兴镇 no
 * 县兴镇. A place the lexicon knows is torn only where both its neighbours and what is left of it are words.
 */
export function isTornPlace(stretch: Stretch, { terms, places }: EntityLexicon): boolean {
  const isKnown = places.byName.has(stretch.name);
  return (
    beginsInWord(stretch, terms) ||
    isWish(stretch, places) ||
    (!isKnown && (endsInWord(stretch, terms, places) || levels.test(stretch.name)))
  );
}

/** Whether a catchword wishes it to every place of a level: “生态立县、文旅|兴县”; but 山西|兴县 is one. */
const isWish = ({ before, name }: Stretch, places: EntityLexicon['places']): boolean =>
  wish.test(name) && itemOfTwo.test(before) && !places.byName.has(before.slice(-2));

const wish = new RegExp(`^[兴强富立]${anyLevel}$`);
const itemOfTwo = /[、“]\p{Script=Han}{2}$/u;

/** Places of several levels side by side: 县|镇, 镇兴村. */
const levels = /^[县镇乡村].?[市区县镇乡村]$/;

const isWord = (terms: TermTable, text: string): boolean => classOf(valueOfTerm(terms, text)) !== 'x';

/** Whether a word reaches from before a place into it and leaves a word of it: 高于|城镇. */
function beginsInWord({ before, name }: Stretch, terms: TermTable): boolean {
  const last = before.slice(-1);
  return (
    name.length > 2 && last !== '' && isWord(terms, last + name.charAt(0)) && isWord(terms, name.slice(1))
  );
}

/** Whether the last character of a place begins the next word and the rest is a place: 万州|江河. */
const endsInWord = ({ name, after }: Stretch, terms: TermTable, places: EntityLexicon['places']): boolean =>
  after !== '' && isWord(terms, name.slice(-1) + after.charAt(0)) && places.byName.has(name.slice(0, -1));

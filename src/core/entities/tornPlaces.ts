import { anyLevel } from './levels';
import type { EntityLexicon } from './lexicon';
import { type TermTable, valueOfTerm } from './termTable';
import { classOf } from './terms';

/** A stretch that looks like a place, with what stands right before it. */
interface Stretch {
  readonly before: string;
  readonly name: string;
}

/** Whether what looks like a place is torn out of other words: 高于|城镇 holds no 于城镇, 强县兴镇 no 县兴镇. */
export const isTornPlace = (stretch: Stretch, { terms, places }: EntityLexicon): boolean =>
  beginsInWord(stretch, terms) ||
  isWish(stretch, places) ||
  (!places.byName.has(stretch.name) && levels.test(stretch.name));

/** Whether a catchword wishes it to every place of a level: “生态立县、文旅|兴县”, 工业强县|兴县; but 山西|兴县 is one. */
const isWish = ({ before, name }: Stretch, places: EntityLexicon['places']): boolean =>
  wish.test(name) &&
  (wish.test(before.slice(-2)) || (itemOfTwo.test(before) && !places.byName.has(before.slice(-2))));

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

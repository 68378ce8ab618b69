import type { Comparator } from '../../model/quantity';
import type { CleanSpan } from '../../model/span';
import type { ComparatorWord, MentionLexicon } from './lexicon';

/** What the words beside a number say, and how far they reach. */
export interface Comparison extends CleanSpan {
  readonly words: readonly ComparatorWord[];
}

const filler = /[达到至了为在占有]/;

/** The comparators that stand right before `at`, over fillers such as 了 and 达到: 不少于, 超过了, 约达. */
export function readBefore(text: string, at: number, { before }: MentionLexicon): Comparison {
  const words: ComparatorWord[] = [];
  let from = at;
  for (let reach = at, fillers = 0; fillers <= 2;) {
    const word = before.longestUpTo(text, reach);
    const entry = before.get(word);
    if (entry) {
      if (entry.comparator === null) break;
      words.unshift(entry);
      reach -= word.length;
      from = reach;
    } else if (filler.test(text[reach - 1] ?? '')) {
      reach--;
      fillers++;
    } else break;
  }
  return { from, to: at, words: words.length > 0 ? words : leastBefore(text, at, before) };
}

/** 至少 may stand before the verb that takes what is counted: 至少建成3个. */
const least = /(至少|最少)\p{Script=Han}{1,6}$/u;
const leastReach = 8;

function leastBefore(text: string, at: number, before: MentionLexicon['before']): ComparatorWord[] {
  const [, word = ''] = least.exec(text.slice(Math.max(0, at - leastReach), at)) ?? [];
  const entry = before.get(word);
  return entry ? [entry] : [];
}

/** The comparators that stand right after `at`: 以上, 左右, 多. */
export function readAfter(text: string, at: number, { after }: MentionLexicon): Comparison {
  const words: ComparatorWord[] = [];
  let to = at;
  for (let count = 0; count < 2; count++) {
    const word = after.longestFrom(text, to);
    const entry = after.get(word);
    if (!entry || (word.length === 1 && !/[，。；：、的）\n]/.test(text[to + 1] ?? '\n'))) break;
    words.push(entry);
    to += word.length;
  }
  return { from: at, to, words };
}

/** The comparator that several words together make: the heaviest, the later of equals, `=` for none. */
export function comparatorOf(words: readonly ComparatorWord[]): Comparator {
  let best: ComparatorWord | null = null;
  for (const word of words) if (best === null || word.weight >= best.weight) best = word;
  return best?.comparator ?? '=';
}

/** What 余 or 多 between numeral and unit says. */
export const more: ComparatorWord = { comparator: '>', weight: 2 };

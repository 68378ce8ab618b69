import { fromGbk, toGbk } from './gbk';
import type { TextLexicon } from './lexicon';
import type { Pass } from './pass';
import { Repairs } from './repairs';
import { endOfSyllable } from './syllable';

/**
 * The toned syllables a mirror writes after a character: `萬(wàn)元` → `萬元`. Real parentheses, `氣(電)代煤`,
 * stay. A gloss belongs to the character before it, so a span that ends there takes it along.
 */
export const readGlosses: Pass = {
  kind: 'pinyin',
  find: ({ clean: text }, lexicon) => {
    const glosses = new Repairs({ clings: true });
    for (let at = text.indexOf('(', 1); at > 0; at = text.indexOf('(', at + 1)) {
      const close = endOfSyllable(text, at + 1);
      if (close === at + 1 || text.charAt(close) !== ')') continue;
      const end = close + 1;
      if (isHan(text.charCodeAt(at - 1)) || isSplit(text, at, end, lexicon)) glosses.add(at, end, '');
    }
    return glosses;
  },
};

/**
 * Whether the second byte of a character and the letter after it, taken for one character by the mirror, have this
 * gloss: `村e(cuò)鎮`, because 錯 is the last byte of 村 and e.
 */
function isSplit(text: string, at: number, end: number, { syllables }: TextLexicon): boolean {
  const taken = fromGbk(toGbk(text.charCodeAt(at - 2)) & 0xff, text.charCodeAt(at - 1));
  return syllables.get(String.fromCharCode(taken))?.includes(text.slice(at + 1, end - 1)) ?? false;
}

/** Whether a code unit is a Chinese character: 汉, 㐀, 々, 〇. Characters of two units have no gloss. */
const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  unit === 0x3005 ||
  unit === 0x3007;

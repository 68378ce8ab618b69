import { repair, type Pass, type Repair } from './pass';

const han = /\p{Script=Han}/u;
const tonedSyllable = /\([a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}\)/y;

/**
 * The toned syllables a mirror writes after a character: `萬(wàn)元` → `萬元`. Real parentheses, `氣(電)代煤`,
 * stay. A gloss belongs to the character before it, so a span that ends there takes it along.
 */
export const readGlosses: Pass = {
  kind: 'pinyin',
  find: ({ clean: text }) => {
    const glosses: Repair[] = [];
    for (let at = text.indexOf('(', 1); at > 0; at = text.indexOf('(', at + 1)) {
      tonedSyllable.lastIndex = at;
      if (!tonedSyllable.test(text) || !han.test(text.charAt(at - 1))) continue;
      glosses.push({ ...repair(at, tonedSyllable.lastIndex, ''), clings: true });
    }
    return glosses;
  },
};

// Writes seeds/lexicon/commonWords.tsv: the common words of jieba's dictionary (MIT) with word class and frequency.
// Names of persons, places and bodies stay out: those are for the other tables and for the text itself.
// Run `node seeds/tools/generateCommonWords.mjs` where nodejieba is installed.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const root = require.resolve('nodejieba/package.json').replace(/package\.json$/, '');
const lines = readFileSync(`${root}submodules/cppjieba/dict/jieba.dict.utf8`, 'utf8').split('\n');
const leastFrequency = 60;

/** jieba's tags folded into the classes that tell where a name may begin or end. */
const classOf = (tag) => {
  if (/^(nr|ns|nt|nz|x|eng)/.test(tag)) return null;
  if (/^(vn)/.test(tag)) return 'vn';
  if (/^[navdpcumqtfsr]/.test(tag)) return tag[0];
  return 'o';
};

const groups = new Map();
for (const line of lines) {
  const [word = '', count = '0', tag = ''] = line.trim().split(' ');
  const kind = classOf(tag);
  if (kind === null || !/^\p{Script=Han}{1,4}$/u.test(word) || Number(count) < leastFrequency) continue;
  const key = `${kind}\t${Math.floor(Math.log2(Number(count)))}`;
  groups.set(key, [...(groups.get(key) ?? []), word]);
}
writeFileSync(
  new URL('../lexicon/commonWords.tsv', import.meta.url),
  [
    '# Common words: word class (n v vn a d p c u m q t f s r o), floor of the binary logarithm of the frequency, words.',
    '# Source: the dictionary of jieba (MIT); written by seeds/tools/generateCommonWords.mjs.',
    ...[...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, words]) => `${key}\t${words.join(' ')}`),
    '',
  ].join('\n'),
);

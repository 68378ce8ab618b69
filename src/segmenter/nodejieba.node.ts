import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Segmenter } from '../core/model/segmenter';
import { type TaggedWord, taggedSegmenter } from './taggedSegmenter';

interface Nodejieba {
  readonly load: (dictionaries: Readonly<Record<string, string>>) => unknown;
  readonly tag: (line: string) => TaggedWord[];
}

const dictionaryFiles = {
  dict: 'jieba.dict.utf8',
  hmmDict: 'hmm_model.utf8',
  userDict: 'user.dict.utf8',
  idfDict: 'idf.utf8',
  stopWordDict: 'stop_words.utf8',
} as const;

/**
 * Opens nodejieba with the dictionary that the build trimmed. The native code calls abort() on a missing
 * dictionary, which nothing can catch, and opens paths as the system's narrow strings, so both are checked first.
 * @param folder the build's output folder, which holds `nodejieba/`
 * @throws Error saying why nodejieba cannot be used here.
 */
export function openNodejieba(folder: string): Segmenter {
  const home = join(folder, 'nodejieba');
  if (process.platform === 'win32' && /[^\u0020-\u007e]/.test(home))
    throw new Error('its native code cannot open a path with characters outside ASCII');
  const paths = Object.entries(dictionaryFiles).map(
    ([name, file]) => [name, join(home, 'dict', file)] as const,
  );
  const missing = paths.find(([, path]) => !statSync(path, { throwIfNoEntry: false })?.size);
  if (missing) throw new Error(`${missing[1]} is missing or empty`);
  const require = createRequire(join(home, 'index.js'));
  const nodejieba = require('./index.js') as Nodejieba;
  nodejieba.load(Object.fromEntries(paths));
  return taggedSegmenter('nodejieba', (line) => (line === '' ? [] : nodejieba.tag(line)));
}

// Puts the files the segmenters load into the build's folder, so that the package needs no node_modules.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Words rarer than this only cost memory and time: the trimmed dictionary loads in a fifth of the time. */
const leastFrequency = 10;

const isKept = (/** @type {string} */ line) => {
  const [word = '', frequency = '0'] = line.split(' ');
  return Number(frequency) >= leastFrequency || [...word].length === 1;
};

/** The idf table weighs keywords, which nobody asks for here; nodejieba only needs one to be there. */
const idfTable = '的 1.0\n';

/** @param {string} target */
async function collectNodejieba(target) {
  const home = dirname(require.resolve('nodejieba/package.json'));
  const dictionaries = join(home, 'submodules/cppjieba/dict');
  await mkdir(join(target, 'dict'), { recursive: true });
  await cp(join(home, 'build/Release/nodejieba.node'), join(target, 'build/Release/nodejieba.node'));
  for (const file of ['index.js', 'LICENSE']) await cp(join(home, file), join(target, file));
  for (const file of ['hmm_model.utf8', 'user.dict.utf8', 'stop_words.utf8'])
    await cp(join(dictionaries, file), join(target, 'dict', file));
  const words = (await readFile(join(dictionaries, 'jieba.dict.utf8'), 'utf8')).split('\n');
  await writeFile(join(target, 'dict/jieba.dict.utf8'), `${words.filter(isKept).join('\n')}\n`);
  await writeFile(join(target, 'dict/idf.utf8'), idfTable);
}

/**
 * Copies jieba-wasm, and nodejieba with a trimmed dictionary where it is installed and built.
 * @param {string} folder
 */
export async function collectSegmenters(folder) {
  const wasm = dirname(require.resolve('jieba-wasm'));
  await cp(wasm, join(folder, 'jieba-wasm'), { recursive: true });
  try {
    await collectNodejieba(join(folder, 'nodejieba'));
  } catch (error) {
    console.warn(
      `nodejieba is left out (${error instanceof Error ? error.message : String(error)}); jieba-wasm takes its place`,
    );
  }
}

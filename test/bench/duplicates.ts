// How much of what generated pages are known to repeat is found, and how much processor time texts made to be slow take.
import { findDuplicates } from '../../src/core/duplicates/findDuplicates';
import { readDuplicateLexicon } from '../../src/lexicon/duplicateLexicon';
import { documentOf } from '../pages/documentOf';
import { generatePage, repeatForms } from '../pages/generatePage';
import { measurePage } from '../pages/measurePage';
import { paragraph } from '../pages/policyProse';
import { Random } from '../pages/random';
import { processorTime } from './processorTime';

const lexicon = readDuplicateLexicon();
const [pages = '500', firstSeed = '1'] = process.argv.slice(2);

function measureRecall(): void {
  const found = new Map<string, number>();
  const missed = new Map<string, number>();
  let wrong = 0;
  let lost = 0;
  const add = (counts: Map<string, number>, key: string): Map<string, number> =>
    counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let seed = Number(firstSeed); seed < Number(firstSeed) + Number(pages); seed++) {
    const result = measurePage(generatePage(seed), lexicon);
    for (const { form } of result.found) add(found, form);
    for (const { form } of result.missed) add(missed, form);
    wrong += result.wrong.length;
    lost += result.lost.length;
    if (process.env['MISSES'])
      console.log(seed, JSON.stringify({ missed: result.missed, wrong: result.wrong, lost: result.lost }));
  }
  for (const form of repeatForms) {
    const right = found.get(form) ?? 0;
    const all = right + (missed.get(form) ?? 0);
    console.log(`${form.padEnd(10)} recall ${(right / all).toFixed(4)}  (${right} of ${all})`);
  }
  console.log(`findings that repeat nothing: ${wrong}; sentences lost by the mass fix: ${lost}`);
}

const megabyte = 1_000_000;
/** The bytes of a Han character in UTF-8. */
const wide = 3;
const line = '新建农村公路120公里。';

/** Texts of about so many bytes in UTF-8. */
const texts: Readonly<Record<string, (bytes: number) => string>> = {
  'one character': (bytes) => '一'.repeat(bytes / wide),
  'one line again and again': (bytes) => `${line}\n`.repeat(bytes / Buffer.byteLength(`${line}\n`)),
  'one line without end': (bytes) => line.repeat(bytes / Buffer.byteLength(line)),
  'random characters': (bytes) => {
    const random = new Random(1);
    return Array.from({ length: bytes / wide }, () =>
      String.fromCharCode(random.between(0x4e00, 0x9fa5)),
    ).join('');
  },
  'random of eight characters': (bytes) => {
    const random = new Random(2);
    const characters = ['发', '展', '建', '设', '推', '进', '，', '\n'];
    return Array.from({ length: bytes / wide }, () => random.pick(characters)).join('');
  },
  'prose that repeats little': (bytes) => {
    const random = new Random(3);
    const parts: string[] = [];
    for (let written = 0; written < bytes / wide; written += parts.at(-1)?.length ?? 1)
      parts.push(`${paragraph(random)}\n`);
    return parts.join('');
  },
  'prose twice': (bytes) => {
    const half = texts['prose that repeats little']?.(bytes / 2) ?? '';
    return half + half;
  },
};

function measureTime(): void {
  for (const [name, make] of Object.entries(texts)) {
    const [small, large] = [megabyte / 2, 5 * megabyte].map((bytes) => {
      const document = documentOf(make(bytes));
      return processorTime(() => findDuplicates(document, lexicon));
    });
    if (small !== undefined && large !== undefined)
      console.log(
        `${name.padEnd(28)} ${small.toFixed(0)} ms at 0.5 MB, ${large.toFixed(0)} ms at 5 MB: ${(large / small).toFixed(1)} times`,
      );
  }
}

measureRecall();
if (!process.env['MISSES']) measureTime();

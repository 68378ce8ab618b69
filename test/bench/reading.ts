// How long the clean reading of texts takes, clean and dirty, and whether the time grows with their length alone.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/core/text/read';
import { readTextLexicon } from '../../src/lexicon/textLexicon';
import { mirrorPage } from '../dirt/mirror';
import { breakColumns, narrowMarks, spaceNumbers, widenDigits } from '../dirt/soil';
import { paragraph } from '../pages/policyProse';
import { Random } from '../pages/random';
import { processorTime } from './processorTime';

const lexicon = readTextLexicon();
const megabyte = 1_000_000;
const sizes = [1, 5, 20];
const warmUps = 3;
const runs = 3;

const random = new Random(1);
const prose = Array.from({ length: 1500 }, () => paragraph(random)).join('\n');
const folders = [join(process.cwd(), 'seeds/reports'), ...process.argv.slice(2)];

const texts: readonly (readonly [string, string])[] = [
  ['clean prose', prose],
  ['marks half-width, spaced', narrowMarks(spaceNumbers(prose, random))],
  ['columns broken', breakColumns(widenDigits(prose, random), random)],
  ['mirrored', mirrorPage(prose)],
  ...folders.flatMap((folder) =>
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const),
  ),
];

/** A text repeated until it has so many bytes as UTF-8, in one piece of memory as a file's text is. */
function grown(text: string, bytes: number): string {
  const times = bytes / Buffer.byteLength(text);
  return Buffer.from(text.repeat(Math.ceil(times)).slice(0, Math.round(times * text.length))).toString();
}

/** The least of several runs' milliseconds. */
const least = (call: () => unknown): number =>
  Math.min(...Array.from({ length: runs }, () => processorTime(call)));

for (const [name, text] of texts) {
  const one = grown(text, megabyte);
  for (let run = 0; run < warmUps; run++) readText(one, lexicon);
  const times = sizes.map((size) => {
    const large = grown(text, size * megabyte);
    return least(() => readText(large, lexicon));
  });
  const growth = (times.at(-1) ?? NaN) / (times[0] ?? NaN);
  const columns = times.map((time, at) => `${time.toFixed(0)} ms at ${String(sizes[at])} MB`);
  const findings = least(() => readText(one, lexicon).noise).toFixed(0);
  console.log(
    `${name.padEnd(26)} ${columns.join(', ')}: ${growth.toFixed(1)} times; ${findings} ms at 1 MB with its findings`,
  );
}

// How fast quantities are found beside a peer, and whether the time grows with the length of the text alone.
import {
  recognizeAge,
  recognizeCurrency,
  recognizeDimension,
  recognizeTemperature,
} from '@microsoft/recognizers-text-suite';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMentions } from '../../src/core/quantities/readMentions';
import { readText } from '../../src/core/text/read';
import { loadLexicon } from '../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const { mentions } = lexicon.quantities;
const culture = 'zh-cn';
const peer = [recognizeAge, recognizeCurrency, recognizeDimension, recognizeTemperature];
const reports = join(process.cwd(), 'seeds/reports');

/** The clean text of the sample reports: both read the same characters. */
const prose = readdirSync(reports)
  .map((file) => readText(readFileSync(join(reports, file), 'utf8'), lexicon.text).reading.clean)
  .join('\n');

/** Characters a second: the best of some runs, so that other work on the machine counts little. */
function speedOf(name: string, runs: number, text: string, find: (text: string) => number): number {
  let found = 0;
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    found = find(text);
    best = Math.min(best, performance.now() - start);
  }
  const speed = text.length / (best / 1000);
  console.log(
    `${name.padEnd(24)} ${Math.round(speed).toLocaleString('en-US').padStart(12)} characters/s, ${found} found`,
  );
  return speed;
}

function measureBesidePeer(): void {
  const lines = prose.split('\n');
  const ours = speedOf('findMentions', 20, prose, (text) => readMentions(text, mentions).length);
  const theirs = speedOf('recognizers-text-suite', 2, prose, () =>
    lines.reduce((sum, line) => sum + peer.reduce((some, one) => some + one(line, culture).length, 0), 0),
  );
  console.log(`${(ours / theirs).toFixed(0)} times as many characters a second`);
}

const million = 1_000_000;
const pieces = ['一', '1', '1,', '1、', '千', '增长', '分别', '百分之', '5元/', '“一', '12万个、'];

function measureGrowth(): void {
  for (const [name, piece] of [
    ['sample reports', prose] as const,
    ...pieces.map((one) => [one, one] as const),
  ]) {
    const times = [million / 4, million].map((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const start = performance.now();
      readMentions(text, mentions);
      return performance.now() - start;
    });
    const [small = NaN, large = NaN] = times;
    console.log(
      `${name.padEnd(16)} ${small.toFixed(0)} ms at 0.25 M, ${large.toFixed(0)} ms at 1 M: ${(large / small).toFixed(1)} times`,
    );
  }
}

measureBesidePeer();
measureGrowth();

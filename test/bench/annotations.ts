// How long 1,000 marks take to be found again in a text of 1 MB that was edited meanwhile.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnchors } from '../../src/core/annotations/createAnchors';
import type { Mark } from '../../src/core/annotations/mark';
import { reanchor } from '../../src/core/annotations/reanchor';
import { readText } from '../../src/core/text/read';
import { readTextLexicon } from '../../src/lexicon/textLexicon';

const lexicon = readTextLexicon();
const folder = process.argv[2] ?? join(process.cwd(), 'seeds/reports');
const reports = readdirSync(folder)
  .filter((file) => file.startsWith('02'))
  .map((file) => readFileSync(join(folder, file), 'utf8'))
  .join('\n\n');

const megabyte = 1_000_000;

/** 1 MB of UTF-8 that does not repeat itself paragraph by paragraph: each copy of the reports has numbers of its own. */
function longText(): string {
  const copies: string[] = [];
  for (let copy = 0, bytes = 0; bytes < megabyte; copy++) {
    const own = reports.replace(/\d+/g, (digits) => String(Number(digits) + copy));
    copies.push(own);
    bytes += Buffer.byteLength(own);
  }
  return copies.join('\n\n');
}

const text = longText();
const numbers = Array.from(text.matchAll(/\d[\d.]*(?:%|[万亿]?[个人亩元家件])/g), ({ index, 0: quote }) => ({
  start: index,
  end: index + quote.length,
}));
const step = Math.max(1, Math.floor(numbers.length / 1000));
const spans = numbers.filter((_, at) => at % step === 0).slice(0, 1000);
const now = '2026-01-02T03:04:05.000Z';
const marks = createAnchors(text, spans, lexicon).map((anchor, at): Mark => {
  const said = { state: 'accepted', label: 'target', values: {}, note: null, tags: [] } as const;
  return { ...said, id: `m${at}`, anchor, creator: '', created: now, modified: now };
});

/** The least of some runs, in milliseconds of this process alone. */
function measure(name: string, work: () => void): void {
  let best = Infinity;
  for (let run = 0; run < 7; run++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  console.log(`${name.padEnd(44)} ${best.toFixed(0)} ms`);
}

const shifted = `前言。\n\n${text}`;
const edited = shifted.replace(/，/g, (comma, at: number) => (at % 7 === 0 ? '、' : comma));
for (const [name, changed] of [
  ['text put in before', shifted],
  ['every seventh comma another', edited],
] as const) {
  const { placed, lost } = reanchor(changed, marks, lexicon);
  console.log(
    `${marks.length} marks, ${changed.length} code units, ${name}: ${placed.length} placed, ${lost.length} lost`,
  );
  measure('  the clean reading', () => readText(changed, lexicon));
  measure('  the clean reading and finding the marks', () => reanchor(changed, marks, lexicon));
}
measure('anchoring them anew', () => createAnchors(text, spans, lexicon));

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze';
import { loadLexicon } from '../../src/lexicon/loadLexicon';

// The whole report of each sample, kept in the repository so that a change of any stage shows in its diff.
// UPDATE=1 writes them anew.
const samples = join(import.meta.dirname, '../../seeds/reports');
const lexicon = loadLexicon();

/** One finding a line, so that a diff names what changed. */
function toLines(report: object): string {
  const entries = Object.entries(report).map(([key, value]) => {
    if (!Array.isArray(value) || value.length === 0) return `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`;
    return `  ${JSON.stringify(key)}: [\n${value.map((item) => `    ${JSON.stringify(item)}`).join(',\n')}\n  ]`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}

describe.each(readdirSync(samples).filter((name) => name.endsWith('.txt')))('%s', (name) => {
  it('gives the report that is kept', () => {
    const text = readFileSync(join(samples, name), 'utf8');
    const kept = join(import.meta.dirname, name.replace(/\.txt$/, '.json'));
    const lines = toLines(analyze(text, { lexicon, file: name }));
    if (process.env['UPDATE'] === '1') writeFileSync(kept, lines);
    expect(existsSync(kept), `${kept} is missing: run UPDATE=1 npx vitest run test/golden`).toBe(true);
    expect(lines).toBe(readFileSync(kept, 'utf8'));
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze';
import type { Report } from '../../src/core/model/report';
import { loadLexicon } from '../../src/lexicon/loadLexicon';
import floors from './floors.json';
import { type Annotated, countSure } from './sureness';

// Holds the analysis against annotated texts that stand beside the checkout, and is skipped where they do not.
const shared = join(import.meta.dirname, '../../../shared');

interface Score {
  readonly f1?: number;
  readonly share?: number;
}
interface Scorer {
  readonly score: (
    report: Report,
    gold: unknown[],
    text: string,
  ) => { readonly result: Record<string, Score | number> };
  readonly total: (results: Record<string, Score | number>[]) => Record<string, Score | number>;
}

const annotated = (folder: string, goldOf: (name: string) => string): [string, string][] =>
  readdirSync(join(shared, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, string] => [join(shared, folder, name), join(shared, goldOf(name))])
    .filter(([, gold]) => existsSync(gold));

async function measure(): Promise<Record<string, number>> {
  const { score, total } = (await import(/* @vite-ignore */ join(shared, 'score/score.mjs'))) as Scorer;
  const lexicon = loadLexicon();
  const pairs = [
    ...annotated('seeds', (name) => `gold/${name.slice(0, 3)}.jsonl`),
    ...annotated('train', (name) => `train/${name.replace(/txt$/, 'jsonl')}`),
  ];
  const certain = { right: 0, of: 0 };
  const results = pairs.map(([textFile, goldFile]) => {
    const text = readFileSync(textFile, 'utf8');
    const lines = readFileSync(goldFile, 'utf8').split('\n').filter(Boolean);
    const gold = lines.map((line) => JSON.parse(line) as Annotated);
    const report = analyze(text, { lexicon });
    const { right, of } = countSure(report.quantities, gold);
    certain.right += right;
    certain.of += of;
    return score(report, gold, text).result;
  });
  const entries = Object.entries(total(results));
  return {
    ...Object.fromEntries(
      entries.map(([key, value]) => [
        key,
        typeof value === 'number' ? value : (value.f1 ?? value.share ?? 0),
      ]),
    ),
    rightWhereSure: certain.right / certain.of,
  };
}

describe.skipIf(!existsSync(join(shared, 'score')))('against annotated reports', () => {
  it('does at least as well as it did', async () => {
    const figures = await measure();
    if (process.env['PRINT'] === '1') console.log(figures);
    for (const [key, floor] of Object.entries(floors))
      expect(figures[key], key).toBeGreaterThanOrEqual(floor);
    expect(figures['sentencesLost']).toBe(0);
  }, 60_000);
});

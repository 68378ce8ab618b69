import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../../src/core/duplicates/findDuplicates';
import { readDuplicateLexicon } from '../../../../src/lexicon/duplicateLexicon';
import { documentOf } from '../../../pages/documentOf';
import { generatePage } from '../../../pages/generatePage';
import { lostSentences, measurePage, removeSafe } from '../../../pages/measurePage';

const lexicon = readDuplicateLexicon();
const find = (text: string) => findDuplicates(documentOf(text), lexicon);

describe('whatever the text', () => {
  const seeds = fc.integer({ min: 0, max: 1e6 });

  test('the mass fix loses no sentence, and done twice does nothing more', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text } = generatePage(seed);
        const once = removeSafe(text, find(text));
        expect(lostSentences(text, once)).toEqual([]);
        expect(removeSafe(once, find(once))).toBe(once);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  test('line ends make no difference', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { text } = generatePage(seed);
        const windows = text.replaceAll('\n', '\r\n');
        const quotes = (of: string) =>
          find(of).map(({ span, safe }) => [of.slice(span.start, span.end), safe]);
        expect(quotes(windows)).toEqual(quotes(text));
        expect(removeSafe(windows, find(windows))).toBe(
          removeSafe(text, find(text)).replaceAll('\n', '\r\n'),
        );
      }),
      { numRuns: 6, seed: 7 },
    );
  });

  test('what is known to repeat is found, and nothing else', () => {
    const results = Array.from({ length: 12 }, (_, seed) => measurePage(generatePage(seed), lexicon));
    const found = results.flatMap((result) => result.found).length;
    const missed = results.flatMap((result) => result.missed).length;
    expect(found / (found + missed)).toBeGreaterThan(0.95);
    expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  });
});

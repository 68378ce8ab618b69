import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readMentions } from '../../src/core/quantities/readMentions';
import { readText } from '../../src/core/text/read';
import { toSource } from '../../src/core/text/reading';
import { loadLexicon } from '../../src/lexicon/loadLexicon';

/**
 * Each case of `mentions/*.json` is a line: a sentence, then every quantity it holds, in order, as
 * `words of the source → comparator min..max unit` (one value where they are equal; no unit where the text gives none).
 */
const folder = join(import.meta.dirname, 'mentions');
const lexicon = loadLexicon();

function mentionsOf(sentence: string): string[] {
  const { reading } = readText(sentence, lexicon.text);
  return readMentions(reading.clean, lexicon.quantities.mentions).map((mention) => {
    const { start, end } = toSource(reading, mention);
    const value = mention.min === mention.max ? `${mention.min}` : `${mention.min}..${mention.max}`;
    return `${sentence.slice(start, end)} → ${mention.comparator} ${value} ${mention.unit}`;
  });
}

describe.each(readdirSync(folder))('%s', (file) => {
  const cases: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  if (!Array.isArray(cases) || !cases.every(isCase))
    throw new Error(`${file}: not a list of lists of strings`);
  test.each(cases.map(([sentence = '', ...quantities]) => ({ sentence, quantities })))('$sentence', (one) => {
    expect(mentionsOf(one.sentence)).toEqual(one.quantities);
  });
});

function isCase(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
}

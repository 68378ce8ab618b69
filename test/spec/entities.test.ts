import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findEntities } from '../../src/core/entities/findEntities';
import { buildDocument } from '../../src/core/structure/buildDocument';
import { readText } from '../../src/core/text/read';
import { loadLexicon } from '../../src/lexicon/loadLexicon';
import open from './openEntities.json';

interface Case {
  readonly text: string;
  readonly type: string;
  /** All the names of this type, in order. */
  readonly names: readonly string[];
}

const folder = new URL('entities/', import.meta.url);
const lexicon = loadLexicon();

function namesIn(text: string, type: string): string[] {
  const { reading, noise } = readText(text, lexicon.text);
  const document = buildDocument(reading, noise, lexicon.structure);
  return findEntities(document, lexicon.entities)
    .filter((entity) => entity.type === type)
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end));
}

describe.each(readdirSync(folder).sort())('%s', (file) => {
  const cases = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as readonly Case[];
  test.each(cases)('$text', ({ text, type, names }) => {
    expect(namesIn(text, type)).toEqual(names);
  });
});

// What is not named right yet. A case that starts to pass fails here: move it to the folder.
describe('open', () => {
  test.fails.each(open)('$text', ({ text, type, names }) => {
    expect(namesIn(text, type)).toEqual(names);
  });
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { loadLexicon } from '../../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const length = 60_000;

/** What a rule that looks back, or goes on from itself, does not get through in such numbers. */
const pieces = ['\n', '—', ' ', '山东', '临湖区', '“', '（'];

describe('an analysis', () => {
  it.each(pieces)(
    'gets through a text of nothing but %j before the name of a body',
    { timeout: 12_000 },
    (piece) => {
      const text = `全区${piece.repeat(length / piece.length)}区政府`;
      expect(analyze(text, { lexicon }).length).toBe(text.length);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { loadLexicon } from '../../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const length = 60_000;

/** What a rule that looks back, or goes on from itself, does not get through in such numbers. */
const pieces = ['\n', '—', ' ', '山东', '临湖区', '新建', '“', '（'];

describe('an analysis', () => {
  it.each(pieces)(
    'gets through a text of nothing but %j before a body and a number',
    { timeout: 12_000 },
    (piece) => {
      const text = `全区${piece.repeat(length / piece.length)}区政府增长5%`;
      expect(analyze(text, { lexicon }).length).toBe(text.length);
    },
  );
});

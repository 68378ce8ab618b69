import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Segmenter } from '../../src/core/model/segmenter';
import { openJiebaWasm } from '../../src/segmenter/jiebaWasm.node';
import { openNodejieba } from '../../src/segmenter/nodejieba.node';
import { plainSegmenter } from '../../src/segmenter/plainSegmenter';

const built = join(import.meta.dirname, '../../dist');

const open: Record<string, () => Segmenter> = {
  'jieba-wasm': () => openJiebaWasm(built),
  characters: () => plainSegmenter,
};

// nodejieba is optional: where it was not built, the others are tested alone.
if (existsSync(join(built, 'nodejieba'))) open['nodejieba'] = () => openNodejieba(built);

describe.each(Object.entries(open))('%s', (_name, open) => {
  const segmenter = open();

  it.each(['全区地区生产总值增长5.5%左右。', 'PM2.5浓度 下降3%', '𠮷林𠮷', '', '\ud800区'])(
    'joins the words of “%s” to the line',
    (line) => {
      const tokens = segmenter.segment(line);
      expect(tokens.map(({ word }) => word).join('').length).toBe(line.length);
      for (const { from, to, word } of tokens) expect(to - from).toBe(word.length);
    },
  );
});

describe('openJiebaWasm', () => {
  it('keeps common words whole', () => {
    const words = openJiebaWasm(built)
      .segment('推动经济发展')
      .map(({ word }) => word);
    expect(words).toEqual(['推动', '经济', '发展']);
  });
});

describe('openNodejieba', () => {
  it('refuses a dictionary file that is missing or empty before its native code sees it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-dict-'));
    expect(() => openNodejieba(folder)).toThrow(/jieba\.dict\.utf8 is missing or empty/);
    cpSync(join(built, 'jieba-wasm'), join(folder, 'jieba-wasm'), { recursive: true });
    expect(openJiebaWasm(folder).segment('区')).toHaveLength(1);
    rmSync(folder, { recursive: true });
  });
});

import { describe, expect, it } from 'vitest';
import type { Label, MarkState } from '../../../src/core/annotations/mark';
import type { PlacedMark } from '../../../src/core/annotations/reanchor';
import { learnableNames } from '../../../src/views/learnableNames';
import { marksOn, spanOf } from '../core/annotations/marks';

const text = '雲帆(fān)驿站开放，云溪县建雁回亭。力争全面开放，云溪县力争先行，18个。';
const noise = [
  { id: 'n1', kind: 'pinyin', span: spanOf(text, '(fān)'), replacement: '' },
  { id: 'n2', kind: 'traditional', span: spanOf(text, '雲'), replacement: '云' },
] as const;
const decided = (quote: string, nth: number, label: Label, state: MarkState): PlacedMark => {
  const span = spanOf(text, quote, nth);
  const [mark] = marksOn(text, [span], label);
  if (!mark) throw new Error(quote);
  return { mark: { ...mark, state }, span };
};
const placed = [
  decided('雲帆(fān)驿站', 1, 'facility', 'added'),
  decided('云溪县', 1, 'place', 'accepted'),
  decided('雁回亭', 1, 'facility', 'corrected'),
  decided('力争', 1, 'program', 'rejected'),
  decided('云溪县', 2, 'organization', 'rejected'),
  decided('18个', 1, 'target', 'rejected'),
];

describe('what decisions teach of names', () => {
  it('is the type of what was corrected or added, as it reads once mended, and what is no name anywhere', () => {
    expect(learnableNames(text, noise, placed, '')).toEqual([
      { name: '云帆驿站', type: 'facility' },
      { name: '雁回亭', type: 'facility' },
      { name: '力争', type: '-' },
    ]);
  });

  it('is only what the list does not say already', () => {
    const list = '# 名称\n雁回亭\t设施\n力争\t规划\n';
    expect(learnableNames(text, noise, placed, list).map(({ name }) => name)).toEqual(['云帆驿站', '力争']);
  });
});

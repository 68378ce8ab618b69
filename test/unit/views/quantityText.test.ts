import { describe, expect, test } from 'vitest';
import type { Noise } from '../../../src/core/model/noise';
import { quantityLiteral } from '../../../src/views/quantityText';
import { quantity, spanOf } from './sampleReport';

const text = '種植面積達(dá)到3.5 萬(wàn)畝,其中2萬(wàn)畝是新種的';
const noise = (part: string, replacement: string | null, kind: Noise['kind'] = 'pinyin'): Noise => ({
  id: part,
  kind,
  span: spanOf(text, part),
  replacement,
});
const damage: readonly Noise[] = [
  noise('種', '种', 'traditional'),
  noise('(dá)', ''),
  noise(' ', '', 'spacing'),
  noise('萬', '万', 'traditional'),
  noise('(wàn)', ''),
  noise('畝', '亩', 'traditional'),
];

describe('the literal of a quantity', () => {
  test('is read through glosses, Traditional characters and stray spaces', () => {
    expect(quantityLiteral(quantity('q1', text, '3.5 萬(wàn)畝', null), damage)).toBe('3.5万亩');
  });

  test('does not take damage that stands elsewhere', () => {
    expect(quantityLiteral(quantity('q1', text, '2萬(wàn)畝', null), damage)).toBe('2萬(wàn)畝');
  });

  test('stays as it is where only a person can mend it', () => {
    const broken = [noise('3.5', null, 'mojibake')];
    expect(quantityLiteral(quantity('q1', text, '3.5', null), broken)).toBe('3.5');
  });
});

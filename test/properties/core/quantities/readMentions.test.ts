import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMentions } from '../../../../src/core/quantities/readMentions';
import { loadLexicon } from '../../../../src/lexicon/loadLexicon';

const { quantities } = loadLexicon();
const read = (text: string) => readMentions(text, quantities.mentions);

/** Pieces that numbers are made of and stand beside, so that random texts are full of near-quantities. */
const pieces = fc.constantFrom(
  ...'0 1 5 12 2024 , . % 、 - 至 十 百 万 亿 余 多 两 一 三 第 前 约 超过 以上 左右 个 家 元 万元 公里 /年 （ ） “ ” 分之 点 和 增长 \n'.split(
    ' ',
  ),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('any text', () => {
  test('mentions are sorted, apart from one another, inside their comparators and start with a numeral', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { from, to, outer, min, max } of read(text)) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(outer.from).toBeLessThanOrEqual(from);
          expect(outer.to).toBeGreaterThanOrEqual(to);
          expect(text.slice(from, from + 1)).toMatch(/[0-9〇零一二两三四五六七八九十百千万亿]/);
          expect(max).toBeGreaterThanOrEqual(min);
          last = to;
        }
      }),
    );
  });

  test('what stands on another line changes nothing', () => {
    fc.assert(
      fc.property(texts, texts, (above, below) => {
        const offset = above.length + 2;
        const together = read(`${above}。\n${below}`).filter(({ from }) => from >= offset);
        const alone = read(`。\n${below}`).map(({ from, to, min, max }) => ({
          from: from - 2,
          to: to - 2,
          min,
          max,
        }));
        expect(
          together.map(({ from, to, min, max }) => ({ from: from - offset, to: to - offset, min, max })),
        ).toEqual(alone);
      }),
    );
  });
});

describe('values', () => {
  test('magnitudes shift the decimal point and leave no dust', () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.nat(99), fc.constantFrom('万', '亿', '万亿'), (whole, part, word) => {
        const exponent = { 万: 4, 亿: 8, 万亿: 12 }[word];
        const exact = Number(BigInt(whole * 100 + part) * 10n ** BigInt(exponent - 2));
        const text = `投资${whole}.${`${part}`.padStart(2, '0')}${word}元`;
        expect(read(text)).toMatchObject([{ min: exact, max: exact, unit: '元' }]);
      }),
    );
  });

  test('thousands commas change nothing', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (number) => {
        expect(read(`收入${number.toLocaleString('en-US')}元`)).toMatchObject([{ min: number, max: number }]);
      }),
    );
  });

  test('a number in Chinese numerals has the value of its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 99_999_999 }), (number) => {
        expect(read(`建成${inChinese(number)}个站点`)).toMatchObject([
          { min: number, max: number, unit: '个' },
        ]);
      }),
    );
  });
});

test('the outer span covers the comparators on both sides', () => {
  const text = '力争签约约30个以上';
  const [mention] = read(text);
  expect(text.slice(mention?.outer.from, mention?.outer.to)).toBe('约30个以上');
});

describe('texts made to be slow', () => {
  const slow = [
    '一',
    '1',
    '1,',
    '1.',
    '千',
    '万亿',
    '增长',
    '分别',
    '1、',
    '1个、',
    '第',
    '百分之',
    '1/',
    '5元/',
    '超过',
    '以上',
    '（',
    '“一',
  ];

  test.each(slow)('a long run of %s is read in one sweep', { timeout: 3000 }, (piece) => {
    expect(read(piece.repeat(30_000 / piece.length)).length).toBeLessThanOrEqual(30_000);
  });
});

/** 20103 → 二万零一百零三, written independently of the reader. */
function inChinese(number: number): string {
  if (number >= 10_000) {
    const below = number % 10_000;
    const rest = below === 0 ? '' : (below < 1000 ? '零' : '') + inChinese(below);
    return `${inChinese(Math.floor(number / 10_000))}万${rest}`;
  }
  const words = ['千', '百', '十', ''].map((magnitude, at) => {
    const digit = Math.floor(number / 10 ** (3 - at)) % 10;
    return digit === 0 ? '零' : `${'零一二三四五六七八九'[digit] ?? ''}${magnitude}`;
  });
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '');
}

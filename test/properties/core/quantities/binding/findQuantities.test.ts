import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMentions } from '../../../../../src/core/quantities/readMentions';
import { findIn, lexicon } from '../../../../unit/core/quantities/binding/support';

const phrases = [
  '新增',
  '企业',
  '30家',
  '、',
  '，',
  '。',
  '分别',
  '增长',
  '8%',
  '和',
  '力争',
  '以上',
  '5亿元',
  '项目',
  '\n',
  '占',
  '的',
];

test('whatever the text, every span quotes it, in order, with an indicator where it says one', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...phrases), { maxLength: 40 }), (words) => {
      const text = words.join('');
      const { quantities } = findIn(text);
      for (const { span, text: quoted } of quantities) expect(text.slice(span.start, span.end)).toBe(quoted);
      for (const { indicator, indicatorSpan } of quantities)
        if (indicatorSpan !== null)
          expect(text.slice(indicatorSpan.start, indicatorSpan.end)).toBe(indicator);
      const starts = quantities.map(({ span }) => span.start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
    { numRuns: 60 },
  );
});

test('every number that is found is bound, once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...phrases), { maxLength: 40 }), (words) => {
      const text = words.join('');
      const found = readMentions(text, lexicon.quantities.mentions);
      const bound = findIn(text).quantities.map(({ span }) => span.start);
      expect(bound).toEqual(found.map(({ from }) => from));
    }),
    { numRuns: 120 },
  );
});

import { describe, expect, it } from 'vitest';
import { termAt } from '../../../src/views/glossary';
import { hoverAt } from '../../../src/views/hover';
import { mentionsAt } from '../../../src/views/mentions';
import { createTranslate } from '../../../src/views/translate';
import { quantity, report, spanOf } from './sampleReport';

const text = '推行链长制，完善3个链长制平台。\n名词解释\n链长制：由负责人担任链长的制度。';
const mentions = [spanOf(text, '链长制'), spanOf(text, '链长制', 2)];
const explained = report(text, {
  quantities: [quantity('q1', text, '3个', '链长制平台', { span: spanOf(text, '3个链长制') })],
  glossary: [
    {
      id: 't1',
      term: '链长制',
      definition: '由负责人担任链长的制度。',
      span: spanOf(text, '链长制：由负责人担任链长的制度。'),
      termSpan: spanOf(text, '链长制', 3),
      mentions,
    },
  ],
});
const everything = { quantities: true, entities: true, duplicates: true, glossary: true };
const context = {
  conversions: new Map(),
  report: explained,
  t: createTranslate({}),
  placeOf: (offset: number) => ({
    line: text.slice(0, offset).split('\n').length,
    href: `file:///a.txt#${offset}`,
  }),
};
const hover = (nth: number, options = everything) =>
  hoverAt(spanOf(text, '链长制', nth).start + 1, options, context)?.markdown;

describe('a term that the text explains', () => {
  it('shows its explanation on hover wherever it is used, with a link to it', () => {
    const explanation = spanOf(text, '链长制', 3);
    expect(hover(1)).toContain('由负责人担任链长的制度。');
    expect(hover(1)).toContain(`Explained in: [line 3](file:///a.txt#${explanation.start})`);
    expect(hover(1, { ...everything, glossary: false })).toBeUndefined();
  });

  it('shows it below what else stands there', () => {
    expect(hover(2)).toMatch(/链长制平台[^]*---[^]*由负责人担任链长的制度。/);
  });

  it('leads back from its explanation to where it is used', () => {
    expect(hover(3)).toContain('Used in: [line 1]');
    expect(hover(3)).not.toContain('由负责人');
  });

  it('has all its places for references, and one entry to go to', () => {
    expect(mentionsAt(explained, mentions[0]?.start ?? 0)).toHaveLength(3);
    expect(termAt(explained, spanOf(text, '推行').start)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { createQuoter } from '../../../src/views/quoter';

const quoted = (text: string, piece: string): string => {
  const start = text.indexOf(piece);
  const quoter = createQuoter(text, []);
  return quoter.read(quoter.sentenceAt({ start, end: start + piece.length }));
};

describe('the sentence round a span', () => {
  it.each([
    ['全年新建学校3所。力争新增就业5000人！', '5000人', '力争新增就业5000人！'],
    ['他说：“新建学校3所。”与会者鼓掌。', '3所', '他说：“新建学校3所。”'],
    ['新建学校3所\n新增就业5000人', '5000人', '新增就业5000人'],
  ])('ends with its closing mark: %s', (text, piece, sentence) => {
    expect(quoted(text, piece)).toBe(sentence);
  });

  it('is cut between clauses where it goes on for thousands of characters', () => {
    const clause = (at: number): string => `扩建园区道路${at}公里`;
    const text = Array.from({ length: 1000 }, (_, at) => clause(1000 + at)).join('，');
    const sentence = quoted(text, '1500公里');
    expect(sentence.length).toBeLessThan(2100);
    expect(sentence.length).toBeGreaterThan(1900);
    expect(sentence.split('，').every((each) => /^扩建园区道路\d{4}公里$/.test(each))).toBe(true);
  });

  it('is cut anywhere where no mark is left', () => {
    const text = `${'园'.repeat(5000)}新建学校3所${'区'.repeat(5000)}`;
    expect(quoted(text, '3所')).toContain('新建学校3所区');
    expect(quoted(text, '3所').length).toBeLessThan(2100);
  });
});

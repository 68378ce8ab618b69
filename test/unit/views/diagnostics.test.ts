import { describe, expect, test } from 'vitest';
import type { Duplicate } from '../../../src/core/model/duplicate';
import type { Noise } from '../../../src/core/model/noise';
import { toFixes } from '../../../src/views/codeActions';
import { toProblems } from '../../../src/views/diagnostics';
import { createTranslate } from '../../../src/views/translate';
import { report, spanOf } from './sampleReport';

const t = createTranslate({});
const both = { duplicates: true, noise: true };
const said = '坚持为民办事。';
const text = `${said}\n${said}\n${said}\n守住底线。\n`;
const copy = (nth: number, more: Partial<Duplicate> = {}): Duplicate => ({
  ...{ id: `d${nth}`, family: 'f1', form: 'exact', similarity: 1, safe: true },
  span: spanOf(text, said, nth),
  of: spanOf(text, said),
  ...more,
});
const messages = (duplicates: readonly Duplicate[]): string[] =>
  toProblems(report(text, { duplicates }), text, both, t).map(({ message }) => message);

describe('the problem of a repeat', () => {
  test('counts how often the passage stands, the copy that stays included', () => {
    expect(messages([copy(2)])).toEqual(['This passage stands elsewhere in the text.']);
    expect(messages([copy(2), copy(3)])).toEqual([
      'This passage stands elsewhere in the text, 3 times in all.',
    ]);
  });

  test('offers to remove all copies, or all safe ones, only where there are such', () => {
    const titles = (duplicates: readonly Duplicate[]): string[] =>
      toFixes(report(text, { duplicates }), text, spanOf(text, said, 2), t).map(({ title }) => title);
    expect(titles([copy(2, { safe: false })])).toEqual([
      'Remove this copy',
      'Keep this copy and remove the other',
      'Compare the two',
    ]);
    expect(titles([copy(2), copy(3)])).toEqual([
      'Remove this copy',
      'Remove all 2 copies but the one that stays',
      'Keep this copy and remove the other',
      'Compare the two',
      'Remove all 2 safe duplicates in this file…',
      'Clean this report…',
    ]);
  });
});

describe('the problem of damage', () => {
  const glossed = (between: number): string => `发(fā)${'展'.repeat(between)}(zhǎn)`;
  const glosses = (of: string): Noise[] =>
    ['(fā)', '(zhǎn)'].map((part, at) => ({
      ...{ id: `n${at}`, kind: 'pinyin', replacement: '' },
      span: spanOf(of, part),
    }));
  const problemsIn = (of: string, noise: readonly Noise[] = glosses(of)) =>
    toProblems(report(of, { noise }), of, both, t);

  test('is one for places of a kind as far as 400 characters apart', () => {
    expect(problemsIn(glossed(400)).map(({ message }) => message)).toEqual([
      'Damaged text: pinyin glosses, places: 2',
    ]);
    expect(problemsIn(glossed(401)).map(({ message }) => message)).toEqual([
      'Damaged text: pinyin glosses',
      'Damaged text: pinyin glosses',
    ]);
  });

  test.each([
    ['\n\n首页 导航\n登录\n', '首页 导航'],
    ['首页 导航', '首页 导航'],
    ['\n\n', ''],
  ])('is marked in the first line of %j that is not blank', (block, marked) => {
    const noise: Noise[] = [
      { id: 'n1', kind: 'boilerplate', replacement: '', span: { start: 0, end: block.length } },
    ];
    const [problem] = problemsIn(block, noise);
    expect(block.slice(problem?.span.start, problem?.span.end)).toBe(marked);
  });

  test('offers to mend all of its kind only where there are several', () => {
    const titles = (of: string, noise: readonly Noise[]): string[] =>
      toFixes(report(of, { noise }), of, spanOf(of, '(fā)'), t).map(({ title }) => title);
    const of = glossed(3);
    expect(titles(of, glosses(of))).toContain('Mend all 2 places: pinyin glosses');
    expect(titles(of, glosses(of).slice(0, 1))).toEqual([
      'Remove this: pinyin glosses',
      'Clean this report…',
    ]);
  });
});

import { describe, expect, test } from 'vitest';
import { toFolds } from '../../../src/views/folding';
import { report, sample, sampleText, section } from './sampleReport';

describe('folds', () => {
  test('every section folds down to its last line of text', () => {
    expect(toFolds(sample, sampleText)).toEqual([
      { kind: 'section', firstLine: 1, lastLine: 10 },
      { kind: 'section', firstLine: 3, lastLine: 5 },
      { kind: 'section', firstLine: 7, lastLine: 10 },
    ]);
  });

  test('a section of one line does not fold; a page’s own lines do', () => {
    const text = '首页\n政务\n\n做强产业。新增企业5家。';
    const noise = [
      { id: 'n1', kind: 'boilerplate', span: { start: 0, end: 5 }, replacement: '' },
      { id: 'n2', kind: 'spacing', span: { start: 0, end: 8 }, replacement: '' },
    ] as const;
    expect(toFolds(report(text, { sections: [section('s1', text, '做强产业', 2)], noise }), text)).toEqual([
      { kind: 'boilerplate', firstLine: 1, lastLine: 2 },
    ]);
  });
});

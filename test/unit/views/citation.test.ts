import { describe, expect, test } from 'vitest';
import { reportTitle, toCitation } from '../../../src/views/citation';
import { report, sample, sampleText, section, spanOf } from './sampleReport';

describe('a citation', () => {
  test('quotes the sentence and says where it stands', () => {
    expect(toCitation(sample, sampleText, spanOf(sampleText, '15家'), 's4')).toBe(
      '“确保‘链主’企业达到15家，产值突破120亿元，园区全覆盖。”——《青阳县2024年政府工作报告》，2024年工作安排，做强产业',
    );
  });

  test('reads through damage that can be mended', () => {
    const text = '力爭新增就業(yè)2000\n\n人。去年增长3%。';
    const noise = [
      { id: 'n1', kind: 'traditional', span: { start: 0, end: 6 }, replacement: '力争新增就业' },
      { id: 'n2', kind: 'pinyin', span: { start: 6, end: 10 }, replacement: '' },
      { id: 'n3', kind: 'column-break', span: { start: 14, end: 16 }, replacement: '' },
    ] as const;
    expect(toCitation(report(text, { noise }), text, { start: 10, end: 17 }, null)).toBe(
      '“力争新增就业2000人。”——《青阳县》',
    );
  });

  test('names the article of a newspaper page', () => {
    const text = '这样干\n完成3家。\n人大工作\n检查5次。';
    const sections = [section('s1', text, '这样干', 1, [], 11), section('s2', text, '人大工作', 1)];
    expect(toCitation(report(text, { sections }), text, spanOf(text, '5次'), 's2')).toBe(
      '“检查5次。”——《人大工作》',
    );
  });
});

test('a report goes by what it says of itself, else its first article, else its file', () => {
  const properties = { ...sample.properties, title: '关于2024年工作的报告' };
  expect(reportTitle({ ...sample, properties })).toBe('关于2024年工作的报告');
  expect(reportTitle(sample)).toBe('青阳县2024年政府工作报告');
  expect(reportTitle({ ...sample, sections: [] })).toBe('青阳县');
  expect(reportTitle({ ...sample, sections: [], file: null })).toBeNull();
});

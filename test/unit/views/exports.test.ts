import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { lexicon } from '../lexicon';
import { goalColumns } from '../../../src/views/exports/columns';
import { exportGoals } from '../../../src/views/exports/exportGoals';
import { type GoalRow, goalRows } from '../../../src/views/exports/goalRows';
import { toCsv } from '../../../src/views/exports/toCsv';
import { toMarkdown } from '../../../src/views/exports/toMarkdown';
import { goalRoles } from '../../../src/views/goalEntries';
import { createTranslate } from '../../../src/views/translate';
import { sample, sampleText } from './sampleReport';

const t = createTranslate({ Indicator: '指标', binding: '必须' });
const { conversions } = lexicon.quantities.mentions;
const rows = goalRows(sample, sampleText, goalRoles, conversions);
const columns = goalColumns(t);
const hectares = { min: 2000, max: 2000, unit: '公顷' };
const rowWith = (change: Partial<GoalRow>): GoalRow[] =>
  rows.slice(0, 1).map((row) => ({ ...row, ...change }));
const cellsOf = (csv: string): string[][] =>
  Papa.parse<string[]>(csv.slice(1), { skipEmptyLines: true }).data;

describe('rows', () => {
  test('of what a person marked as a target without a number give none', () => {
    const decided = { text: '全面达标', rule: 'decided', min: 0, max: 0, unit: '' };
    const quantities = sample.quantities.slice(0, 1).map((quantity) => ({ ...quantity, ...decided }));
    const [row] = goalRows({ ...sample, quantities, goals: [] }, sampleText, goalRoles, conversions);
    expect(row).toMatchObject({ min: null, max: null, value: null });
  });

  test('say what, how much, and where', () => {
    expect(rows.find(({ value }) => value === '120亿元')).toEqual({
      file: 'reports/青阳县.txt',
      line: 10,
      role: 'target',
      indicator: '产值',
      value: '120亿元',
      comparator: '>',
      min: 12e9,
      max: 12e9,
      unit: '元',
      converted: null,
      measure: 'level',
      strength: 'committed',
      period: null,
      section: '青阳县2024年政府工作报告 › 2024年工作安排 › 做强产业',
      sentence: '确保“链主”企业达到15家，产值突破120亿元，园区全覆盖。',
      repeated: false,
      start: sampleText.indexOf('120亿元'),
      end: sampleText.indexOf('120亿元') + 5,
    });
  });

  test('of goals without a number have no number', () => {
    expect(rows.at(-1)).toMatchObject({
      role: 'qualitative',
      indicator: '园区',
      value: null,
      min: null,
      unit: null,
    });
  });

  test('are those of the roles asked for', () => {
    expect(goalRows(sample, sampleText, ['actual'], conversions).map(({ value }) => value)).toEqual([
      '5.8%',
      '1800人',
    ]);
  });
});

test('an amount is given in the other unit its readers use, too', async () => {
  const [row] = rowWith({ value: '3万亩', min: 30_000, max: 30_000, unit: '亩', converted: hectares });
  const csv = await exportGoals(row ? [row] : [], 'csv', t, () => null);
  expect(String(csv)).toContain('"2,000 公顷"');
  const json = await exportGoals(row ? [row] : [], 'json', t, () => null);
  expect(JSON.parse(String(json))).toMatchObject([{ converted: hectares }]);
});

describe('CSV', () => {
  test('has a byte order mark, CRLF, titles in the reader’s language, and reads back', () => {
    const csv = toCsv(rows, columns);
    expect(csv.startsWith('\ufeff指标,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    const [head, ...body] = cellsOf(csv);
    expect(head).toHaveLength(columns.length);
    expect(body.map((cells) => cells[0])).toEqual(rows.map(({ indicator }) => indicator));
    expect(body.map((cells) => cells[6])).toContain('必须');
  });

  test.each(['a,b', '他说“好”', 'say "yes"', '一行\n两行', ' 空格 '])('keeps %j whole', (sentence) => {
    expect(cellsOf(toCsv(rowWith({ sentence }), columns))[1]).toContain(sentence);
  });

  test.each(['=1+1', '+86', '-1+1', '@SUM(A1)', '\t=1', '＝1+1', '=1\n+1'])('disarms %j', (indicator) => {
    expect(cellsOf(toCsv(rowWith({ indicator }), columns))[1]?.[0]).toBe(`'${indicator}`);
  });

  test('leaves numbers and the comparator = alone', () => {
    const cells = cellsOf(toCsv(rowWith({ min: -3, comparator: '=' }), columns))[1];
    expect([cells?.[3], cells?.[5]]).toEqual(['-3', '=']);
  });
});

describe('other formats', () => {
  test('JSON and JSON Lines hold the rows as they are', async () => {
    const json = await exportGoals(rows, 'json', t, () => null);
    const lines = await exportGoals(rows, 'jsonl', t, () => null);
    expect(JSON.parse(String(json))).toEqual(rows);
    expect(
      String(lines)
        .trimEnd()
        .split('\n')
        .map((line): unknown => JSON.parse(line)),
    ).toEqual(rows);
  });

  test('a Markdown table keeps its cells whatever stands in them', () => {
    const table = toMarkdown(rowWith({ indicator: '甲|乙\n丙*丁' }), columns);
    const lines = table.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[2]?.startsWith('| 甲\\|乙 丙\\*丁 |')).toBe(true);
    expect(lines[2]?.match(/(?<!\\)\|/g)).toHaveLength(columns.length + 1);
  });
});

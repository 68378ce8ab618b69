import { describe, expect, test } from 'vitest';
import { toOverview } from '../../../src/views/overview';
import { overviewPage } from '../../../src/views/overviewPage';
import { createTranslate } from '../../../src/views/translate';
import { quantity, report, sample, section, spanOf } from './sampleReport';

describe('goals at a glance', () => {
  const overview = toOverview(sample);

  test('counts goals by kind and targets by strength', () => {
    expect(overview.title).toBe('青阳县2024年政府工作报告');
    expect(overview.totals).toEqual({ targets: 4, actuals: 2, qualitative: 1 });
    expect(overview.strengths).toEqual([
      { strength: 'binding', targets: 1 },
      { strength: 'committed', targets: 1 },
      { strength: 'striving', targets: 1 },
      { strength: 'expected', targets: 1 },
    ]);
  });

  test('sets a target beside the result of the year before, under either name', () => {
    expect(
      overview.expected.map(({ indicator, target, result }) => [indicator, target.value, result?.value]),
    ).toEqual([
      ['地区生产总值', '≈ 6%', '5.8%'],
      ['城镇就业', '2000人', '1800人'],
    ]);
  });

  test('takes the result of the year before, and only one of the same unit and direction', () => {
    const text = '增长7%。此前增长4%，去年下降3%，增加9家，增长5%。';
    const past = { role: 'actual', measure: 'increase' } as const;
    const quantities = [
      quantity('q1', text, '7%', '投资', { measure: 'increase', period: '2024', strength: 'expected' }),
      quantity('q2', text, '4%', '投资', { ...past, period: '2022' }),
      quantity('q3', text, '3%', '投资', { ...past, measure: 'decrease', period: '2023' }),
      quantity('q4', text, '9家', '投资', { ...past, period: '2023' }),
      quantity('q5', text, '5%', '全县投资', { ...past, period: '2023' }),
    ];
    const resultOf = (found: typeof quantities) =>
      toOverview(report(text, { quantities: found })).expected.map(({ result }) => result?.id);
    expect(resultOf(quantities)).toEqual(['q5']);
    expect(resultOf(quantities.slice(0, -1))).toEqual(['q2']);
  });

  test('gives each of several values a row of its own, beside the results in their order', () => {
    const text = '收入分别增长5.1%、7.2%。收入增长5.1%。今年收入分别增长6%、8%，确保6%。';
    const [past, aim] = [
      { role: 'actual', measure: 'increase', period: '2023' } as const,
      { measure: 'increase', period: '2024', strength: 'expected' } as const,
    ];
    const quantities = [
      quantity('q1', text, '5.1%', '居民收入', past),
      quantity('q2', text, '7.2%', '居民收入', past),
      { ...quantity('q3', text, '5.1%', '居民收入', past), span: spanOf(text, '5.1%', 2) },
      quantity('q4', text, '6%', '居民收入', aim),
      quantity('q5', text, '8%', '居民收入', aim),
      { ...quantity('q6', text, '6%', '居民收入', aim), span: spanOf(text, '6%', 2) },
    ];
    const rows = toOverview(report(text, { quantities })).expected;
    expect(rows.map(({ target, result }) => [target.id, result?.id])).toEqual([
      ['q4', 'q1'],
      ['q5', 'q2'],
    ]);
  });

  test('shows an expected target without a result, and no other', () => {
    const text = '增长7%，建成3家。';
    const quantities = [
      quantity('q1', text, '7%', '投资', { strength: 'expected' }),
      quantity('q2', text, '3家', '学校', { strength: 'committed' }),
    ];
    expect(toOverview(report(text, { quantities })).expected).toMatchObject([
      { indicator: '投资', result: null },
    ]);
  });

  test('opens the part that holds nearly all targets, and keeps the articles of a page', () => {
    const text = '报告\n安排\n产业\n建3家。\n民生\n建4家。\n建设\n办5件。';
    const tasks = [
      section('s3', text, '产业', 3),
      section('s4', text, '民生', 3),
      section('s5', text, '建设', 3),
    ];
    const inOne = [section('s1', text, '报告', 1, [section('s2', text, '安排', 2, tasks)])];
    const quantities = [
      quantity('q1', text, '3家', '学校', { sectionId: 's3' }),
      quantity('q2', text, '4家', '医院', { sectionId: 's4' }),
      quantity('q3', text, '5件', '实事', { sectionId: 's5' }),
    ];
    const bars = (of: typeof inOne, counted = quantities): [string, number][] =>
      toOverview(report(text, { sections: of, quantities: counted })).sections.map(({ title, targets }) => [
        title,
        targets,
      ]);
    expect(bars(inOne)).toEqual([
      ['产业', 1],
      ['民生', 1],
      ['建设', 1],
    ]);
    const early = quantity('q4', text, '安排', '投资', { sectionId: 's2' });
    expect(bars(inOne, [...quantities, early])).toEqual([
      ['安排', 1],
      ['产业', 1],
      ['民生', 1],
      ['建设', 1],
    ]);
    const page = [section('s3', text, '产业', 1), section('s4', text, '民生', 1, tasks.slice(2))];
    expect(bars(page)).toEqual([
      ['产业', 1],
      ['民生', 2],
    ]);
  });

  test('opens none of several parts that share the targets, and leaves out those without any', () => {
    const text = '安排\n产业\n建3家。\n民生\n建4家。\n保障\n办5件，修6座。\n结语';
    const tasks = [section('s2', text, '产业', 3), section('s3', text, '民生', 3)];
    const sections = [
      section('s1', text, '安排', 2, tasks),
      section('s4', text, '保障', 2),
      section('s5', text, '结语', 2),
    ];
    const quantities = [
      quantity('q1', text, '3家', '学校', { sectionId: 's2' }),
      quantity('q2', text, '4家', '医院', { sectionId: 's3' }),
      quantity('q3', text, '5件', '实事', { sectionId: 's4' }),
      quantity('q4', text, '6座', '公园', { sectionId: 's4' }),
    ];
    expect(toOverview(report(text, { sections, quantities })).sections.map(({ title }) => title)).toEqual([
      '安排',
      '保障',
    ]);
  });

  test('lists every goal but what was reached, with the way to it', () => {
    expect(
      overview.goals.map(({ goal, section: path }) => [goal.indicator, path.split(' › ').at(-1)]),
    ).toEqual([
      ['地区生产总值', '2024年工作安排'],
      ['城镇就业', '2024年工作安排'],
      ['“链主”企业', '做强产业'],
      ['产值', '做强产业'],
      ['园区', '做强产业'],
    ]);
  });

  test('puts nothing of the text into the page as markup', () => {
    const text = '增长7%。';
    const name = '<img src=x onerror="alert(1)">';
    const quantities = [quantity('q1', text, '7%', name, { strength: 'expected' })];
    const sections = [{ ...section('s1', text, '增长', 1), title: name }];
    const page = overviewPage(toOverview(report(text, { quantities, sections })), createTranslate({}));
    expect(page).not.toContain('<img');
    expect(page).toContain('&#60;img');
  });

  test('names tables and buttons for who hears the page', () => {
    const page = overviewPage(overview, createTranslate({}));
    expect(page).toContain('<table aria-label="Targets beside results">');
    expect(page).toContain('aria-label="地区生产总值 up about 6%">up about 6%</button>');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/core/model/report';
import { goalEntries } from '../../../src/views/goalEntries';
import type { GoalLeaf, GoalNode } from '../../../src/views/goalNode';
import { goalsTable } from '../../../src/views/goalsTable';
import { goalTree } from '../../../src/views/goalTree';
import { defaultGoalTreeOptions, type GoalTreeOptions } from '../../../src/views/goalTreeOptions';
import { countGoals, findGoalPath, listedGoals, listedLeaves } from '../../../src/views/goalTreePaths';
import type { PlacedMark } from '../../../src/core/annotations/reanchor';
import { marksOn } from '../core/annotations/marks';
import { createTranslate } from '../../../src/views/translate';
import { quantity, report, sample, sampleText, section, spanOf } from './sampleReport';

const t = createTranslate({});
const tree = (options: Partial<GoalTreeOptions> = {}, of: Report = sample): GoalNode[] =>
  goalTree(of, { ...defaultGoalTreeOptions, ...options }, t);
const lines = (nodes: readonly GoalNode[], depth = 0): string[] =>
  nodes.flatMap((node) =>
    node.kind === 'goal'
      ? [`${'  '.repeat(depth)}${node.label} | ${node.description}`]
      : [`${'  '.repeat(depth)}${node.label} (${node.count})`, ...lines(node.children, depth + 1)],
  );
const keys = (nodes: readonly GoalNode[]): string[] =>
  nodes.flatMap((node) => [node.key, ...(node.kind === 'goal' ? [] : keys(node.children))]);

describe('goal entries', () => {
  test('are targets, actuals and goals without a number, in reading order', () => {
    expect(goalEntries(sample).map(({ id }) => id)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'g1']);
    expect(goalEntries(sample, ['qualitative']).map(({ id, value, number }) => [id, value, number])).toEqual([
      ['g1', '', null],
    ]);
  });

  test('leave out quantities that only describe', () => {
    const scope = { ...sample.quantities[0], role: 'other' as const };
    const of = { ...sample, quantities: sample.quantities[0] ? [{ ...sample.quantities[0], ...scope }] : [] };
    expect(goalEntries(of, ['target', 'actual'])).toEqual([]);
  });

  test('stand in reading order, those without a number among the others', () => {
    const text = '园区全覆盖，产值达到9亿元。';
    const [goal] = sample.goals;
    const goals = goal ? [{ ...goal, span: spanOf(text, '园区全覆盖') }] : [];
    const of = report(text, { quantities: [quantity('q1', text, '9亿元', '产值')], goals });
    expect(goalEntries(of).map(({ id }) => id)).toEqual(['g1', 'q1']);
  });

  test('have no number where a person marked words that give none as a target', () => {
    const text = '全面达标，办结0件。';
    const decided = { rule: 'decided', min: 0, max: 0, unit: '' };
    const numbersOf = (value: string, more = {}) =>
      goalEntries(
        report(text, { quantities: [quantity('q1', text, value, null, { ...decided, ...more })] }),
      ).map(({ number }) => number?.literal);
    expect(numbersOf('全面达标')).toEqual([undefined]);
    expect(numbersOf('0件')).toEqual(['0件']);
    expect(numbersOf('全面达标', { rule: 'test' })).toEqual(['全面达标']);
    expect(numbersOf('全面达标', { unit: '件' })).toEqual(['全面达标']);
  });
});

describe('the tree of goals', () => {
  test('goes from article to section to target', () => {
    expect(lines(tree())).toEqual([
      '青阳县2024年政府工作报告 (4)',
      '  2024年工作安排 (4)',
      '    ↑≈6%  地区生产总值 | expected',
      '    ↑2000人  城镇就业 | striving',
      '    做强产业 (2)',
      '      ≥15家  “链主”企业 | binding',
      '      >120亿元  产值 | committed',
    ]);
  });

  test('shows results and goals without a number when asked to', () => {
    const shown = lines(tree({ roles: ['actual', 'qualitative'] }));
    expect(shown).toContain('    ↑5.8%  生产总值 | ');
    expect(shown).toContain('      园区 | committed');
  });

  test.each([
    ['unit', ['% (1)', '人 (1)', '家 (1)', '元 (1)']],
    ['strength', ['binding (1)', 'committed (1)', 'striving (1)', 'expected (1)']],
    ['indicator', ['地区生产总值 (1)', '城镇就业 (1)', '“链主”企业 (1)', '产值 (1)']],
  ] as const)('groups by %s', (groupBy, groups) => {
    expect(lines(tree({ groupBy })).filter((line) => !line.startsWith(' '))).toEqual(groups);
  });

  test('shows the value where the group names the indicator already', () => {
    const [group] = lines(tree({ groupBy: 'indicator' })).slice(1);
    expect(group).toBe('  ↑≈6% | 2024 · expected');
  });

  test('shows what a person rejected where it is asked for, by its clause, and never as a goal', () => {
    const span = spanOf(sampleText, '6%');
    const [made] = marksOn(sampleText, [span]);
    const placed = [{ mark: { ...made, state: 'rejected' as const }, span }] as PlacedMark[];
    const rest: Report = { ...sample, quantities: sample.quantities.filter(({ text }) => text !== '6%') };
    const shownWith = (rejected: boolean): GoalNode[] =>
      goalTree(rest, { ...defaultGoalTreeOptions, rejected }, t, placed);
    expect(lines(shownWith(false)).filter((line) => line.includes('✗'))).toEqual([]);
    const [line, ...others] = lines(shownWith(true)).filter((each) => each.includes('✗'));
    expect(others).toEqual([]);
    expect(line).toMatch(/^ +✗ .*6%\S* \| $/);
    expect(listedGoals(shownWith(true))).toEqual(listedGoals(shownWith(false)));
    expect(listedLeaves(shownWith(true))).toHaveLength(listedGoals(shownWith(true)).length + 1);
  });

  test('shows what a person decided, and says it in words', () => {
    const placed = (['accepted', 'corrected'] as const).map((state, at) => ({
      mark: { ...marksOn(sampleText, [spanOf(sampleText, '6%')])[0], id: `q${at + 3}`, state },
      span: spanOf(sampleText, '6%'),
    }));
    const leaves = (nodes: readonly GoalNode[]): GoalLeaf[] =>
      nodes.flatMap((node) => (node.kind === 'goal' ? node : leaves(node.children)));
    const shown = leaves(goalTree(sample, defaultGoalTreeOptions, t, placed as PlacedMark[]));
    expect(shown.map(({ label }) => label)).toEqual([
      '✓  ↑≈6%  地区生产总值',
      '✎  ↑2000人  城镇就业',
      '≥15家  “链主”企业',
      '>120亿元  产值',
    ]);
    expect(shown[1]?.spoken).toBe('Target, 城镇就业, 2000人 more, striving, Corrected');
    expect(shown.map(({ state }) => state)).toEqual(['accepted', 'corrected', null, null]);
  });

  test('says in words what the signs mean', () => {
    const leaves = (nodes: readonly GoalNode[]): string[] =>
      nodes.flatMap((node) => (node.kind === 'goal' ? [node.spoken] : leaves(node.children)));
    expect(leaves(tree())).toEqual([
      'Target, 地区生产总值, up about 6%, expected',
      'Target, 城镇就业, 2000人 more, striving',
      'Target, “链主”企业, at least 15家, binding',
      'Target, 产值, more than 120亿元, committed',
    ]);
  });

  test.each([
    ['就业', ['↑2000人  城镇就业']],
    ['产业 ≥', ['≥15家  “链主”企业']],
    ['120亿', ['>120亿元  产值']],
    ['>120', ['>120亿元  产值']],
    ['> 120', ['>120亿元  产值']],
    ['没有这个', []],
  ])('filter %s', (filter, labels) => {
    const leaves = lines(tree({ filter })).filter((line) => line.includes(' | '));
    expect(leaves.map((line) => line.trim().split(' | ')[0])).toEqual(labels);
  });

  test('sorts by value within a unit, the largest first', () => {
    const text = '甲3家乙12家丙5家';
    const quantities = ['3家', '12家', '5家'].map((value, at) => quantity(`q${at}`, text, value, value));
    expect(lines(tree({ sortBy: 'value' }, report(text, { quantities })))).toEqual([
      '12家  12家 | committed',
      '5家  5家 | committed',
      '3家  3家 | committed',
    ]);
  });

  test('copies into a table as it shows them', () => {
    expect(goalsTable(sample, tree({ filter: '产值' }), t).split('\n')).toEqual([
      'Indicator\tValue\tStrength\tPeriod\tSection',
      '产值\tmore than 120亿元\tcommitted\t\t青阳县2024年政府工作报告 › 2024年工作安排 › 做强产业',
    ]);
    expect(goalsTable(sample, tree({ filter: '地区生产总值' }), t)).toContain(
      '地区生产总值\tup about 6%\texpected\t',
    );
  });

  test('labels a goal without an indicator by its value', () => {
    const text = '达到15家';
    expect(lines(tree({}, report(text, { quantities: [quantity('q1', text, '15家', null)] })))).toEqual([
      '15家 | committed',
    ]);
  });
});

describe('keys', () => {
  test('stay the same when text is put in before', () => {
    const shift = (span: { start: number; end: number }): { start: number; end: number } => ({
      start: span.start + 100,
      end: span.end + 100,
    });
    const moved = {
      ...sample,
      quantities: sample.quantities.map((each, at) => ({
        ...each,
        id: `q${at + 50}`,
        span: shift(each.span),
      })),
    };
    expect(keys(tree({}, moved))).toEqual(keys(tree()));
  });

  test('are distinct, whatever the titles and indicators are', () => {
    const names = fc.constantFrom('产业', 'a/b', 'b', 'a', 'a#2', 'target:a', '%2f');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, names), { maxLength: 12 }), (pairs) => {
        const text = pairs.map(([title, indicator]) => `${title}\n${indicator}1家\n`).join('');
        const made = pairs.map(([title], at) => ({
          ...section(`s${at}`, text, title, at % 2 === 0 ? 1 : 2),
        }));
        const nested = made.flatMap((each, at) =>
          at % 2 === 0 ? [{ ...each, children: made.slice(at + 1, at + 2) }] : [],
        );
        const quantities = pairs.map(([, indicator], at) =>
          quantity(`q${at}`, text, '1家', indicator, { sectionId: `s${at}` }),
        );
        const all = keys(tree({}, report(text, { sections: nested, quantities })));
        expect(new Set(all).size).toBe(all.length);
        expect(all.length).toBeGreaterThanOrEqual(pairs.length);
      }),
    );
  });
});

describe('following the cursor', () => {
  const labelsAt = (offset: number): string[] => findGoalPath(tree(), offset).map(({ label }) => label);

  test('finds the way to the goal under it', () => {
    expect(labelsAt(spanOf(sampleText, '15家').start + 1)).toEqual([
      '青阳县2024年政府工作报告',
      '2024年工作安排',
      '做强产业',
      '≥15家  “链主”企业',
    ]);
  });

  test('else to the nearest', () => {
    expect(labelsAt(0).at(-1)).toBe('↑≈6%  地区生产总值');
    expect(labelsAt(sampleText.length).at(-1)).toBe('>120亿元  产值');
    expect(findGoalPath([], 5)).toEqual([]);
  });

  test('lists what the text repeats or a person rejected without counting it', () => {
    const twice = '就业新增3200人。就业新增3200人。改造小区18个。';
    const again = spanOf(twice, '就业新增3200人。', 2);
    const quantities = [
      quantity('q1', twice, '3200人', '就业'),
      { ...quantity('q2', twice, '3200人', '就业'), span: spanOf(twice, '3200人', 2) },
    ];
    const kept = spanOf(twice, '就业新增3200人。');
    const duplicates = [
      { ...{ id: 'd1', span: again, of: kept, family: 'd1' }, form: 'exact', similarity: 1, safe: true },
    ] as const;
    const span = spanOf(twice, '18个');
    const [made] = marksOn(twice, [span]);
    const placed = [{ mark: { ...made, state: 'rejected' as const }, span }] as PlacedMark[];
    const options = { ...defaultGoalTreeOptions, rejected: true };
    const listed = goalTree(report(twice, { quantities, duplicates }), options, t, placed);
    expect(listedLeaves(listed)).toHaveLength(3);
    expect(countGoals(listed)).toBe(1);
  });

  test('counts what the tree holds', () => {
    expect(countGoals(tree())).toBe(4);
    expect(countGoals([])).toBe(0);
  });
});

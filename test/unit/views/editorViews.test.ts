import { describe, expect, it } from 'vitest';
import chinese from '../../../l10n/bundle.l10n.zh-cn.json';
import { applyEdits } from '../../../src/core/model/edit';
import type { Report } from '../../../src/core/model/report';
import { toFixes } from '../../../src/views/codeActions';
import { toProblems } from '../../../src/views/diagnostics';
import { type HighlightClass, toHighlights } from '../../../src/views/highlights';
import { hoverAt } from '../../../src/views/hover';
import { mentionsAt } from '../../../src/views/mentions';
import { findGoal } from '../../../src/views/navigation';
import { looksLikeReport } from '../../../src/views/reportLikeness';
import { toStatusText } from '../../../src/views/statusBar';
import { toSymbols } from '../../../src/views/symbols';
import { createTranslate } from '../../../src/views/translate';

const t = createTranslate({});
const text = [
  '工业',
  '2023年工业产值达到100亿元。2024年力争工业产值突破120亿元，新建学校12所。',
  '临湖区公安局张三负责，临湖区公安局李四配合。',
  '坚持为民办实事。',
  '坚持为民办实事。',
  '坚持为民办实事。',
  '發(fā)展',
].join('\n');

const spanOf = (part: string, nth = 0) => {
  let start = text.indexOf(part);
  for (let count = 0; count < nth; count++) start = text.indexOf(part, start + 1);
  return { start, end: start + part.length };
};
const quantity = (part: string, role: 'target' | 'actual', period: string): Report['quantities'][number] => ({
  id: part,
  span: spanOf(part),
  text: part,
  role,
  indicator: part.endsWith('元') ? '工业产值' : '学校',
  indicatorSpan: null,
  measure: 'level',
  comparator: role === 'target' && part.endsWith('元') ? '>' : '=',
  min: part.endsWith('元') ? Number.parseInt(part) * 1e8 : 12,
  max: part.endsWith('元') ? Number.parseInt(part) * 1e8 : 12,
  unit: part.slice(-1),
  strength: 'striving',
  period,
  sectionId: 's1',
  confidence: 1,
  rule: 'change',
});
const repeated = '坚持为民办实事。';
const duplicate = (nth: number): Report['duplicates'][number] => ({
  id: `d${nth}`,
  span: spanOf(repeated, nth),
  of: spanOf(repeated),
  family: 'f1',
  form: 'exact',
  similarity: 1,
  safe: true,
});
const body = { start: 0, end: text.length };
const report: Report = {
  schema: 1,
  file: null,
  length: text.length,
  properties: { title: null, place: null, issuer: null, date: null, year: null, speaker: null },
  sections: [
    { id: 's1', title: '工业', level: 1, form: 'line', heading: spanOf('工业'), body, children: [] },
  ],
  quantities: [
    quantity('100亿元', 'actual', '2023'),
    quantity('120亿元', 'target', '2024'),
    quantity('12所', 'target', '2024'),
  ],
  goals: [],
  entities: [
    {
      id: 'e1',
      type: 'organization',
      name: '临湖区公安局',
      aliases: ['区公安局'],
      role: null,
      within: null,
      mentions: [spanOf('临湖区公安局'), spanOf('临湖区公安局', 1)],
      confidence: 1,
      rule: 'suffix',
    },
  ],
  glossary: [],
  duplicates: [duplicate(1), duplicate(2)],
  noise: [{ id: 'n1', kind: 'pinyin', span: spanOf('(fā)'), replacement: '' }],
  stats: { analysisMs: 0 },
};
const everything = { quantities: true, entities: true, duplicates: true, glossary: true };
const placeOf = (offset: number) => {
  const line = text.slice(0, offset).split('\n').length;
  return { line, href: `file:///a.txt#L${line}` };
};
const hover = (part: string, options = everything) =>
  hoverAt(spanOf(part).start, options, { report, t, placeOf, conversions: new Map() })?.markdown;

describe('highlights', () => {
  it('keep targets, actuals and names apart, and leave a first copy to its problem', () => {
    const highlights = toHighlights(report);
    const quote = (name: HighlightClass) =>
      highlights.get(name)?.map(({ start, end }) => text.slice(start, end));
    expect(quote('target')).toEqual(['120亿元', '12所']);
    expect(quote('actual')).toEqual(['100亿元']);
    expect(quote('organization')).toEqual(['临湖区公安局', '临湖区公安局']);
    expect(highlights.get('duplicate')).toEqual([spanOf(repeated, 2)]);
    expect(quote('noise')).toEqual(['(fā)']);
  });
});

describe('a hover', () => {
  it('multiplies a value out and shows the result beside the target', () => {
    const card = hover('120亿元') ?? '';
    expect(card).toContain('12,000,000,000 元');
    expect(card).toContain('Target · striving');
    expect(card).toContain('[line 2](file:///a.txt#L2)');
    expect(card.split('\n').length).toBeLessThan(14);
  });

  it('says nothing of a small number that the text does not say', () => {
    expect(hover('12所')).not.toContain('= 12');
  });

  it('names an entity, its type and its other names', () => {
    expect(hover('临湖区公安局')).toMatch(/临湖区公安局\*\* — Organization/);
    expect(hover('临湖区公安局')).toContain('区公安局');
    expect(hover('临湖区公安局')).toMatch(/Organization\n/);
  });

  it('lists places in Chinese as Chinese lists are written', () => {
    const inChinese = { report, t: createTranslate(chinese), placeOf, conversions: new Map() };
    const card = hoverAt(spanOf(repeated, 1).start, everything, inChinese)?.markdown ?? '';
    expect(card).toMatch(/^与\[第 \d 行\]\(\S+\)重复（相似度 100%）\n\n其他副本：/);
    const name = hoverAt(spanOf('临湖区公安局').start, everything, inChinese)?.markdown;
    expect(name).toMatch(/又称：区公安局\n\n共出现 2 次，另见\[第 \d 行\]/);
  });

  it.each([
    ['120亿元', { ...everything, quantities: false }],
    ['临湖区公安局', { ...everything, entities: false }],
  ])('over %s can be switched off', (part, options) => {
    expect(hover(part, options)).toBeUndefined();
  });
});

describe('problems', () => {
  it('are one for a family of repeats and one for a run of noise', () => {
    const problems = toProblems(report, text, { duplicates: true, noise: true }, t);
    expect(problems.map(({ code }) => code)).toEqual(['duplicate-exact', 'noise-pinyin']);
    expect(problems[0]?.related.map(({ span }) => span)).toEqual([spanOf(repeated), spanOf(repeated, 2)]);
    expect(problems[0]?.faded).toBe(true);
  });

  it('can each be switched off', () => {
    expect(toProblems(report, text, { duplicates: false, noise: false }, t)).toEqual([]);
  });

  it('mark no more than the first line of a block', () => {
    const menu = {
      ...report,
      noise: [{ id: 'n1', kind: 'boilerplate' as const, span: body, replacement: '' }],
    };
    const [problem] = toProblems(menu, text, { duplicates: false, noise: true }, t);
    expect(problem?.span).toEqual({ start: 0, end: text.indexOf('\n') });
  });
});

describe('fixes', () => {
  const apply = (title: string, part: string, nth = 0): string => {
    const fix = toFixes(report, text, spanOf(part, nth), t).find((each) => each.title === title);
    return fix && 'edits' in fix.action ? applyEdits(text, fix.action.edits) : `no fix: ${title}`;
  };
  const copies = (result: string): number => result.split(repeated).length - 1;

  it('remove this copy, all but one, or all others in favour of this one', () => {
    expect(copies(apply('Remove this copy', repeated, 1))).toBe(2);
    expect(copies(apply('Remove all 2 copies but the one that stays', repeated, 1))).toBe(1);
    expect(copies(apply('Keep this copy and remove the other', repeated, 2))).toBe(1);
  });

  it('of the whole text leave every line that stands once', () => {
    const cleaned = apply('Clean this report…', repeated, 1);
    expect(copies(cleaned)).toBe(1);
    expect(cleaned).toContain('發展');
    for (const line of new Set(text.split('\n').slice(0, 4))) expect(cleaned).toContain(line);
  });

  it('are offered to a cursor at either end of the damage', () => {
    const { start, end } = spanOf(repeated, 1);
    for (const at of [start, end])
      expect(toFixes(report, text, { start: at, end: at }, t).map(({ title }) => title)).toContain(
        'Remove this copy',
      );
  });

  it('continue a cut paragraph with one that may go on from it, and lose nothing', () => {
    const cut = '坚持严格行政执\n\n里，修复破损路面。\n\n法监督，办好实事。\n';
    const spanIn = (part: string) => ({ start: cut.indexOf(part), end: cut.indexOf(part) + part.length });
    const noise: Report['noise'] = [
      {
        id: 'n1',
        kind: 'column-break',
        span: spanIn('坚持严格行政执'),
        replacement: null,
        continuations: [spanIn('法监督，办好实事。')],
      },
    ];
    const fixes = toFixes({ ...report, noise, duplicates: [] }, cut, spanIn('坚持'), t);
    const fix = fixes.find(({ title }) => title === 'Continue here with “法监督，办好实事。…”');
    expect(fix && 'edits' in fix.action ? applyEdits(cut, fix.action.edits) : null).toBe(
      '坚持严格行政执法监督，办好实事。\n\n里，修复破损路面。\n\n',
    );
  });

  it('are none where nothing is damaged', () => {
    expect(toFixes(report, text, spanOf('120亿元'), t)).toEqual([]);
  });
});

describe('moving about', () => {
  it('goes from target to target and round the ends', () => {
    const [first, second] = [spanOf('120亿元'), spanOf('12所')];
    expect(findGoal(report, 0, 'next')).toEqual(first);
    expect(findGoal(report, first.start, 'next')).toEqual(second);
    expect(findGoal(report, second.start, 'next')).toEqual(first);
    expect(findGoal(report, first.start, 'previous')).toEqual(second);
    expect(findGoal({ ...report, quantities: [] }, 0, 'next')).toBeNull();
  });

  it('finds all mentions of the name under the cursor', () => {
    expect(mentionsAt(report, spanOf('临湖区公安局', 1).start + 2)).toHaveLength(2);
    expect(mentionsAt(report, 0)).toEqual([]);
  });

  it('lists targets under their section, within its range', () => {
    const [section] = toSymbols(report);
    expect(section?.children.map(({ name, detail }) => `${name} ${detail}`)).toEqual([
      '工业产值 > 120亿元',
      '学校 12所',
    ]);
  });

  it('counts targets and families in the status bar', () => {
    expect(toStatusText(report, 'nodejieba', t)).toEqual({
      text: '$(target) 2 $(files) 1',
      tooltip: 'Targets: 2\nRepeated passages: 1\nWord segmentation: nodejieba',
    });
  });
});

describe('what reads like a report', () => {
  const policy =
    '全县加快推进重点项目建设，统筹城乡发展，全年实施产业项目36个，力争完成投资120亿元，确保群众增收8%以上。';
  it.each([
    ['a report', policy.repeat(6), true],
    [
      'a Traditional report with glosses',
      '全區(qū)統(tǒng)籌推進(jìn)重點(diǎn)項(xiàng)目建設(shè)，確(què)保農(nóng)村投資(zī)增長(zhǎng)8%。'.repeat(
        10,
      ),
      true,
    ],
    ['a novel', '她推开门，屋里没有人。桌上放着半杯凉茶，窗帘被风吹得一鼓一鼓的。'.repeat(8), false],
    [
      'a manual',
      '在命令行中输入以下命令，然后按回车键。如果没有任何输出，说明安装已经成功。'.repeat(8),
      false,
    ],
    [
      'a contract',
      '乙方应当按约定完成工程建设，项目造价120万元，投资由甲方落实，企业改造另计。'.repeat(8),
      false,
    ],
    [
      'a company’s figures',
      '公司去年实现营收120亿元，增长15%，企业加快研发投资，推动新产品项目提升。'.repeat(8),
      false,
    ],
    [
      'comments of a program',
      '// 推进到下一个项目,完善加载,提升发展速度\nload(project);\n'.repeat(40),
      false,
    ],
    ['a log', '2024-01-31 12:00:00 INFO server started on port 3000\n'.repeat(40), false],
    ['a single line', policy, false],
    ['nothing', '', false],
  ])('is decided for %s', (_, sample, expected) => {
    expect(looksLikeReport(sample)).toBe(expected);
  });
});

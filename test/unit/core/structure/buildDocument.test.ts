import { describe, expect, test } from 'vitest';
import { buildDocument, toSections } from '../../../../src/core/structure/buildDocument';
import type { Document, SectionNode } from '../../../../src/core/structure/document';
import { readText } from '../../../../src/core/text/read';
import { substitute, verbatimReading } from '../../../../src/core/text/reading';
import { Repairs } from '../../../../src/core/text/repairs';
import { lexicon as shipped } from '../../lexicon';

const { structure: lexicon } = shipped;
const build = (text: string): Document => buildDocument(verbatimReading(text), [], lexicon);
const flatten = (nodes: readonly SectionNode[]): SectionNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

const report =
  '2024年政府工作报告\n\n各位代表：\n\n现在报告工作。\n\n一、2023年工作回顾\n\n经济稳步增长。增长6%。\n\n二、2024年工作安排\n\n做强产业。新增企业5家。\n新增就业2000人。';

describe('paragraphs', () => {
  test('know their innermost section and whether they are its heading', () => {
    const { paragraphs } = build(report);
    expect(paragraphs.map(({ section, isHeading }) => [section?.title, isHeading])).toEqual([
      ['2024年政府工作报告', true],
      ['2024年政府工作报告', false],
      ['2024年政府工作报告', false],
      ['2023年工作回顾', true],
      ['经济稳步增长', false],
      ['2024年工作安排', true],
      ['做强产业', false],
      ['做强产业', false],
    ]);
  });

  test('before the first heading there is no section', () => {
    expect(build('今年的工作要抓好落实，确保完成任务。').paragraphs[0]?.section).toBeNull();
  });

  const join = new Repairs();
  join.add(16, 18, '');

  test('part where a heading follows the scrap that a column break moved', () => {
    const source = '做优特色产业。推动多个产业集群发\n\n展。抓好数智赋能。支持企业改造，建成平台3个。';
    const joined = substitute(verbatimReading(source), join);
    const { paragraphs } = buildDocument(joined, [], lexicon);
    expect(paragraphs.map(({ from, to, section }) => [joined.clean.slice(from, to), section?.title])).toEqual(
      [
        ['做优特色产业。推动多个产业集群发展。', '做优特色产业'],
        ['抓好数智赋能。支持企业改造，建成平台3个。', '抓好数智赋能'],
      ],
    );
  });

  test('stay whole where only text follows a break', () => {
    const source = '做优特色产业。推动多个产业集群发\n\n展。去年增长3%。支持企业改造。';
    const joined = substitute(verbatimReading(source), join);
    expect(buildDocument(joined, [], lexicon).paragraphs).toHaveLength(1);
  });

  test('a page’s own lines are paragraphs but head nothing', () => {
    const source = '首页新闻政务服务\n\n一、工作安排\n\n抓好落实，确保完成任务。';
    const noise = [
      { id: 'n1', kind: 'boilerplate', span: { start: 0, end: 8 }, replacement: '' },
      { id: 'n2', kind: 'spacing', span: { start: 12, end: 14 }, replacement: '' },
    ] as const;
    const { paragraphs, sections } = buildDocument(verbatimReading(source), noise, lexicon);
    expect(paragraphs).toHaveLength(3);
    expect(sections.map(({ title }) => title)).toEqual(['工作安排']);
  });
});

describe('the section tree', () => {
  test('runs from each heading to the next of the same or a higher level', () => {
    const { sections } = build(report);
    const bodies = flatten(sections).map(({ body }) => report.slice(body.from, body.to).replace(/\s+/g, ''));
    expect(bodies[1]).toBe('一、2023年工作回顾经济稳步增长。增长6%。');
    expect(bodies[4]).toBe('做强产业。新增企业5家。新增就业2000人。');
    expect(sections[0]?.body).toEqual({ from: 0, to: report.length });
  });

  test('stands on source spans, noise and all', () => {
    const source = '一、2021年重點(diǎn)工作安排\n\n抓好落实，确保完成任务。';
    const { reading, noise } = readText(source);
    const [section] = toSections(reading, buildDocument(reading, noise, lexicon).sections);
    expect(section && source.slice(section.heading.start, section.heading.end)).toBe(
      '2021年重點(diǎn)工作安排',
    );
    expect(section?.title).not.toContain('(');
  });
});

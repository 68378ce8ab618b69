import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildDocument } from '../../../../src/core/structure/buildDocument';
import type { SectionNode } from '../../../../src/core/structure/document';
import { verbatimReading } from '../../../../src/core/text/reading';
import { readStructureLexicon } from '../../../../src/lexicon/structureLexicon';

const lexicon = readStructureLexicon();
const flatten = (nodes: readonly SectionNode[]): SectionNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

test('the section tree is proper whatever the text: children inside parents, deeper, in order, with distinct ids', () => {
  const line = fc.constantFrom(
    '# 青阳这样干',
    '### 项目建设',
    '一、工作安排',
    '（三）扩大投资',
    '1.招商引资',
    '二是抓好落实。完成任务。',
    '——民生持续改善。新增就业。',
    '本报讯（记者 李文）',
    '奋力开创新局面',
    '做强产业。新增企业5家。',
    '各位代表！同心协力。',
    '今年的任务很重，要抓好落实。',
    '名 词 解 释',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
      const { sections, paragraphs } = buildDocument(verbatimReading(lines.join('\n')), [], lexicon);
      const all = flatten(sections);
      for (const node of all) {
        expect(node.body.from).toBeLessThanOrEqual(node.heading.from);
        expect(node.body.to).toBeGreaterThanOrEqual(node.heading.to);
        for (const child of node.children) {
          expect(child.parent).toBe(node);
          expect(child.level).toBeGreaterThan(node.level);
          expect(child.body.from).toBeGreaterThanOrEqual(node.heading.to);
          expect(child.body.to).toBeLessThanOrEqual(node.body.to);
        }
      }
      expect(all.map(({ body }) => body.from)).toEqual(
        all.map(({ body }) => body.from).toSorted((a, b) => a - b),
      );
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      for (const { from, section } of paragraphs)
        if (section) expect(section.body.from <= from && from < section.body.to).toBe(true);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { analyzeGoals } from '../../../../src/core/analyze';
import { createParagraphMemory, type ParagraphMemory } from '../../../../src/core/quantities/paragraphMemory';
import { loadLexicon } from '../../../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const paragraphs = [
  '2024年工作回顾',
  '地区生产总值增长6.1%，新建泊位500余个。财政收入完成8.2亿元，同比增长4%。',
  '2025年工作安排',
  '力争进出口总额增长6%左右，村级服务站全覆盖。完成改造12个老旧小区。',
  '重点抓好两件事：',
  '1.新建学校3所。',
];

/** Counts the paragraphs that had to be read. */
function counting(memory: ParagraphMemory): {
  readonly memory: ParagraphMemory;
  readonly read: () => number;
} {
  let count = 0;
  return {
    read: () => count,
    memory: {
      readingOf: (paragraph, years, read) =>
        memory.readingOf(paragraph, years, (each) => {
          count++;
          return read(each);
        }),
    },
  };
}

function goalsIn(text: string, paragraphMemory?: ParagraphMemory): unknown {
  const { quantities, goals } = analyzeGoals(text, {
    lexicon,
    ...(paragraphMemory ? { paragraphMemory } : {}),
  });
  return { quantities, goals };
}

describe('the memory of paragraphs', () => {
  it('gives what reading gives, wherever the paragraph stands by now and whatever stands around it', () => {
    const memory = createParagraphMemory(10_000);
    const texts = [
      paragraphs,
      ['2024年政府工作报告', ...paragraphs],
      ['2026年政府工作报告', ...paragraphs],
      paragraphs.toReversed(),
      paragraphs.map((paragraph) => `${paragraph}此外，还建成公园2个。`),
      [...paragraphs, '名词解释', ...paragraphs],
    ].map((lines) => lines.join('\n'));
    for (const text of texts) expect(goalsIn(text, memory)).toEqual(goalsIn(text));
  });

  it('reads only the paragraph that changed', () => {
    const { memory, read } = counting(createParagraphMemory(10_000));
    goalsIn(paragraphs.join('\n'), memory);
    const before = read();
    goalsIn(paragraphs.join('\n').replace('泊位500', '泊位600'), memory);
    expect(before).toBe(paragraphs.length);
    expect(read() - before).toBe(1);
  });

  it('forgets what was not met for longest', () => {
    const { memory, read } = counting(createParagraphMemory(80));
    const [first, second] = ['新建学校3所。'.repeat(5), '新建公园2个。'.repeat(5)];
    for (const text of [first, second, second]) goalsIn(text, memory);
    expect(read()).toBe(2);
    goalsIn(first, memory);
    expect(read()).toBe(3);
  });
});

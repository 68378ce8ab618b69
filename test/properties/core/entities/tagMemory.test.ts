import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../src/core/analyze';
import { createTagMemory, type TagMemory } from '../../../../src/core/entities/tagger/tagMemory';
import { loadLexicon } from '../../../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const sentences = [
  '青阳县人民政府县长方明远在开幕会上作报告。',
  '全力支持远禾生物科技股份有限公司扩建青阳湖湿地公园;',
  '青阳县发展和改革局牵头推进“百企攀登”行动。',
];

/** Counts the stretches that had to be read. */
function counting(memory: TagMemory): { readonly memory: TagMemory; readonly read: () => number } {
  let count = 0;
  return {
    read: () => count,
    memory: {
      tagsOf: (grid, stretch, read) =>
        memory.tagsOf(grid, stretch, (each) => {
          count++;
          return read(each);
        }),
    },
  };
}

const namesIn = (text: string, tagMemory?: TagMemory): unknown =>
  analyze(text, { lexicon, ...(tagMemory ? { tagMemory } : {}) }).entities;

describe('the memory of names', () => {
  it('gives what reading gives, wherever the stretch stands by now', () => {
    const memory = createTagMemory(100);
    const texts = [
      sentences.join('\n'),
      `前言如下。\n${sentences.join('\n')}`,
      sentences.toReversed().join('\n'),
      sentences.join('新'),
    ];
    for (const text of texts) expect(namesIn(text, memory)).toEqual(namesIn(text));
  });

  it('reads only the sentence that changed', () => {
    const { memory, read } = counting(createTagMemory(100));
    namesIn(sentences.join('\n'), memory);
    const before = read();
    namesIn(sentences.join('\n').replace('开幕会', '闭幕会'), memory);
    expect(before).toBe(3);
    expect(read() - before).toBe(1);
  });

  it('forgets what was not met for longest, and no more', () => {
    const { memory, read } = counting(createTagMemory(2));
    for (const sentence of sentences) namesIn(sentence, memory);
    namesIn(sentences[1] ?? '', memory);
    expect(read()).toBe(3);
    namesIn(sentences[0] ?? '', memory);
    expect(read()).toBe(4);
  });
});

import { describe, expect, it } from 'vitest';
import { sharedPassages } from '../../../src/views/sharedPassages';
import { shorten } from '../../../src/views/shorten';

describe('a shortened text', () => {
  it.each([
    ['建成大桥', 4, '建成大桥'],
    ['建成大桥', 3, '建成大…'],
    ['建成𠮷水大桥', 3, '建成…'],
    ['建成𠮷水大桥', 4, '建成𠮷…'],
    ['', 3, ''],
  ])('%s within %d is %s', (text, most, short) => {
    expect(shorten(text, most)).toBe(short);
  });

  it('labels a passage with whole characters', () => {
    const range = { start: { line: 0 } };
    const places = ['file:///甲.txt', 'file:///乙.txt'].map((uri) => ({ uri, range }));
    const text = `${'县'.repeat(47)}𠮷水河治理工程全面开工。`;
    const [passage] = sharedPassages(
      [{ id: 's1', text, places }],
      (uri) => uri,
      (message) => message,
    );
    expect(passage?.label).toBe(`${'县'.repeat(47)}…`);
  });
});

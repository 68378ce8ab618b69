import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { findMisreading } from '../../../src/views/misreading';

const text = '2026年，全区地区生产总值增长5.5%左右，新增城镇就业3200人以上，改造老旧小区18个。'.repeat(3);

describe('findMisreading', () => {
  it.each([
    ['GB18030 opened as UTF-8', iconv.decode(iconv.encode(text, 'gb18030'), 'utf8'), 'gb18030-as-utf8'],
    ['UTF-8 opened as GB18030', iconv.decode(Buffer.from(text), 'gb18030'), 'utf8-as-gb18030'],
    ['a readable text', text, null],
    ['a readable text with a damaged place', `${text}銆\ufffd${text}`, null],
    ['a Traditional text', '全區地區生產總值增長，鐵路建設順利，國際貿易發展。'.repeat(4), null],
    ['English', 'The quick brown fox'.repeat(9), null],
    ['nothing', '', null],
  ])('judges %s', (_name, given, expected) => {
    expect(findMisreading(given)).toBe(expected);
  });
});

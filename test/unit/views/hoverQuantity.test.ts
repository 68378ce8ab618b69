import { expect, test } from 'vitest';
import chinese from '../../../l10n/bundle.l10n.zh-cn.json';
import { analyze } from '../../../src/core/analyze';
import { lexicon } from '../lexicon';
import { hoverAt } from '../../../src/views/hover';
import { createTranslate } from '../../../src/views/translate';

const { conversions } = lexicon.quantities.mentions;
const options = { quantities: true, entities: true, duplicates: true, glossary: true };
const languages = { en: createTranslate({}), zh: createTranslate(chinese) };

/** The card over a part of a plan's sentence, its escapes taken away. */
function cardOver(part: string, sentence: string, t = languages.en): string {
  const text = `二、2024年工作安排\n${sentence}\n`;
  const report = analyze(text, { lexicon });
  const placeOf = (offset: number) => ({ line: offset, href: '' });
  const card = hoverAt(text.indexOf(part), options, { report, t, placeOf, conversions });
  return (card?.markdown ?? '').replaceAll('\\', '');
}

test.each([
  ['3万亩', '新建高标准农田3万亩。', '3万亩 = 30,000 亩 = 2,000 公顷 (for 2024)'],
  ['6亿斤', '粮食产量达到6亿斤。', '6亿斤 = 600,000,000 斤 = 300,000 吨'],
  ['300亩', '流转土地300亩。', '300亩 = 20 公顷'],
  ['12所', '新建学校12所。', '12所 (for 2024)'],
])('%s is given in the other unit its readers use: %s', (part, sentence, value) => {
  expect(cardOver(part, sentence)).toContain(value);
});

test.each([
  ['en', '*Why:* The verb acts on the thing named between it and the number.'],
  ['zh', '*依据*：动词与数值之间的名称，是动词的对象'],
] as const)('a card says in words why, in %s', (language, why) => {
  expect(cardOver('8家', '新增规上工业企业8家。', languages[language])).toContain(why);
});

test('fewer numbers than things listed are flagged over each number', () => {
  const sentence = '规上工业增加值、固定资产投资、税收收入分别增长6%、8%。';
  for (const part of ['6%', '8%']) expect(cardOver(part, sentence)).toContain('please check which belongs');
  const even = '规上工业增加值、固定资产投资分别增长6%、8%。';
  expect(cardOver('8%', even)).not.toContain('please check');
});

test('a goal without a number says what it is to do', () => {
  expect(cardOver('村级', '力争村级服务站实现全覆盖。', languages.zh)).toContain('*依据*：承诺全部覆盖');
});

test('a Chinese card reads as a Chinese text does: its marks, its years, its words for a bound', () => {
  const sentence = '生产总值增长6%以上，2023年生产总值增长5%左右。';
  const card = cardOver('6%', sentence, languages.zh);
  expect(card).toContain('增长6%以上（2024年）');
  expect(card).toContain('- 2023年完成值：增长5%左右 — ');
  expect(card.replace(/\]\(\)/g, '')).not.toMatch(/[:,()]/);
});

test.each([
  ['力争产值突破20亿元。', '20亿元', '超过20亿元 = 2,000,000,000 元'],
  ['确保失业率控制在5%以内。', '5%', '5%以内'],
  ['确保能耗下降3%以上。', '3%', '下降3%以上'],
  ['力争新增企业12家左右。', '12家', '新增12家左右'],
])('%s has its bound and change in Chinese words', (sentence, part, value) => {
  expect(cardOver(part, sentence, languages.zh)).toContain(`\n${value}`);
});

test('a number that is no goal has no change, and a card no line that would be empty', () => {
  const card = cardOver('3个', '坚持3个优先，新增规上工业企业8家。');
  expect(card).not.toMatch(/more|null| · \n|Also in/);
});

test('only targets and results of the same thing stand beside a number', () => {
  const card = cardOver('8家', '新增规上工业企业8家，新增科技型企业9家。规上工业企业达到60家。');
  expect(card).toContain('60家');
  expect(card).not.toContain('9家');
});

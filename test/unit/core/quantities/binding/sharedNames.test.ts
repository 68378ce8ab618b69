import { expect, test } from 'vitest';
import { lexicon } from './support';
import { shareSubjects } from '../../../../../src/core/quantities/binding/sharedNames';

const namesOf = (...items: string[]): string[] => {
  const text = items.join('、');
  const spans = items.map((item) => ({ from: text.indexOf(item), to: text.indexOf(item) + item.length }));
  return shareSubjects(text, spans, lexicon.quantities.binding).map((parts) =>
    parts.map(({ from, to }) => text.slice(from, to)).join(''),
  );
};

test.each([
  [
    ['工业投资', '技改投资'],
    ['工业投资', '技改投资'],
  ],
  [
    ['城镇', '农村居民人均可支配收入'],
    ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
  ],
  [
    ['公路', '铁路货运量'],
    ['公路货运量', '铁路货运量'],
  ],
  [
    ['治安', '刑事警情'],
    ['治安警情', '刑事警情'],
  ],
  [
    ['学前教育公办率', '普惠率'],
    ['学前教育公办率', '学前教育普惠率'],
  ],
  [
    ['原煤', '页岩气产量'],
    ['原煤产量', '页岩气产量'],
  ],
  [
    ['新材料', '生物医药产业产值'],
    ['新材料产业产值', '生物医药产业产值'],
  ],
  [
    ['城市', '县城建成区面积'],
    ['城市建成区面积', '县城建成区面积'],
  ],
  [
    ['黄金', '白银', '镍产量'],
    ['黄金产量', '白银产量', '镍产量'],
  ],
  [
    ['精炼铜', '锌产量'],
    ['精炼铜产量', '锌产量'],
  ],
])('%j are named %j', (items, names) => {
  expect(namesOf(...items)).toEqual(names);
});

test('no subjects give no names', () => {
  expect(shareSubjects('', [], lexicon.quantities.binding)).toEqual([]);
});

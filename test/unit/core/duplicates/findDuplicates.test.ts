import { describe, expect, test } from 'vitest';
import { findDuplicates } from '../../../../src/core/duplicates/findDuplicates';
import { planRemovals } from '../../../../src/core/duplicates/planRemovals';
import { applyEdits } from '../../../../src/core/model/edit';
import { readDuplicateLexicon } from '../../../../src/lexicon/duplicateLexicon';
import { documentOf } from '../../../pages/documentOf';

const lexicon = readDuplicateLexicon();
const find = (text: string) => findDuplicates(documentOf(text), lexicon);
/** What may go, with its line and the line of what stays, counted from 1. */
const found = (text: string) =>
  find(text).map(({ span, of, form, safe }) => ({
    text: text.slice(span.start, span.end),
    line: text.slice(0, span.start).split('\n').length,
    of: text.slice(0, of.start).split('\n').length,
    form,
    safe,
  }));

const roads =
  '推进城乡道路提档升级。新建改建农村公路120公里，改造危桥14座，打通滨河路、育才路等断头路，群众出行更加便捷。';
const schools =
  '办好人民满意的教育。新建扩建中小学6所，新增学位4200个，引进骨干教师160名，学前教育普惠率达到92%。';
const water =
  '保障群众饮水安全。实施城乡供水一体化工程，铺设主管网86公里，关停自备井37眼，水质达标率保持100%。';
const health = '建设健康城市。市中医院新院区主体封顶，建成社区卫生服务站12处，家庭医生签约率提高到78%。';
const lede = '本报讯（记者 周文）记者从2月16日至18日召开的临江市第八届人民代表大会第四次会议上获悉，';
const ask = '（责任单位：市发展改革委、市财政局、市自然资源和规划局，各县区政府）';

describe('what is a duplicate', () => {
  test.each([
    ['exact', [roads, schools, roads], [{ text: roads, line: 3, of: 1, form: 'exact', safe: true }]],
    [
      'white space aside',
      [roads, roads.replace('120公里', '120 公里')],
      [{ line: 2, of: 1, form: 'exact', safe: true }],
    ],
    [
      'slips of recognition',
      [roads, schools, roads.replace('断头', '断失')],
      [{ line: 3, of: 1, form: 'near', safe: false }],
    ],
    [
      'a figure that differs',
      [roads, schools, roads.replace('120', '150')],
      [{ line: 3, of: 1, form: 'near', safe: false }],
    ],
    [
      'cut off, after the whole',
      [roads, schools, roads.slice(0, 33)],
      [{ line: 3, of: 1, form: 'exact', safe: true }],
    ],
    [
      'cut off, before the whole',
      [roads.slice(0, 33), schools, roads],
      [{ line: 1, of: 3, form: 'exact', safe: true }],
    ],
    [
      'a tail',
      [roads, schools.slice(0, 24) + roads.slice(11)],
      [{ text: roads.slice(11), line: 2, of: 1, form: 'partial', safe: false }],
    ],
    ['a dangling tail', [roads, '更加便捷。', schools], [{ line: 2, of: 1, form: 'exact', safe: true }]],
    [
      'a head after a cut',
      [`${roads}推动跨区域合作，`, `推动跨区域合作，${schools}`],
      [{ text: '推动跨区域合作，', line: 2, of: 1, form: 'partial', safe: false }],
    ],
    [
      'a title below itself',
      ['# 临江市今年办好十件民生实事', '临江市今年办好十件民生实事', roads],
      [{ line: 2, of: 1, form: 'exact', safe: true }],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(found(lines.join('\n'))).toMatchObject(expected);
    expect(found(lines.join('\n'))).toHaveLength(expected.length);
  });

  test('a splice of two paragraphs goes in two parts, and not without asking', () => {
    const splice = roads.slice(0, 30) + schools.slice(20);
    expect(found([splice, roads, water, schools].join('\n'))).toMatchObject([
      { text: roads.slice(0, 30), line: 1, of: 2, form: 'partial', safe: false },
      { text: schools.slice(20), line: 1, of: 4, form: 'partial', safe: false },
    ]);
  });

  test('blocks that repeat are one family each', () => {
    const duplicates = find([roads, schools, roads, schools, roads, schools, water].join('\n\n'));
    expect(duplicates.map(({ safe }) => safe)).toEqual([true, true, true, true]);
    const families = duplicates.map(({ family }) => family);
    expect(families).toEqual([families[0], families[1], families[0], families[1]]);
  });

  test('of an article printed twice, first with a paragraph cut off, the whole printing stays', () => {
    const first = ['# 临江市民生事业迈出新步伐', roads, schools.slice(0, 30), water];
    const second = ['# 临江市民生事业迈出新步伐', roads, schools, water];
    expect(found([...first, health, ...second].join('\n')).map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });
});

test('a part never ends inside a number', () => {
  const shared = '坚持把改善民生放在首位，持续推进城镇老旧小区改造，完善水电路气配套，新建停车泊位3';
  const [first, second] = [`${shared}20个，惠及群众近万户。`, `${shared}57个，群众出行更加便捷。`];
  expect(found([first, schools, second].join('\n')).map(({ text }) => text.slice(-2))).toEqual(['泊位']);
});

test.each([
  ['before', `丨丨${roads}`],
  ['behind', `${roads}丨`],
])('a copy with a stray mark %s it is a copy of its line, and of nothing around that', (_where, stray) => {
  const text = [schools, roads, stray].join('\n');
  expect(find(text).map(({ of }) => text.slice(of.start, of.end))).toEqual([roads]);
});

test('a title goes with what it titles, wherever the copies of the two stand', () => {
  const title = '着力补齐城乡民生事业短板';
  expect(found([title, schools, water, roads, health, title, roads, schools].join('\n'))).toMatchObject([
    { text: title, line: 6, of: 1, safe: true },
    { text: roads, line: 7, of: 4, safe: true },
    { text: schools, line: 8, of: 2, safe: true },
  ]);
});

test('what stands whole in a longer paragraph goes on both sides of what that has of its own', () => {
  const own = '市财政安排专项资金三千万元用于农村公路养护工作，';
  const longer = roads.slice(0, 22) + own + roads.slice(22);
  expect(found([roads, schools, longer].join('\n'))).toMatchObject([
    { text: roads.slice(0, 22), line: 1, of: 3, form: 'partial' },
    { text: roads.slice(22), line: 1, of: 3, form: 'partial' },
  ]);
});

describe('where copies stand in one another', () => {
  const [six, wells] = ['新建扩建中小学6所，', '关停自备井37眼，水质达标率保持100%。'];
  const supply = '实施城乡供水一体化工程，铺设主管网86公里，关停自备井37眼，水质达标率保持100%。';

  test('nothing goes of a line that stays for another', () => {
    const head = `推进城乡道路提档升级。办好人民满意的教育。${six}`;
    expect(found([head, six + wells, six + wells].join('\n'))).toMatchObject([
      { line: 3, of: 2, form: 'exact' },
    ]);
  });

  test('of two parts the one goes that nothing needs', () => {
    const [whole, middle] = [
      '新增学位4200个，引进骨干教师160名，',
      '打通滨河路、育才路等断头路，群众出行更加便捷。',
    ];
    const first = `建农村公路120公里，改造危桥14座，${middle}办好人民满意的教育。${six}${whole}`;
    const third = `${middle}办好人民满意的教育。${six}`;
    const lines = [first, `铺设主管网86公里，${wells}`, third, `${whole}学前教育普惠率达到92%。`];
    expect(found(lines.join('\n'))).toMatchObject([
      { text: third, form: 'exact' },
      { text: whole, line: 4, form: 'partial' },
    ]);
  });

  test('what a match runs over into its own copy makes no repeat of it', () => {
    const line = '自备井37眼，水质达标率保持100%。';
    expect(found(['水质达标率保持100%。铺设主管网86公里，', line, line].join('\n'))).toMatchObject([
      { text: line, line: 3, of: 2 },
    ]);
  });

  test('a figure that no shorter copy has stays somewhere, even if all goes that may', () => {
    const lines = [
      supply,
      '进骨干教师160名，学前教育普惠率达到92%。保障群众饮水安全。实施城乡供水一体化工程，',
      wells,
      wells.slice(1),
      '网86公里，关停自备井37眼，水质达标率保持1',
      supply,
    ];
    const gone = find(lines.join('\n')).map(({ span }) => span);
    expect(applyEdits(lines.join('\n'), planRemovals(lines.join('\n'), gone))).toContain('铺设主管网86公里');
  });
});

describe('what is none', () => {
  test.each([
    [
      'clauses in the midst of two paragraphs, without the end of a sentence',
      ['办好教育，', '补短板，'].map(
        (head, at) =>
          `${head}新增学位4200个，引进骨干教师160名，学前教育普惠率达到92%，群众满意度稳居全市前列，${['城东', '乡村'][at] ?? ''}先行。`,
      ),
    ],
    [
      'a line that opens as the whole one before it ends',
      ['引进骨干教师160名，学前教育普惠率达到92%。', `普惠率达到92%。${water}`],
    ],
    [
      'a figure with a digit more',
      ['城东街道新建停车泊位120个，方便群众出行。', '城东街道新建停车泊位1200个，方便群众出行。'],
    ],
    ['ledes', [lede + roads, lede + schools]],
    ['by-lines', ['本报讯（记者 周文 通讯员 李明）', roads, '本报讯（记者 周文 通讯员 李明）', schools]],
    ['salutations', ['各位代表！', roads, '各位代表！', schools]],
    ['who is responsible', [roads + ask, schools + ask]],
    [
      'a title quoted in its body',
      ['临江市今年办好十件民生实事', `会议强调，临江市今年办好十件民生实事，${roads}`],
    ],
    ['a title given as a label', ['标题：临江市2024年政府工作报告', '临江市2024年政府工作报告', roads]],
    [
      'a table of contents',
      [
        '推动产业发展取得新突破',
        '推动民生改善取得新成效',
        roads,
        '# 推动产业发展取得新突破',
        schools,
        '# 推动民生改善取得新成效',
        water,
      ],
    ],
    [
      'rows of one table',
      ['城东街道：完成投资12.5亿元，占年度计划的63%。', '城西街道：完成投资18.2亿元，占年度计划的71%。'],
    ],
    [
      'a phrase that reports repeat',
      [
        `坚持以人民为中心的发展思想，深入实施民生提升三年行动，${roads}`,
        `${schools}坚持以人民为中心的发展思想，深入实施民生提升三年行动，让群众得到实惠。`,
      ],
    ],
    ['one character without end', ['一'.repeat(500)]],
  ])('%s', (_name, lines) => {
    expect(found(lines.join('\n'))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { findIn } from './support';

const rolesIn = (text: string): string[] => findIn(text).quantities.map(({ role }) => role);

test('a bare sentence takes the stance of the part it stands in', () => {
  const bare = '新增学位1200个。';
  expect(rolesIn(`一、2023年工作回顾\n${bare}`)).toEqual(['actual']);
  expect(rolesIn(`二、2024年工作安排\n${bare}`)).toEqual(['target']);
});

test.each(['工作计划', '工作展望', '工作谋划'])('a part called 2024年%s plans', (name) => {
  const text = `一、2023年工作总结\n新增学位900个。\n二、2024年${name}\n新增学位1200个。`;
  expect(rolesIn(text)).toEqual(['actual', 'target']);
});

test('a part that plans does not make the review before it a plan', () => {
  const text = ['一、2023年工作回顾', '新增学位1200个。', '二、2024年工作安排', '新增学位1500个。'].join(
    '\n',
  );
  expect(rolesIn(text)).toEqual(['actual', 'target']);
});

test('a review stays one though its parts speak of efforts, and a past time opens it', () => {
  const text = [
    '一、过去一年工作回顾',
    '2023年，我们聚力攻坚、实干奋进，税收增长5%。',
    '（一）坚持项目为王，加快释放活力。深化项目管理，30个项目建成投用。坚持内外并举，争取资金8亿元。',
    '（二）坚持民生优先，全力推进共建共享。落实就业政策，组织招聘活动40场。',
  ].join('\n');
  expect(new Set(rolesIn(text))).toEqual(new Set(['actual']));
});

test('a list of what is to be done for the people promises', () => {
  const text = [
    '2024年县委县政府为民兴办8件实事',
    '2月20日上午，会议明确了为民兴办的8件实事，涵盖教育、交通等方面。',
    '一是实施教育扩容项目，新建学校3所，新增学位1200个。',
    '二是实施道路畅通项目，新建农村公路60公里。',
  ].join('\n');
  expect(rolesIn(text).slice(-3)).toEqual(['target', 'target', 'target']);
});

test.each([
  ['力争全年新增学位1200个。', 'target'],
  ['确保税收增长5%以上，加快推进园区建设。', 'target'],
  ['我县荣获全国先进，获评国家卫生县城，税收增长5%。', 'actual'],
  ['过去一年，我们成功引进项目20个。', 'actual'],
  ['文艺界积极推动协商议政，共有委员20名。', 'actual'],
])('without a heading its words tell: %s', (text, role) => {
  expect(rolesIn(text)).toEqual([role]);
});

test('one word of commitment does not turn a long review', () => {
  const review = '荣获全国先进称号，获评省级示范，同比增长明显。'.repeat(6);
  expect(rolesIn(`${review}加快建设进度，新建泵站6座。${review}`)).toEqual(['actual']);
});

test('a year before the report speaks of what was done, even in a plan', () => {
  const text = '二、2024年工作安排\n在2021年税收增长3%的基础上，继续做大总量。';
  expect(findIn(text, '2024').quantities[0]).toMatchObject({ role: 'actual', period: '2021' });
});

test('cases handled are reported, not promised', () => {
  expect(rolesIn('加强监督，受理群众诉求1200件。')).toEqual(['actual']);
});

test('a heading that plans tells nothing of what stands before it', () => {
  const text = [
    '政府效能显著提升。深入推进依法行政，开设服务窗口120个。',
    '二、2024年工作安排',
    '新增学位1500个。',
  ];
  expect(rolesIn(text.join('\n'))).toEqual(['actual', 'target']);
});

test('a past time after the source of the news opens a report', () => {
  const news = '记者从区医保局获悉，2023年，全区推动服务下沉。持续推进基层便民服务，开设服务站26个。';
  expect(findIn(news, '2024').quantities.map(({ role }) => role)).toEqual(['actual']);
});

test('copies of a sentence share the stance of the first', () => {
  const told = '区商会组织会员走访园区企业，帮助企业协调解决用工、融资等问题36个。';
  const page = [`去年，商会圆满完成换届。${told}`, '今年将推动园区扩建。', told, '力争新增学位500个。', told];
  expect(rolesIn(page.join('\n'))).toEqual(['actual', 'actual', 'target', 'actual']);
});

test('a word inside a quoted name tells nothing, a quoted word by itself does', () => {
  const rest = '新建泵站7座，整治沟渠9条。';
  expect(rolesIn(`努力推进“六个明显提升行动”，${rest}`)).toEqual(['target', 'target']);
  expect(rolesIn(`晒出全年“成绩单”：${rest}`)).toEqual(['actual', 'actual']);
});

test('a title that sums up does not make reports of the plans at the end', () => {
  const text = [
    '清溪县水利局工作总结',
    '今年完成堤防加固12公里，改造泵站5座。',
    '二、下一步打算',
    '加快推进灌区改造，着力补齐短板，整治沟渠40公里。',
    '推动智慧水利建设，进一步完善监测网络，新建水位站15处。',
  ];
  expect(rolesIn(text.join('\n'))).toEqual(['actual', 'actual', 'target', 'target']);
});

test('a title on two lines that names a review and a plan decides for neither', () => {
  const text = [
    '清溪县2023年国民经济和社会发展计划执行情况',
    '与2024年国民经济和社会发展计划草案的报告',
    '一、农业基础更加稳固',
    '粮食产量达到25.3万吨，创历史新高。建成高标准农田3.6万亩，整治沟渠45公里。',
  ];
  expect(new Set(rolesIn(text.join('\n')))).toEqual(new Set(['actual']));
});

test('a title that names the year planned for plans, whatever it calls its part', () => {
  const text = [
    '一、2025年工作回顾',
    '2025年，新增学位1200个。荣获全国先进，获评国家卫生县城。',
    '二、2026年怎么干',
    '（一）项目建设',
    '开工桥梁3座，5个项目建成投用，新增学位1240个。',
  ];
  const { quantities } = findIn(text.join('\n'), '2026');
  expect(quantities.map(({ role }) => role)).toEqual(['actual', 'target', 'target', 'target']);
});

test('news of the year planned for is no plan by naming it', () => {
  const news = '2026年，全县各项事业稳步发展。新建泵站7座，整治沟渠9条。';
  expect(findIn(news, '2026').quantities.map(({ role }) => role)).toEqual(['actual', 'actual']);
});

test('what stands beside cases handled is reported too', () => {
  expect(rolesIn('深化政务公开，办理代表建议69件，满意度达到100%。')).toEqual(['actual', 'actual']);
});

test('要 inside another word tells nothing', () => {
  expect(rolesIn('主要指标符合要求，重要项目投用，新增学位1240个。')).toEqual(['actual']);
  expect(rolesIn('要抓好重点项目，新增学位1240个。')).toEqual(['target']);
});

test('a sentence goes on with the past time inside the one before it', () => {
  const news = [
    '交通局局长介绍，2026年计划新增公路300公里以上。',
    '交通局局长介绍，全市交通开局良好，2025年完成投资36.2亿元。新开通线路400公里。',
  ];
  const { quantities } = findIn(news.join('\n'), '2026');
  expect(quantities.map(({ role }) => role)).toEqual(['target', 'actual', 'actual']);
});

test('what will be so by then is promised', () => {
  const text = '去年，新建水厂3座。二期工程正在收尾，届时惠及群众6.34万人。';
  expect(rolesIn(text)).toEqual(['actual', 'target']);
});

import { diffChars } from 'diff';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../../src/core/text/read';
import { mirrorPage } from '../../../dirt/mirror';
import { sample } from '../../../dirt/sample';
import { breakColumns, framePage, narrowMarks, spaceNumbers, widenDigits } from '../../../dirt/soil';
import { Random } from '../../../pages/random';
import { lexicon as shipped } from '../../lexicon';

const { text: lexicon } = shipped;
const clean = (text: string): string => readText(text, lexicon).reading.clean;

describe('the clean reading', () => {
  it.each([
    ['closes the spaces round numbers', '完成投资128 亿元,增长6.4 %。', '完成投资128亿元，增长6.4%。'],
    ['keeps two figures apart', '分别改造3, 400和12, 15处', '分别改造3， 400和12， 15处'],
    ['keeps English words apart', '（Linhe, March 2025）。 规划', '（Linhe， March 2025）。规划'],
    [
      'reads a title after a full stop back from shifted bytes',
      '會(huì)議審定了草案?!兑?guī)程》分五章施行',
      '会议审定了草案。《规程》分五章施行',
    ],
    ['keeps a space between words', '区长 周明远', '区长 周明远'],
    ['closes a letter-spaced title', '政 府 工 作 报 告', '政府工作报告'],
    [
      'reads words in bold type without their marks',
      '**做强产业**\n\n新增**12**家，5**号地块待建。',
      '做强产业\n\n新增12家，5**号地块待建。',
    ],
    ['sets digits half-width', '增长５．５％', '增长5.5%'],
    ['keeps the comma of a number', '总投资1,234万元,增长2%', '总投资1,234万元，增长2%'],
    [
      'strips a gloss that split a character before a letter',
      '建成鄉村e(cuò)鎮(zhèn)3個(gè)',
      '建成乡村e镇3个',
    ],
    ['keeps a syllable after any other letter', '字母e(cuò)的讀音', '字母e（cuò）的读音'],
    ['strips glosses, not parentheses', '全區(qū)推進(jìn)氣(電)代煤', '全区推进气（电）代煤'],
    [
      'closes a gap that hidden text left',
      '建成<span style="display:none">版权</span> 3个园区，增长2%。',
      '建成3个园区，增长2%。',
    ],
    [
      'decides the script of a paragraph over its cut',
      '新增就業12万人。做强龙头，发展乾运特色产\n\n业，打造园区。',
      '新增就業12万人。做强龙头，发展乾运特色产业，打造园区。',
    ],
    [
      'joins a paragraph that several columns cut',
      '一、做强产\n业，增收节支\n，稳中求进。',
      '一、做强产业，增收节支，稳中求进。',
    ],
    [
      'reads a heading in the script of its page',
      '2021年工作回顧\n全縣經濟穩步發展。',
      '2021年工作回顾\n全县经济稳步发展。',
    ],
    [
      'reads 著 as 着, but in words that keep it',
      '成效顯著，著力推進著名景區建設。',
      '成效显著，着力推进著名景区建设。',
    ],
    ['sets all quotation marks alike', '“十四五〞规划，〝十五五〞开局', '“十四五”规划，“十五五”开局'],
    [
      'leaves a line alone that ends with a picture',
      '税收增长5%，稳中向好。📈\n投资增长6%。',
      '税收增长5%，稳中向好。📈\n投资增长6%。',
    ],
    [
      'reads Simplified characters as they stand',
      '乾运生物建成投产，产值增长3%。',
      '乾运生物建成投产，产值增长3%。',
    ],
    [
      'joins a word a column cut',
      '做强龙头，发展特色产\n\n业,打造园区。',
      '做强龙头，发展特色产业，打造园区。',
    ],
    [
      'joins what the text holds elsewhere in one piece',
      '落实藏粮于地战略。集中整治撂荒耕地，扩大粮食播种面积，同时加快改造提升并新建高\n\n标准农田，配套沟渠。建成高标准农田2万亩。',
      '落实藏粮于地战略。集中整治撂荒耕地，扩大粮食播种面积，同时加快改造提升并新建高标准农田，配套沟渠。建成高标准农田2万亩。',
    ],
    [
      'joins a word of three characters that the text holds elsewhere',
      '抓好园区配套建设。全面推行河湖巡查制度，压实各级责任，建设城乡一体的休闲长廊和山水风景\n\n带，配套驿站。去年的山水风景带已建成。',
      '抓好园区配套建设。全面推行河湖巡查制度，压实各级责任，建设城乡一体的休闲长廊和山水风景带，配套驿站。去年的山水风景带已建成。',
    ],
    [
      'joins a number and its bound',
      '持续推进节能改造，统筹腾出用能空间12万吨\n\n以上，新改扩建项目全部达标。',
      '持续推进节能改造，统筹腾出用能空间12万吨以上，新改扩建项目全部达标。',
    ],
    [
      'joins a number a column cut',
      '全区生产总值完成312\n\n.6亿元,新增城镇就业4\n\n600人,改造老旧小区27个。',
      '全区生产总值完成312.6亿元，新增城镇就业4600人，改造老旧小区27个。',
    ],
    [
      'joins a number that a narrow column cut',
      '全年新增就业4\n600人，改造老旧小区27个。',
      '全年新增就业4600人，改造老旧小区27个。',
    ],
    [
      'joins nothing that bears a title of its own',
      '推进道路提档升级。新建改建农村公路120公里，改造危\n\n办好人民满意的教育。新建扩建中小学6所，新增学位4200个。',
      '推进道路提档升级。新建改建农村公路120公里，改造危\n\n办好人民满意的教育。新建扩建中小学6所，新增学位4200个。',
    ],
    [
      'joins nothing to the cut copy of a paragraph',
      '推进道路提档升级。新建改建农村公路120公里，改造危桥14座。\n推进道路提档升级。新建改建农村公路120公里，改造危\n市中医院新院区主体封顶，建成服务站12处。',
      '推进道路提档升级。新建改建农村公路120公里，改造危桥14座。\n推进道路提档升级。新建改建农村公路120公里，改造危\n市中医院新院区主体封顶，建成服务站12处。',
    ],
    ['joins no number of an annex', '附件1\n3个部门负责，按月调度。', '附件1\n3个部门负责，按月调度。'],
    ['joins no list of numbers', '完成投资\n312\n46\n58亿元', '完成投资\n312\n46\n58亿元'],
    [
      'drops indents and carriage returns',
      '　　稳中求进。\r\n　　加快发展。\r\n',
      '稳中求进。\n加快发展。\n',
    ],
    ['ends lines as old systems did', '主要目标\r增长5%。\r\n', '主要目标\n增长5%。\n'],
    [
      'ends lines as typesetters do',
      '主要目标\u2028增长5%。\f重点工作\u2029',
      '主要目标\n增长5%。\n重点工作\n',
    ],
    ['reads through marks of direction', '完成投资\u202d1\u200e20\u202c亿元', '完成投资120亿元'],
    ['reads through soft hyphens and joiners', '总投\u00ad资1\u2060,234\u200b万元', '总投资1,234万元'],
    ['reads through a mark beside a space', '预计 \u200b331\ufeff 亿元', '预计331亿元'],
    ['keeps the space beside such a mark', '区长 \u200b周明远', '区长 周明远'],
    ['reads UTF-8 that was read as GBK', '鏀垮簻宸ヤ綔鎶ュ憡', '政府工作报告'],
    ['reads a mark whose last byte is lost', '增长5%锛�完成任务', '增长5%，完成任务'],
  ])('%s', (_what, dirty, expected) => {
    expect(clean(dirty)).toBe(expected);
  });

  it('reads a whole report back that was opened in the wrong encoding', () => {
    const report =
      '今年全区生产总值增长6%左右，新增就业4000人。建成高标准农田3.2万亩，“十四五”规划圆满收官。';
    const misread = new TextDecoder('gbk').decode(new TextEncoder().encode(report));
    expect(clean(misread)).toBe(report);
  });

  it.each([
    ['a heading stays a line', '一、聚焦产业,加快转型发展\n坚持项目为王,全力招商。'],
    ['a paragraph with an end stays', '产值增长3%。\n业态更加丰富,活力更足。'],
    [
      'a quotation ends with straight marks',
      '代表们说，“要把产业做起来，让群众富起来。"\n产业要兴旺，人才是关键。',
    ],
    [
      'a column that goes on elsewhere is not joined',
      '严格行政执法检查。规范政务服务执\n\n里,修复破损路面。\n\n法监督,抓好源头治理。',
    ],
  ])('joins nothing where %s', (_what, text) => {
    expect(clean(text)).toContain('\n');
  });

  it('brings a report back from every kind of dirt', () => {
    const expected = clean(sample);
    for (const dirt of [spaceNumbers, widenDigits, narrowMarks])
      expect(clean(dirt(sample, new Random(7))), dirt.name).toBe(expected);
    expect(clean(framePage(sample))).toContain(expected);
  });

  it('brings a mirrored page back but for a few characters in a thousand', () => {
    const expected = clean(sample);
    const kept = diffChars(expected, clean(mirrorPage(spaceNumbers(sample, new Random(3)))))
      .filter(({ added, removed }) => !added && !removed)
      .reduce((sum, { value }) => sum + value.length, 0);
    expect(kept / expected.length).toBeGreaterThan(0.995);
  });

  it('joins most columns, and changes nothing else', () => {
    const broken = breakColumns(sample, new Random(5));
    const cuts = broken.split('\n').filter((line) => line === '').length;
    const left = clean(broken)
      .split('\n')
      .filter((line) => line === '').length;
    expect(cuts).toBeGreaterThan(3);
    expect(left).toBeLessThan(cuts / 2);
    expect(clean(broken).replaceAll('\n', '')).toBe(sample.replaceAll('\n', ''));
  });
});

import { describe, expect, it } from 'vitest';
import type { Properties } from '../../../../src/core/model/report';
import { buildDocument } from '../../../../src/core/structure/buildDocument';
import { findProperties } from '../../../../src/core/structure/properties';
import { readText } from '../../../../src/core/text/read';
import { lexicon } from '../../lexicon';

function propertiesOf(text: string): Properties {
  const { reading, noise } = readText(text, lexicon.text);
  return findProperties(
    buildDocument(reading, noise, lexicon.structure),
    lexicon.structure,
    lexicon.properties,
  );
}

describe('properties', () => {
  it('come from a line that gives several', () => {
    expect(
      propertiesOf('云岭县2025年10件实事\n信息来源:云岭网 发布时间:2025年1月20日7:41 编辑:李文'),
    ).toMatchObject({
      issuer: '云岭网',
      date: '2025-01-20',
    });
    expect(propertiesOf('2025年县委县政府10件实事\n一、新建学校2所。').place).toBeNull();
    expect(propertiesOf('云岭县人民政府县长周明远\n各位代表：')).toMatchObject({
      title: null,
      speaker: '周明远',
    });
    expect(propertiesOf('云岭县人民政府县长热线\n各位代表：').speaker).toBeNull();
  });

  it('come from a table over the text too', () => {
    const page = `文件名称 | 云岭区2025年政府工作报告 | ||
文号 | | [ 成文日期 ] | 2025年1月8日 |
公开责任部门 | 云岭区政府办公室 | 公开日期: | 2025-01-20 14:43 |
副区长（提名人选） 周明远
各位代表：`;
    expect(propertiesOf(page)).toMatchObject({
      title: '云岭区2025年政府工作报告',
      issuer: '云岭区政府办公室',
      date: '2025-01-08',
      speaker: '周明远',
    });
  });

  it('come from a metadata block first', () => {
    const page = `  • 索 引 号:0123/2025-1
  • 发布机构:云岭区政府办公室
  • 成文时间:2025年1月8日
  • 发文时间:2025年1月20日
  • 标  题:云岭区2025年政府工作报告

云岭区2025年政府工作报告

——2025年1月6日在临河市云岭区第十二届人民代表大会第四次会议上

区长 周明远

各位代表：`;
    expect(propertiesOf(page)).toEqual({
      title: '云岭区2025年政府工作报告',
      place: '临河市云岭区',
      issuer: '云岭区政府办公室',
      date: '2025-01-08',
      year: '2025',
      speaker: '周明远',
    });
  });

  it('come from the opening lines where there is no block', () => {
    const report = `政府工作报告
——2024年2月5日在临河市第七届人民代表大会第三次会议上
临河市人民政府市长 陈 立
各位代表：
现在，我代表市人民政府向大会报告工作。`;
    expect(propertiesOf(report)).toEqual({
      title: '政府工作报告',
      place: '临河市',
      issuer: '临河市人民政府',
      date: '2024-02-05',
      year: '2024',
      speaker: '陈立',
    });
  });

  it.each([
    ['——二〇二六年一月二十日在青石县第十八届人民代表大会第六次会议上', '2026-01-20'],
    ['（二○二五年十二月三十一日）', '2025-12-31'],
    ['二〇三五年远景目标', null],
  ])('the date of %s', (line, date) => {
    expect(propertiesOf(`青石县政府工作报告\n${line}\n各位代表：`).date).toBe(date);
  });

  it.each([
    ['2025年是“十四五”收官之年。', '2025'],
    ['2026年全市经济社会发展主要预期目标是：生产总值增长5%。', '2026'],
    ['报告分为2023年工作回顾、2024年主要任务两部分。', '2024'],
    ['2024年全省粮食增产，2025年全省将新建示范区3个。', '2025'],
    ['到2035年将基本实现现代化。', null],
    ['过去的2023年是极不平凡的一年。', null],
    ['自2016年全县重点发展茶产业以来，销路一年比一年宽。', null],
    ['全市上下团结奋斗。', null],
    ['青岭县林业局2023年工作总结和2024年工作计划\n2023年，全局上下扎实工作，成效明显。', '2024'],
  ])('the year planned for, of %s', (text, year) => {
    expect(propertiesOf(text).year).toBe(year);
  });

  it('are null where the text gives none', () => {
    expect(propertiesOf('坚持稳中求进，推动高质量发展。')).toEqual({
      title: null,
      place: null,
      issuer: null,
      date: null,
      year: null,
      speaker: null,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { applyEdits } from '../../../src/core/model/edit';
import { lexicon } from '../lexicon';
import { cleaningEdits, type RepairKind, repairKinds, safeRepairKinds } from '../../../src/views/cleaning';

const clean = (text: string, kinds: readonly RepairKind[]): string =>
  applyEdits(text, cleaningEdits(analyze(text, { lexicon }), text, kinds));

const page = '全區(qū)經(jīng)濟(jì)穩(wěn)定發(fā)展,增長(zhǎng)6.5 %。\r\n全區(qū)完成投資128 億元。\r\n';

describe('cleaning', () => {
  it.each<[readonly RepairKind[], string]>([
    [repairKinds, '全区经济稳定发展,增长6.5%。\r\n全区完成投资128亿元。\r\n'],
    [['pinyin'], '全區經濟穩定發展,增長6.5 %。\r\n全區完成投資128 億元。\r\n'],
    [['pinyin', 'spacing'], '全區經濟穩定發展,增長6.5%。\r\n全區完成投資128億元。\r\n'],
    [
      ['traditional'],
      '全区(qū)经(jīng)济(jì)稳(wěn)定发(fā)展,增长(zhǎng)6.5 %。\r\n全区(qū)完成投资128 亿元。\r\n',
    ],
    [['duplicates'], page],
  ])('mends %j and nothing else', (kinds, expected) => {
    expect(clean(page, kinds)).toBe(expected);
  });

  it('takes away what stands only once on a portal page only when asked', () => {
    const portal = [
      '索 引 号：000014349/2026-00001',
      '发布机构：云溪县人民政府办公室',
      '成文日期：2026年01月08日',
      '',
      '云溪县2026年政府工作报告',
      '',
      '2026年，全县地区生产总值增长5.5%左右，新增城镇就业3200人以上，改造老旧小区18个。',
      '',
    ].join('\n');
    expect(clean(portal, safeRepairKinds)).toContain('发布机构：云溪县人民政府办公室');
    expect(clean(portal, ['boilerplate'])).not.toContain('发布机构');
  });

  it('is done after one time', () => {
    const once = clean(page, repairKinds);
    expect(clean(once, repairKinds)).toBe(once);
  });

  it('leaves what only a person can decide', () => {
    const text = '目标是到?025年完成3?5亿元。';
    expect(clean(text, repairKinds)).toBe(text);
  });
});

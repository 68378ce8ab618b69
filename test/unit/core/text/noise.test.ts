import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/model/edit';
import { mendingEdits } from '../../../../src/core/text/mending';
import { readText } from '../../../../src/core/text/read';
import { mirrorPage } from '../../../dirt/mirror';
import { sample } from '../../../dirt/sample';
import { framePage } from '../../../dirt/soil';
import { lexicon as shipped } from '../../lexicon';

const { text: lexicon } = shipped;
const found = (text: string): [string, string, string | null][] =>
  readText(text, lexicon).noise.map(({ kind, span, replacement }) => [
    kind,
    text.slice(span.start, span.end),
    replacement,
  ]);

describe('noise', () => {
  it('finds nothing in a clean report', () => {
    expect(found(sample)).toEqual([]);
  });

  it.each([
    ['完成331 亿元', [['spacing', ' ', '']]],
    ['增长５％', [['fullwidth', '５％', '5%']]],
    ['濮(pú)阳市', [['pinyin', '(pú)', '']]],
    ['增长5\u200b.5%', [['spacing', '\u200b', '']]],
    ['区长 \u200b周明远', [['spacing', '\u200b', '']]],
    [
      '增长?.5%，增速1?%',
      [
        ['mojibake', '?', null],
        ['mojibake', '?', null],
      ],
    ],
    [
      '目标是?025年完成3?5亿元',
      [
        ['mojibake', '?', null],
        ['mojibake', '?', null],
      ],
    ],
    ['做强龙头，发展特色产\n\n业，打造园区。', [['column-break', '\n\n', '']]],
  ])('of %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('of a mirrored page: each Traditional run apart from its gloss', () => {
    expect(found('全區(qū)經(jīng)濟(jì)穩(wěn)定,城鄉(xiāng)協(xié)調(diào)').map(([kind]) => kind)).toEqual(
      Array.from({ length: 7 }, () => ['traditional', 'pinyin']).flat(),
    );
  });

  it('of a portal page: its frame, once over and once under the report', () => {
    const page = framePage(sample);
    const frames = found(page).filter(([kind]) => kind === 'boilerplate');
    expect(frames.map(([, text]) => text.trim().slice(0, 4))).toEqual(['欢迎访问', '云岭区人']);
    expect(frames.map(([, , replacement]) => replacement)).toEqual(['', '']);
  });

  it('of a page whose menu stands an entry a line: the menu, and not what is spaced like a title', () => {
    const menu = ['政务公开', '政务服务', '互动交流', '数据发布', '走进青阳'].join('\n');
    const frames = (head: string) =>
      found(`${head}\n\n青阳县政府工作报告\n\n${sample}`).filter(([kind]) => kind === 'boilerplate');
    expect(frames(menu).map(([, text]) => text.trim())).toEqual([menu]);
    expect(frames('稳中求进\n以进促稳\n先立后破')).toEqual([]);
    expect(frames(menu.replaceAll('\n', '\n\n'))).toEqual([]);
    const buttons = '下载\n打印\n全屏\n收藏\n【字号：\n加大\n还原\n减小\n】';
    expect(frames(buttons).map(([, text]) => text.trim())).toEqual([buttons]);
  });

  it('of a glossed page: its frame, and the damage in it, which is mended where the frame is kept', () => {
    const page = mirrorPage(framePage(sample));
    const { noise } = readText(page, lexicon);
    const frame = noise.find(({ kind }) => kind === 'boilerplate')?.span ?? { start: 0, end: 0 };
    expect(
      noise.filter(({ kind, span }) => kind === 'pinyin' && span.end <= frame.end).length,
    ).toBeGreaterThan(1);
    const kept = applyEdits(page, mendingEdits(noise.filter(({ kind }) => kind !== 'boilerplate')));
    expect(kept).toContain('欢迎访问');
    expect(kept.slice(0, kept.indexOf('各位代表'))).not.toMatch(/[àáèéìíòóùú]\)/);
    expect(applyEdits(page, mendingEdits(noise))).not.toContain('欢迎访问');
  });

  it('of a paragraph cut for good: the paragraphs that may continue it, unmended', () => {
    const text =
      '我们坚持依法治区。全区上下严格行政执\n\n里，修复破损路面2万平方米。\n\n抓好安全生产。\n\n法监督，抓好源头预防。';
    const [cut] = readText(text, lexicon).noise;
    expect(cut).toMatchObject({ kind: 'column-break', replacement: null });
    expect(cut?.continuations?.map(({ start }) => text.slice(start, start + 3))).toEqual(['法监督']);
  });

  it('of a paragraph cut where only the next line may continue it: read together, and left to a person', () => {
    const text = '我们坚持项目为王。今年技术合同成交额\n\n增长30%，市场更有活力。';
    const { reading, noise } = readText(text, lexicon);
    expect(reading.clean).toBe('我们坚持项目为王。今年技术合同成交额增长30%，市场更有活力。');
    expect(noise).toMatchObject([{ kind: 'column-break', replacement: null, alternatives: [''] }]);
    expect(mendingEdits(noise)).toEqual([]);
  });

  const lone = '我们坚持项目为王。实施技改项目40个，全年完成技术改造投资\n\n增长明显加快，市场更有活力。';
  const mended = (text: string): string => applyEdits(text, mendingEdits(readText(text, lexicon).noise));

  it('of a cut between two whole words: joined by itself only where the cuts inside words are', () => {
    expect(mended(lone)).toBe(lone);
    const cuts = [
      '做强龙头，发展特色产\n\n业，打造园区。',
      '部门把企业诉求摆在前面，逐项列出清\n\n单管理，限期答复。',
    ];
    expect(mended([lone, ...cuts].join('\n'))).not.toContain('\n\n');
    const spliced =
      '社区组织志愿者上门。坚持常态长效，全年开展便民服务活\n\n城南片区完成雨污分流，积水点全部消除。';
    const joined = lone.replace('\n\n', '');
    expect(mended([lone, ...cuts, spliced, spliced].join('\n'))).toContain(joined);
    expect(mended([lone, ...cuts, spliced, spliced, spliced].join('\n'))).toContain(lone);
  });

  it('of a cut that makes a word with a line which starts with a whole one: left to a person', () => {
    const text = '我们坚持项目为王。全年持续加强园区管理\n\n论坛成功举办，市场更有活力。';
    expect(mended(text)).toBe(text);
  });

  it('of a cut whose next line another cut goes on in: both are left as they stand', () => {
    const other = '做强龙头，发展乡村特色优质农林牧渔各类高效现代设施园艺种植养殖加工主导支柱产';
    const text = `我们坚持项目为王。今年技术合同成交额\n\n业兴旺明显加快，市场更有活力。\n\n${other}`;
    expect(readText(text, lexicon).reading.clean).toBe(text);
  });

  it('of a page’s frame in the midst of a sentence: it is left to a person', () => {
    const text = '关于促进消费的若干措\n索 引 号：01234567\n，请认真贯彻执行。';
    const head = `坚持稳中求进，${text}`;
    const [frame] = readText(head, lexicon).noise;
    expect(frame).toMatchObject({ kind: 'boilerplate', replacement: null });
    expect(readText(text.replace('，', ''), lexicon).noise[0]).toMatchObject({ replacement: '' });
  });

  it('of shifted bytes on a page whose glosses were mended: the same choice as before', () => {
    const page = '達(dá)到18萬(wàn)噸?qiǎn)陨?。推進(jìn)建設(shè)。';
    const choices = (text: string) =>
      readText(text, lexicon).noise.flatMap(({ alternatives }) => (alternatives ? [alternatives] : []));
    expect(choices(page)).toHaveLength(1);
    expect(choices(mended(page))).toEqual(choices(page));
  });

  it('of text whose encoding was misread: a sure repair up to a lost byte, and the choice there', () => {
    const misread = new TextDecoder('gbk').decode(new TextEncoder().encode('新增城镇就'));
    const { noise } = readText(misread, lexicon);
    expect(noise.map(({ kind }) => kind)).toEqual(['mojibake', 'mojibake']);
    expect(noise[0]?.replacement).toBe('新增城镇');
    expect(noise[1]?.replacement).toBeNull();
    expect(noise[1]?.alternatives?.length).toBeGreaterThan(1);
  });

  it('of shifted bytes: a sure repair, and the choice where bytes leave one', () => {
    const page = mirrorPage(sample);
    const repairs = readText(page, lexicon).noise.filter(({ kind }) => kind === 'mojibake');
    expect(repairs.length).toBeGreaterThan(1);
    for (const { replacement, alternatives } of repairs)
      expect(replacement ?? alternatives?.[0]).toMatch(/^[\p{Script=Han}“”，。、]+$/u);
  });
});

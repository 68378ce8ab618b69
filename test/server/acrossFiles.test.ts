import { afterAll, beforeAll, expect, it } from 'vitest';
import { acrossFilesMethod, type AcrossFilesParams, type SharedPassage } from '../../src/server/protocol';
import { type LspServer, startLspServer } from './lspServer';

const shared =
  '保障群众饮水安全。实施城乡供水一体化工程，铺设主管网86公里，关停自备井37眼，水质达标率保持100%。';
const own = '建设健康城市。市中医院新院区主体封顶，建成社区卫生服务站12处，家庭医生签约率提高到78%。';
const files = [
  { uri: 'file:///a.txt', text: `${own}\n\n${shared}\n\n${own}\n` },
  { uri: 'file:///b.txt', text: `# 临江市政府工作报告\r\n\r\n各位代表：\r\n\r\n${shared}\r\n` },
  { uri: 'file:///c.txt', text: '此文与别的文章没有相同的段落，只谈森林防火的准备情况，\n' },
];

let server: LspServer;
beforeAll(async () => {
  server = await startLspServer();
});
afterAll(() => server.stop());

const compare = (params: AcrossFilesParams): Promise<readonly SharedPassage[] | null> =>
  server.connection.sendRequest(acrossFilesMethod, params);

it('names the places where files share a passage, and passes over what repeats inside one', async () => {
  const range = (line: number) => ({
    start: { line, character: 0 },
    end: { line, character: shared.length },
  });
  const [first, ...others] = (await compare({ files })) ?? [];
  expect(others).toEqual([]);
  expect(first?.text).toBe(shared);
  expect(first?.places).toEqual([
    { uri: 'file:///a.txt', range: range(2) },
    { uri: 'file:///b.txt', range: range(4) },
  ]);
});

it('finds nothing in nothing', async () => {
  expect(await compare({ files: [] })).toEqual([]);
});

it('does not read the end of one file on into the next', async () => {
  const [head, tail] = [
    '全年新建改建农村公路120公里，群众出行更加',
    '便捷，物流成本持续下降，特色农产品走出大山。',
  ];
  const passages = await compare({
    files: [
      { uri: 'file:///a.txt', text: head },
      { uri: 'file:///b.txt', text: `${tail}\n${shared}` },
      { uri: 'file:///c.txt', text: shared },
    ],
  });
  expect(passages?.map(({ text }) => text)).toEqual([shared]);
});

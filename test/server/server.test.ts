import {
  type CodeAction,
  type DocumentSymbol,
  type Hover,
  LSPErrorCodes,
  type ResponseError,
} from 'vscode-languageserver/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeChanges } from '../../src/core/model/changes/reportChanges';
import { applyEdits } from '../../src/core/model/edit';
import type { Report } from '../../src/core/model/report';
import { cardMethod, type MadeReport, reportMadeMethod, reportSentMethod } from '../../src/server/protocol';
import { type LspServer, startLspServer } from './lspServer';

const report = [
  '# 2024年政府工作报告',
  '',
  '各位代表：现在，我代表区人民政府向大会报告工作，请予审议。',
  '',
  '## 2024年主要目标',
  '',
  '2024年，地区生产总值增长5.5%左右，一般公共预算收入增长4%以上，新增城镇就业4000人以上。',
  '',
  '加快推进重点项目建设，抓好临湖产业园二期工程，年内完成投资120亿元，力争新增规模以上企业15家。',
  '',
  '坚持把改善民生放在首位，新建改扩建学校12所，完成老旧小区改造36个，惠及群众近2万户。',
  '',
  '坚持把改善民生放在首位，新建改扩建学校12所，完成老旧小区改造36个，惠及群众近2万户。',
  '',
].join('\n');

const at = (text: string, word: string) => {
  const before = text.slice(0, text.indexOf(word)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};
const namesOf = (sections: readonly DocumentSymbol[]): string[] =>
  sections.flatMap(({ name, children = [] }) => [name, ...namesOf(children)]);

let server: LspServer;
let last = 0;
const fresh = (): string => `file:///reports/${++last}.txt`;

beforeAll(async () => {
  server = await startLspServer({ locale: 'en' });
}, 30_000);
afterAll(async () => {
  expect(await server.stop()).toBe(0);
});

describe('a report', { timeout: 30_000 }, () => {
  it('is answered with its version, and quotes itself', async () => {
    const uri = fresh();
    await server.open(uri, report);
    const answer = await server.report(uri);
    expect(answer?.version).toBe(1);
    expect(answer?.report.length).toBe(report.length);
    const texts = answer?.report.quantities.map(({ span }) => report.slice(span.start, span.end)) ?? [];
    expect(texts).toEqual(expect.arrayContaining(['5.5%', '4000人', '120亿元', '15家']));
  });

  it('has its sections as document symbols', async () => {
    const uri = fresh();
    await server.open(uri, report);
    const symbols = await server.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(namesOf(symbols)).toEqual(expect.arrayContaining(['2024年政府工作报告', '2024年主要目标']));
  });

  it('explains a number under the pointer, and says nothing beside it', async () => {
    const uri = fresh();
    await server.open(uri, report);
    const hover = (word: string) =>
      server.connection.sendRequest<Hover | null>('textDocument/hover', {
        textDocument: { uri },
        position: at(report, word),
      });
    expect(JSON.stringify(await hover('120亿元'))).toContain('12,000,000,000');
    expect(await hover('请予审议')).toBeNull();
  });

  it('has the card of a goal for the version it is asked of, and none for another', async () => {
    const uri = fresh();
    await server.open(uri, report);
    const cardIn = (version: number) =>
      server.connection.sendRequest<string | null>(cardMethod, {
        ...{ uri, version, about: 'goal' },
        offset: report.indexOf('120亿元'),
      });
    expect(await cardIn(1)).toContain('12,000,000,000');
    await server.change(uri, 2, report.replace('120亿元', '130亿元'));
    expect(await cardIn(1)).toBeNull();
  });

  it('has one problem for a repeated paragraph, and a fix that leaves one copy', async () => {
    const uri = fresh();
    const published = server.nextDiagnostics(uri);
    await server.open(uri, report);
    const repeats = (await published).filter(({ code }) => String(code).startsWith('duplicate-'));
    expect(repeats).toHaveLength(1);
    const [problem] = repeats;
    expect(problem).toMatchObject({ severity: 3, tags: [1], relatedInformation: [{}] });
    const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: problem?.range,
      context: { diagnostics: repeats },
    });
    const remove = actions.find(({ title }) => title === 'Remove this copy');
    expect(remove?.isPreferred).toBe(true);
    const repaired = applyLspEdits(report, remove);
    expect(repaired.split('坚持把改善民生放在首位')).toHaveLength(2);
    expect(repaired.length).toBeLessThan(report.length);
  });

  it('offers source.fixAll only to those who ask, and needs no client command for it', async () => {
    const uri = fresh();
    await server.open(uri, report);
    const ask = (only?: string[]) =>
      server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        context: { diagnostics: [], ...(only ? { only } : {}) },
      });
    expect(await ask()).toEqual([]);
    const [fixAll] = await ask(['source.fixAll']);
    expect(fixAll).toMatchObject({ kind: 'source.fixAll.policyAnnotator' });
    expect(applyLspEdits(report, fixAll).split('老旧小区改造36个')).toHaveLength(2);
  });
});

describe('a client that wants every report', { timeout: 30_000 }, () => {
  it('is sent the goals first, then the names, and then what each edit changed', async () => {
    const server = await startLspServer({ initializationOptions: { reports: true } });
    const uri = 'file:///reports/sent.txt';
    const made: MadeReport[] = [];
    server.connection.onNotification(reportMadeMethod, (each: MadeReport) => made.push(each));
    const sent = () => server.connection.sendRequest(reportSentMethod, { uri });
    await server.open(uri, report);
    await sent();
    const [goals, whole] = made.splice(0);
    expect(goals).toMatchObject({ version: 1, isPreliminary: true, report: { entities: [] } });
    expect(whole).toMatchObject({ version: 1, isPreliminary: false });
    const longer = report.replace('年内完成', '建成仓库37座，年内完成');
    await server.change(uri, 2, longer);
    await sent();
    const answer = await server.report(uri);
    const taken = [goals, whole, ...made].reduce(take, undefined);
    expect(JSON.stringify(made).length).toBeLessThan(JSON.stringify(answer).length / 2);
    expect(taken?.quantities.map(({ text }) => text)).toContain('37座');
    expect(taken).toEqual(answer?.report);
    expect(await server.stop()).toBe(0);
  });
});

/** The report a client has after one more was sent. */
function take(before: Report | undefined, made: MadeReport | undefined): Report | undefined {
  if (!made || 'report' in made) return made?.report;
  return before && takeChanges(before, made.changes);
}

describe('other texts', { timeout: 30_000 }, () => {
  it('in Markdown are not analysed unless asked for', async () => {
    const uri = fresh();
    await server.open(uri, report, 'markdown');
    expect(await server.report(uri)).toBeNull();
  });

  it('that are not open have no report', async () => {
    expect(await server.report('file:///nowhere.txt')).toBeNull();
  });

  it.each([
    ['an empty text', ''],
    ['white space', ' \n\u3000\r\n\t'],
    ['lone surrogates', '增长\ud800 5.5%\udfff 左右。\udc00'],
    ['control characters', '\u0000\u0001增长5%\ufeff\u2028新增3个'],
    ['one line of 60,000 characters', '新增城镇就业4000人以上，'.repeat(4_300)],
    ['one character 50,000 times', '一'.repeat(50_000)],
    ['digits without end', '9'.repeat(50_000)],
  ])(
    'such as %s get a right and whole answer',
    async (_, text) => {
      const uri = fresh();
      await server.open(uri, text);
      const answer = await server.report(uri);
      expect(answer?.report.length).toBe(text.length);
      for (const { span } of answer?.report.quantities ?? [])
        expect(span.end).toBeLessThanOrEqual(text.length);
      await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
    60_000,
  );
});

describe('a text too long to be analysed', { timeout: 60_000 }, () => {
  it('is said to be, in one problem, until it is short enough', async () => {
    const uri = fresh();
    const line = '完成投资120亿元。\n';
    const published = server.nextDiagnostics(uri);
    await server.open(uri, line.repeat(Math.ceil(1_000_001 / line.length)));
    expect(await published).toMatchObject([
      { code: 'too-long', message: expect.stringContaining('1,000,0') as string },
    ]);
    expect(await server.report(uri)).toBeNull();
    await server.change(uri, 2, line);
    expect((await server.report(uri))?.report.quantities).toHaveLength(1);
  });
});

describe('typing', { timeout: 30_000 }, () => {
  it('drops the work for versions that are no longer there and answers for the last', async () => {
    const uri = fresh();
    await server.open(uri, report);
    await server.report(uri);
    const versions = Array.from({ length: 29 }, (_, index) => index + 2);
    const answers = versions.map((version) => {
      void server.change(uri, version, `${report}第${version}稿，增长${version}%。`);
      return server.report(uri);
    });
    const settled = await Promise.allSettled(answers);
    const dropped = settled.filter((result) => result.status === 'rejected');
    for (const { reason } of dropped)
      expect((reason as ResponseError<unknown>).code).toBe(LSPErrorCodes.ContentModified);
    expect(dropped.length).toBeGreaterThan(versions.length / 2); // a slow machine may be done with one in between
    expect(settled.at(-1)).toMatchObject({ status: 'fulfilled', value: { version: 30 } });
  });

  it('takes the problems back when the document closes', async () => {
    const uri = fresh();
    const published = server.nextDiagnostics(uri);
    await server.open(uri, report);
    expect(await published).not.toEqual([]);
    const cleared = server.nextDiagnostics(uri);
    await server.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    expect(await cleared).toEqual([]);
    expect(await server.report(uri)).toBeNull();
  });
});

describe('a Chinese client', { timeout: 30_000 }, () => {
  it('is spoken to in Chinese, and given its preview commands', async () => {
    const chinese = await startLspServer({ locale: 'zh-cn', initializationOptions: { previews: true } });
    const published = chinese.nextDiagnostics('file:///a.txt');
    await chinese.open('file:///a.txt', report);
    const repeats = (await published).filter(({ code }) => String(code).startsWith('duplicate-'));
    expect(repeats[0]?.message).toMatch(/文中/);
    const actions = await chinese.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: 'file:///a.txt' },
      range: repeats[0]?.range,
      context: { diagnostics: repeats },
    });
    expect(actions.map(({ command }) => command?.command)).toEqual(
      expect.arrayContaining(['policyAnnotator.removeDuplicates', 'policyAnnotator.compareCopies']),
    );
    expect(await chinese.stop()).toBe(0);
  });
});

/** The text with the edits of a code action applied. */
function applyLspEdits(text: string, action: CodeAction | undefined): string {
  const lines = text.split('\n');
  const offset = ({ line, character }: { line: number; character: number }): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character;
  const edits = Object.values(action?.edit?.changes ?? {}).flat();
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({
      span: { start: offset(range.start), end: offset(range.end) },
      newText,
    })),
  );
}

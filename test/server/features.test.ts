import type {
  CodeAction,
  DefinitionLink,
  Diagnostic,
  DocumentLink,
  PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cardMethod,
  type ClosedReport,
  decideClosedMethod,
  type Decided,
  type ExportedGoals,
  exportMethod,
  goalRowsMethod,
  previewScheme,
} from '../../src/server/protocol';
import type { GoalRow } from '../../src/views/exports/goalRows';
import { type LspServer, startLspServer } from './lspServer';

const paragraph = '坚持把改善民生放在首位，新建改扩建学校12所，完成老旧小区改造36个，惠及群众近2万户。';
const text = [
  '# 2024年临湖区政府工作报告',
  '',
  '抓好“一河两岸”建设，年内完成投资120亿元。',
  '',
  `${paragraph}临湖区教育局负责落实。`,
  '',
  paragraph,
  '',
  '名词解释',
  '',
  '1.一河两岸：是指鹭江及其东西两岸的景观带。',
  '',
].join('\n');
const at = (word: string, from = 0) => {
  const before = text.slice(0, text.indexOf(word, from)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

let server: LspServer;
let last = 0;
const openFresh = async (): Promise<string> => {
  const uri = `file:///features/${++last}.txt`;
  await server.open(uri, text);
  return uri;
};
beforeAll(async () => {
  server = await startLspServer({ locale: 'zh-TW' });
}, 30_000);
afterAll(() => server.stop());

describe('of a report', { timeout: 30_000 }, () => {
  it('a target in a repeat leads to the line and column of its copy', async () => {
    const uri = await openFresh();
    const links = await server.connection.sendRequest<DocumentLink[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    const copy = at('12所');
    expect(links.map(({ target }) => target)).toContain(`${uri}#L${copy.line + 1},${copy.character + 1}`);
  });

  it('a term leads to where the text explains it, with the term alone selected', async () => {
    const uri = await openFresh();
    const [link] = await server.connection.sendRequest<DefinitionLink[]>('textDocument/definition', {
      textDocument: { uri },
      position: at('一河两岸'),
    });
    const start = at('一河两岸', text.indexOf('名词解释'));
    const end = { ...start, character: start.character + 4 };
    expect(link).toMatchObject({ targetUri: uri, targetSelectionRange: { start, end } });
    expect(link?.targetRange.end.character).toBeGreaterThan(end.character);
  });

  it('a name has a card of its own', async () => {
    const uri = await openFresh();
    const card = await server.connection.sendRequest<string | null>(cardMethod, {
      ...{ uri, version: 1, about: 'name' },
      offset: text.indexOf('临湖区教育局') + 3,
    });
    expect(card).toContain('临湖区教育局');
  });

  it('a fix belongs to its own problem, and copies are compared only where the client can show them', async () => {
    const published = server.nextDiagnostics(`file:///features/${last + 1}.txt`);
    const uri = await openFresh();
    const other: Diagnostic = { range: { start: at('12所'), end: at('12所') }, message: '', code: 'other' };
    const repeat = (await published).find(({ code }) => String(code).startsWith('duplicate-'));
    const actions = await server.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: repeat?.range,
      context: { diagnostics: [other, repeat] },
    });
    const codes = actions.flatMap(({ diagnostics = [] }) => diagnostics.map(({ code }) => code));
    expect(new Set(codes)).toEqual(new Set([repeat?.code]));
    for (const { edit } of actions) expect(edit).toBeDefined();
  });

  it('problems are told in the Chinese of mainland readers to any Chinese client, once, with the names read', async () => {
    const published: PublishDiagnosticsParams[] = [];
    const uri = `file:///features/${last + 1}.txt`;
    server.connection.onNotification('textDocument/publishDiagnostics', (each: PublishDiagnosticsParams) => {
      if (each.uri === uri) published.push(each);
    });
    await openFresh();
    await server.report(uri);
    expect(published).toHaveLength(1);
    expect(published[0]?.diagnostics.map(({ message }) => message).join()).toMatch(/文中/);
  });
});

describe('what only shows a fix', { timeout: 30_000 }, () => {
  it('is not analysed', async () => {
    const uri = `${previewScheme}:/features/preview.txt`;
    await server.open(uri, text);
    expect(await server.report(uri)).toBeNull();
  });
});

describe('goals as rows', { timeout: 30_000 }, () => {
  const ask = (closed: ClosedReport): Promise<GoalRow[]> =>
    server.connection.sendRequest(goalRowsMethod, {
      ...{ uri: 'file:///closed.txt', name: 'closed.txt', roles: ['target'], closed },
    });

  it('are those of a file that is not open, as its sidecar decided them', async () => {
    const start = text.indexOf('120亿元');
    const decided = await server.connection.sendRequest<Decided>(decideClosedMethod, {
      ...{ uri: 'file:///closed.txt', set: [], remove: [], creator: '', now: '2026-03-04T05:06:07.000Z' },
      add: [
        {
          ...{ id: 'm1', label: 'target', state: 'rejected', values: {}, note: null, tags: [] },
          span: { start, end: start + 5 },
        },
      ],
      closed: { text, sidecar: null },
    });
    const values = async (sidecar: string | null) => (await ask({ text, sidecar })).map(({ value }) => value);
    expect(await values(null)).toContain('120亿元');
    expect(await values(decided.sidecar)).not.toContain('120亿元');
  });

  it('lead from a workbook to their lines, where their file has an address', async () => {
    const rows = await ask({ text, sidecar: null });
    const linksWith = async (addresses: Record<string, string>): Promise<unknown[]> => {
      const params = { rows, format: 'xlsx', addresses };
      const { content } = await server.connection.sendRequest<ExportedGoals>(exportMethod, params);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load(Uint8Array.from(content as readonly number[]).buffer);
      const links: unknown[] = [];
      workbook.worksheets[0]?.eachRow((row) => row.eachCell(({ hyperlink }) => links.push(hyperlink)));
      return links.filter(Boolean);
    };
    const links = await linksWith({ 'closed.txt': 'file:///folder/closed.txt' });
    expect(links).toContain(`vscode://file/folder/closed.txt:${at('120亿元').line + 1}`);
    expect(await linksWith({})).toEqual([]);
  });
});

import type { WorkspaceSymbol } from 'vscode-languageserver/node';
import { describe, expect, it } from 'vitest';
import { folderTextsMethod } from '../../src/server/protocol';
import { type LspServer, startLspServer } from './lspServer';

const report = [
  '# 2024年政府工作报告',
  '',
  '## 2024年主要目标',
  '',
  '2024年，地区生产总值增长5.5%左右，新增城镇就业4000人以上。',
  '',
  '◇改善民生',
  '',
  '新建改扩建学校12所，完成老旧小区改造36个，惠及群众近2万户。',
  '',
].join('\n');

const circles = [{ pattern: '^◇(.+)$' }];
const uri = 'file:///a.txt';

/** Tells that settings changed; resolves once the server has asked for them. */
async function tellChange({ connection, report }: LspServer): Promise<void> {
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await report('file:///nowhere.txt');
}

/** The titles in the report as it is read now. */
const titles = async (server: LspServer): Promise<string> =>
  JSON.stringify((await server.report(uri))?.report.sections);

/** The next message the server shows a person. */
const nextMessage = ({ connection }: LspServer): Promise<string> =>
  new Promise((resolve) => {
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => resolve(message));
  });

describe('settings', { timeout: 30_000 }, () => {
  it('bring own heading forms, a broken one said and skipped, and Markdown where asked for', async () => {
    const headings = [...circles, { pattern: '((' }];
    const told = await startLspServer({ locale: 'en' }, { headings, markdown: true, hover: 'nonsense' });
    expect(await nextMessage(told)).toContain('((');
    await told.open(uri, report, 'markdown');
    expect(await titles(told)).toContain('"title":"改善民生"');
    expect(await told.stop()).toBe(0);
  });

  it('say a broken heading form once, not again whenever another setting changes', async () => {
    const settings: Record<string, unknown> = { headings: [{ pattern: '((' }] };
    const told = await startLspServer({ locale: 'en' }, settings);
    const warnings = [await nextMessage(told)];
    told.connection.onNotification('window/showMessage', ({ message }: { message: string }) =>
      warnings.push(message),
    );
    settings['markdown'] = true;
    await tellChange(told);
    await told.open(uri, report, 'markdown');
    expect(await titles(told)).toContain('主要目标');
    expect(warnings).toHaveLength(1);
    expect(await told.stop()).toBe(0);
  });

  it('hold as they were asked for last, whichever answer comes first', async () => {
    const told = await startLspServer({}, {});
    await told.open(uri, report);
    expect(await titles(told)).not.toContain('"title":"改善民生"');
    const answers: ((settings: Record<string, unknown>) => void)[] = [];
    told.connection.onRequest(
      'workspace/configuration',
      () => new Promise((resolve) => answers.push((settings) => resolve([settings]))),
    );
    await tellChange(told);
    await tellChange(told);
    expect(answers).toHaveLength(2);
    answers[1]?.({ headings: circles });
    answers[0]?.({ headings: [] });
    await told.report('file:///nowhere.txt'); // what was sent before is read by then
    expect(await titles(told)).toContain('"title":"改善民生"');
    expect(await told.stop()).toBe(0);
  });

  it('are read once from a client that promised to tell of changes and then refuses to', async () => {
    const didChangeConfiguration = { dynamicRegistration: true };
    const capabilities = { workspace: { configuration: true, didChangeConfiguration } };
    const refused = await startLspServer({ locale: 'en', capabilities }, {});
    await refused.open(uri, report);
    expect(await refused.report(uri)).not.toBeNull();
    expect(await refused.stop()).toBe(0);
  });

  it('that change how headings read reach the symbols of the open folders', async () => {
    const settings: Record<string, unknown> = {};
    const told = await startLspServer({ initializationOptions: { folderTexts: true } }, settings);
    told.connection.onRequest(folderTextsMethod, ({ known }: { known: Record<string, number> }) => [
      { uri, changed: 1, text: known[uri] === 1 ? null : report },
    ]);
    const names = async (): Promise<string[]> =>
      (await told.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: '改善民生' })).map(
        ({ name }) => name,
      );
    expect(await names()).not.toContain('改善民生');
    settings['headings'] = circles;
    await tellChange(told);
    expect(await names()).toContain('改善民生');
    expect(await told.stop()).toBe(0);
  });
});

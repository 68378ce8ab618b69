import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Decided } from '../../src/server/protocol';
import type { DocumentReport, Reports } from '../../src/vscode/reports';
import type { ReportServer } from '../../src/vscode/reportServer';
import { Sidecars } from '../../src/vscode/sidecars';
import { writeThroughEditor } from '../../src/vscode/writeWhole';
import { answering } from './answering';
import { uriOf } from './workspaceFiles';

/** No report, so that the extension itself leaves it alone. */
const text = uriOf('sidecars.txt');
const sidecar = uriOf('sidecars.policy.json');

const write = (file: vscode.Uri, content: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(file, new TextEncoder().encode(content));
/** The decisions in the sidecar, each one word. */
const kept = async (): Promise<unknown> =>
  JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar))) as unknown;
const wordsIn = (json: string | null): string[] => (json === null ? [] : (JSON.parse(json) as string[]));

/** A server to which every decision is a word, and a sidecar a list of them. */
class WordServer {
  readonly #stateChanged = new vscode.EventEmitter<void>();
  readonly onDidChangeState = this.#stateChanged.event;
  state = 'running';
  words = new Set<string>();

  loadMarks(_uri: vscode.Uri, json: string | null) {
    const isList = json?.startsWith('[') ?? true;
    for (const word of isList ? wordsIn(json) : []) this.words.add(word);
    return Promise.resolve({ problem: isList ? null : ('newer' as const), detail: '', conflicts: [] });
  }

  sidecar(): Promise<string> {
    return Promise.resolve(JSON.stringify([...this.words]));
  }

  marksSaved(): void {
    // The words are known already.
  }

  async decide(word: string): Promise<Decided> {
    this.words.add(word);
    return { before: [], sidecar: await this.sidecar() };
  }

  die(): void {
    this.words = new Set();
    this.state = 'stopped';
    this.#stateChanged.fire();
  }
}

describe('the sidecar of a report', () => {
  let document: vscode.TextDocument;
  let server: WordServer;
  let sidecars: Sidecars;
  const reported = new vscode.EventEmitter<DocumentReport>();

  beforeEach(async () => {
    await write(text, '买菜清单\n');
    await vscode.workspace.fs.delete(sidecar).then(undefined, () => undefined);
    document = await vscode.workspace.openTextDocument(text);
    server = new WordServer();
    const reports = { onDidChange: reported.event, renew: () => Promise.resolve() };
    sidecars = new Sidecars(
      server as unknown as ReportServer,
      reports as unknown as Reports,
      writeThroughEditor,
    );
    reported.fire({ document } as DocumentReport);
    await sidecars.load(document);
  });
  afterEach(() => sidecars.dispose());

  it('is not written over what another window wrote while something was being decided', async () => {
    await sidecars.change(document, async () => {
      const decided = await server.decide('mine');
      await write(sidecar, '["theirs"]');
      return decided;
    });
    assert.deepEqual(await kept(), ['mine', 'theirs']);
  });

  it('that is not open is not written over what another window wrote meanwhile', async () => {
    let turns = 0;
    await sidecars.changeClosed(text, async (json) => {
      if (turns++ === 0) await write(sidecar, '["theirs"]');
      return { before: [], sidecar: JSON.stringify([...wordsIn(json), 'mine']) };
    });
    assert.deepEqual(await kept(), ['theirs', 'mine']);
  });

  it('that cannot be used forbids decisions until it is gone, though the server died meanwhile', async () => {
    const warned = await answering(
      'showWarningMessage',
      () => undefined,
      async () => {
        await write(sidecar, 'of a later version');
        for (const word of ['in vain', 'again'])
          assert.equal(await sidecars.change(document, () => server.decide(word)), null);
      },
    );
    const [first, ...others] = warned;
    assert.match(first ?? '', /later version/);
    assert.deepEqual(others, [first]);
    server.die();
    await vscode.workspace.fs.delete(sidecar);
    assert.ok(await sidecars.change(document, () => server.decide('mine')));
    assert.deepEqual(await kept(), ['mine']);
  });
});

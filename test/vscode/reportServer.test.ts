import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ReportServer } from '../../src/vscode/reportServer';
import { answering } from './answering';

/** The numbers the client library gives its states. */
const stopped = 1;
const running = 2;

/** A client that starts, stops and refuses as told, and notes what it is sent. */
function fakeClient() {
  const stateChanged = new vscode.EventEmitter<{ newState: number }>();
  const sent: unknown[] = [];
  let refusal: Error | undefined;
  const send = (method: unknown): Promise<null> => {
    sent.push(method);
    return refusal ? Promise.reject(refusal) : Promise.resolve(null);
  };
  const become = (newState: number): Promise<void> => {
    stateChanged.fire({ newState });
    return Promise.resolve();
  };
  const client = {
    onDidChangeState: stateChanged.event,
    onNotification: () => undefined,
    onRequest: () => undefined,
    sendNotification: send,
    sendRequest: send,
    code2ProtocolConverter: { asUri: String },
    start: () => become(running),
    stop: () => become(stopped),
    dispose: () => Promise.resolve(),
  };
  return {
    client: client as unknown as BaseLanguageClient,
    sent,
    refuse: () => (refusal = new Error('the pipe is closed')),
    die: () => stateChanged.fire({ newState: stopped }),
  };
}

const report = vscode.Uri.file('/report.txt');

/** What was rejected and handled by nobody while some work was done. */
async function unhandled(work: () => unknown): Promise<readonly unknown[]> {
  const reasons: unknown[] = [];
  const note = (reason: unknown): void => void reasons.push(reason);
  process.on('unhandledRejection', note);
  try {
    await work();
    await new Promise((resolve) => setTimeout(resolve, 50));
  } finally {
    process.off('unhandledRejection', note);
  }
  return reasons;
}

describe('the report server', () => {
  let server: ReportServer;
  afterEach(() => server.dispose());

  it('says that it stopped where its client cannot even be made, and can be started again', async () => {
    const { client } = fakeClient();
    let tries = 0;
    server = new ReportServer(() =>
      tries++ === 0 ? Promise.reject(new Error('no such module')) : Promise.resolve(client),
    );
    const told = await answering(
      'showErrorMessage',
      () => undefined,
      () => server.start(),
    );
    assert.equal(server.state, 'stopped');
    assert.match(told.join(), /no such module/);
    await server.restart();
    assert.equal(server.state, 'running');
  });

  it('is started again once where two ask at the same time', async () => {
    const { client } = fakeClient();
    server = new ReportServer(() => Promise.resolve(client));
    await server.start();
    const states: string[] = [];
    server.onDidChangeState(() => states.push(server.state));
    await Promise.all([server.restart(), server.restart()]);
    assert.deepEqual(states, ['stopped', 'running']);
  });

  it('is told nothing while it does not run, and may die while it is told something', async () => {
    const { client, sent, refuse, die } = fakeClient();
    server = new ReportServer(() => Promise.resolve(client));
    const tell = (): void => {
      server.marksSaved(report, '{}');
      server.sendNameLists([]);
    };
    tell();
    await server.start();
    tell();
    assert.equal(sent.length, 2);
    refuse();
    assert.deepEqual(await unhandled(tell), []);
    die();
    tell();
    assert.equal(sent.length, 4);
  });
});

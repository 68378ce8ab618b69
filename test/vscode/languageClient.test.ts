import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { LanguageClient } from 'vscode-languageclient/node';
import { createLanguageClient } from '../../src/vscode/languageClient.node';
import { ourExtension } from './ourExtension';
import { waitFor } from './waitFor';

describe('the client of the language server', () => {
  let client: LanguageClient | undefined;
  afterEach(async () => {
    await client?.stop();
  });

  it('starts another server where a message could not be written to the dying one', async () => {
    const started: ChildProcess[] = [];
    const startServer = (): ChildProcess => {
      const server = fork(join(ourExtension?.extensionPath ?? '', 'dist/server.js'), ['--stdio'], {
        silent: true,
      });
      started.push(server);
      return server;
    };
    client = createLanguageClient(startServer, { documentSelector: [] });
    await client.start();
    const [first] = started;
    first?.stdin?.emit('error', new Error('write EPIPE'));
    first?.kill('SIGKILL');
    await waitFor('another server', () => started.length === 2 && client?.isRunning());
    assert.equal(started[1]?.exitCode, null);
  });
});

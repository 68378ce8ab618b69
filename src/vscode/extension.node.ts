import { type ChildProcess, fork } from 'node:child_process';
import type * as vscode from 'vscode';
import { activateExtension } from './activateExtension';
import { writeWholeOnDisk } from './writeWhole.node';

export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, {
    writeWhole: writeWholeOnDisk,
    createClient: async (options) => {
      const processes = serverProcesses(context.asAbsolutePath('dist/server.js'));
      const { createLanguageClient } = await import('./languageClient.node');
      return createLanguageClient(processes, options);
    },
  });
}

/** One process after the other, each in place of the one before. The first reads its tables while the client library is loaded. */
function serverProcesses(module: string): () => ChildProcess {
  let running = startServer(module);
  let isAwaited = true;
  return () => {
    if (!isAwaited) {
      running.kill(); // one that hangs does not go by itself
      running = startServer(module);
    }
    isAwaited = false;
    return running;
  };
}

/** A process that is spoken to by its standard streams. One that cannot start has nothing to say, and the client tells so. */
function startServer(module: string): ChildProcess {
  // Also where the host of extensions is no Node by itself.
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' };
  const server = fork(module, ['--stdio'], { silent: true, env });
  server.on('error', () => undefined);
  return server;
}

import { type ChildProcess, fork } from 'node:child_process';
import type * as vscode from 'vscode';
import { activateExtension } from './activateExtension';
import { writeWholeOnDisk } from './writeWhole.node';

export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, {
    writeWhole: writeWholeOnDisk,
    createClient: async (options) => {
      const start = (): ChildProcess => startServer(context.asAbsolutePath('dist/server.js'));
      let first: ChildProcess | null = start(); // it reads its tables while the client library is loaded
      const { createLanguageClient } = await import('./languageClient.node');
      const next = (): ChildProcess => {
        const server = first ?? start();
        first = null;
        return server;
      };
      return createLanguageClient(next, options);
    },
  });
}

/** A server process that is spoken to by its standard streams. One that cannot start has none to read from, and the client says so. */
function startServer(module: string): ChildProcess {
  const server = fork(module, ['--stdio'], { silent: true });
  server.on('error', () => undefined);
  return server;
}

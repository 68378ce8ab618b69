import type * as vscode from 'vscode';
import { activateExtension } from './activateExtension';
import { writeWholeOnDisk } from './writeWhole.node';

export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, {
    writeWhole: writeWholeOnDisk,
    createClient: async (options) => {
      const { createLanguageClient } = await import('./languageClient.node');
      return createLanguageClient(context.asAbsolutePath('dist/server.js'), options);
    },
  });
}

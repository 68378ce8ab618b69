import type * as vscode from 'vscode';
import { activateExtension } from './activateExtension';

export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, async (options) => {
    const { createLanguageClient } = await import('./languageClient.node');
    return createLanguageClient(context.asAbsolutePath('dist/server.js'), options);
  });
}

import type * as vscode from 'vscode';
import { activateExtension } from './activateExtension';

export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const module = context.asAbsolutePath('dist/server.js');
    return new LanguageClient(
      'policyAnnotator',
      'Policy Annotator',
      { module, transport: TransportKind.ipc },
      options,
    );
  });
}

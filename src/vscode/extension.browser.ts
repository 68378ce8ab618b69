import * as vscode from 'vscode';
import { activateExtension } from './activateExtension';
import { writeThroughEditor } from './writeWhole';

/** The web-worker host's own constructor; the project's types know no DOM. */
declare const Worker: new (address: string) => never;

export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, {
    writeWhole: writeThroughEditor,
    createClient: async (options) => {
      const { LanguageClient } = await import('vscode-languageclient/browser');
      const address = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js');
      return new LanguageClient(
        'policyAnnotator',
        'Policy Annotator',
        options,
        new Worker(address.toString(true)),
      );
    },
  });
}

import * as vscode from 'vscode';
import { activateExtension } from './activateExtension';

/** The web-worker host's own constructor; the project's types know no DOM. */
declare const Worker: new (address: string) => never;

export function activate(context: vscode.ExtensionContext): void {
  activateExtension(context, async (options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const address = vscode.Uri.joinPath(context.extensionUri, 'dist/web/server.js');
    return new LanguageClient(
      'policyAnnotator',
      'Policy Annotator',
      options,
      new Worker(address.toString(true)),
    );
  });
}

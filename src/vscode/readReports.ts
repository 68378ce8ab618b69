import type * as vscode from 'vscode';
import { listReports, readText } from './reportFiles';
import type { OnDone } from './withProgress';

/** What a folder holds to be compared. */
export interface FolderTexts {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  /** How many files were passed over: not readable as text, or more than can be compared at once. */
  readonly passedOver: number;
}

/** How much text is compared at once, in code units: about a hundred reports and some seconds. */
const mostText = 5_000_000;

/** Reads the text files under a folder, in the order of their names, without opening them in the editor. */
export async function readReports(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  onRead: OnDone,
): Promise<FolderTexts> {
  const uris = await listReports(folder, token);
  const files: { uri: string; text: string }[] = [];
  let length = 0;
  for (const [at, uri] of uris.entries()) {
    if (token.isCancellationRequested) break;
    const text = length < mostText ? await readText(uri) : null;
    if (text !== null && length + text.length <= mostText) {
      files.push({ uri: uri.toString(), text });
      length += text.length;
    }
    onRead(at + 1, uris.length);
  }
  return { files, passedOver: uris.length - files.length };
}

import * as vscode from 'vscode';

/** What a folder holds to be compared. */
export interface FolderTexts {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  /** How many files were passed over: not readable as text, or more than can be compared at once. */
  readonly passedOver: number;
}

const reportFiles = '**/*.{txt,md}';
/** How much text is compared at once, in code units: about a hundred reports and some seconds. */
const mostText = 5_000_000;

/** Reads the text files under a folder, in the order of their names, without opening them in the editor. */
export async function readReports(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  onRead: (done: number, all: number) => void,
): Promise<FolderTexts> {
  const pattern = new vscode.RelativePattern(folder, reportFiles);
  const uris = await vscode.workspace.findFiles(pattern, undefined, undefined, token);
  const files: { uri: string; text: string }[] = [];
  let length = 0;
  const inOrder = [...uris].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const [at, uri] of inOrder.entries()) {
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

/** A file as UTF-8, with a byte order mark as UTF-16, else as GB18030; null where it is none of them. */
export async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
    return bytes.includes(0) ? null : (decode(bytes, 'utf-8') ?? decode(bytes, 'gb18030'));
  } catch {
    return null; // gone or locked meanwhile: counted as passed over
  }
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // not this encoding
  }
}

import * as vscode from 'vscode';

/** What a folder holds to be compared. */
export interface FolderTexts {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  /** How many files were passed over: not readable as text, or more than can be compared at once. */
  readonly passedOver: number;
}

const reportFile = /\.(?:txt|md)$/i;
/** Folders of programs, such as `.git` and `node_modules`, hold no reports. */
const otherFolder = /^(?:\.|node_modules$)/;
/** How much text is compared at once, in code units: about a hundred reports and some seconds. */
const mostText = 5_000_000;

/** Reads the text files under a folder, in the order of their names, without opening them in the editor. */
export async function readReports(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
  onRead: (done: number, all: number) => void,
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

/** The reports under a folder by name. Walks any file system, with or without a search; links are not followed. */
async function listReports(folder: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  if (token.isCancellationRequested) return [];
  const found: vscode.Uri[] = [];
  const entries = await vscode.workspace.fs.readDirectory(folder);
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.File && reportFile.test(name)) found.push(uri);
    if (type === vscode.FileType.Directory && !otherFolder.test(name))
      found.push(...(await listReports(uri, token)));
  }
  return found;
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

import * as vscode from 'vscode';

/** Whether a file may be a report, by its name. */
export const isReportFile = (name: string): boolean => /\.(?:txt|md)$/i.test(name);
/** Folders of programs, such as `.git` and `node_modules`, hold no reports. */
const otherFolder = /^(?:\.|node_modules$)/;

/** The reports under a folder by name. Walks any file system, with or without a search; links are not followed. */
export async function listReports(
  folder: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  if (token.isCancellationRequested) return [];
  const found: vscode.Uri[] = [];
  const entries = await readFolder(folder);
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const uri = vscode.Uri.joinPath(folder, name);
    if (type === vscode.FileType.File && isReportFile(name)) found.push(uri);
    if (type === vscode.FileType.Directory && !otherFolder.test(name))
      found.push(...(await listReports(uri, token)));
  }
  return found;
}

/** The names of what a folder holds; none where it cannot be listed. */
export const namesIn = async (folder: vscode.Uri): Promise<string[]> =>
  (await readFolder(folder)).map(([name]) => name);

/** What a folder holds; nothing where it cannot be listed. */
async function readFolder(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return []; // gone or closed to us: the others are still read
  }
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

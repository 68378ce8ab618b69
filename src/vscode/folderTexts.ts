import * as vscode from 'vscode';
import type { FolderText, FolderTextsParams } from '../server/protocol';
import { looksLikeReport } from '../views/reportLikeness';
import { listReports, readText } from './reportFiles';

/** More files, and larger ones, than this would make a person wait too long for an answer. */
const mostFiles = 500;
const largestFile = 3_000_000;

/** The reports of the open folders, with the text only of those the server does not know as they stand now. */
export async function readFolderTexts(
  { known }: FolderTextsParams,
  token: vscode.CancellationToken,
): Promise<FolderText[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const listed = await Promise.all(folders.map(({ uri }) => listReports(uri, token)));
  const files = listed.flat().slice(0, mostFiles);
  const texts = await Promise.all(files.map((file) => readFolderText(file, known)));
  return texts.filter((text) => text !== null);
}

async function readFolderText(
  file: vscode.Uri,
  known: FolderTextsParams['known'],
): Promise<FolderText | null> {
  const uri = file.toString();
  try {
    const { mtime: changed, size } = await vscode.workspace.fs.stat(file);
    if (known[uri] === changed) return { uri, changed, text: null };
    if (size > largestFile) return null;
    const text = await readText(file);
    return text !== null && looksLikeReport(text) ? { uri, changed, text } : null;
  } catch {
    return null; // gone or unreadable meanwhile: it is in no answer
  }
}

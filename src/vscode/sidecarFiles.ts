import * as vscode from 'vscode';
import type { ClosedReport } from '../server/protocol';
import { sidecarName } from '../views/fileNames';
import { nameOf } from './nameOf';

/** Where the decisions about a report are kept: `NAME.policy.json` beside it. */
export const sidecarOf = (report: vscode.Uri): vscode.Uri =>
  vscode.Uri.joinPath(report, '..', sidecarName(nameOf(report)));

/** The sidecar's text; null where there is none. @throws what the file system says where it cannot be read. */
export async function readSidecarFile(sidecar: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/** What a report that is not open holds, given its text; null where its sidecar cannot be read and must be left alone. */
export async function readClosed(report: vscode.Uri, text: string): Promise<ClosedReport | null> {
  try {
    return { text, sidecar: await readSidecarFile(sidecarOf(report)) };
  } catch {
    return null;
  }
}

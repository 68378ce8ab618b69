import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';

/** The folder that test/host/layWorkspace.mjs lays anew for every run. */
const workspaceFolder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';

/** The names of our own reports, and of the real ones where they are there, as paths from the workspace folder. */
export const sampleNames = namesIn('samples');
export const realNames = namesIn('real');

export const [newspaper = '', portal = '', glossed = ''] = sampleNames;

function namesIn(folder: string): string[] {
  try {
    return readdirSync(join(workspaceFolder, folder))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

export const uriOf = (name: string): vscode.Uri => vscode.Uri.file(join(workspaceFolder, name));

import * as vscode from 'vscode';

/** Writes a file whole or not at all. @throws what the file system says; the old file stays as it was. */
export type WriteWhole = (file: vscode.Uri, content: Uint8Array) => Promise<void>;

/**
 * Hands a file system of the editor the whole content at once. Writing beside the file and renaming would be no safer:
 * the editor deletes the file a renamed one takes the place of before it renames.
 */
export const writeThroughEditor: WriteWhole = async (file, content) =>
  vscode.workspace.fs.writeFile(file, content);

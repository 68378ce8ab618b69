import * as vscode from 'vscode';

/**
 * Writes a file whole or not at all: beside it first, then moved over it.
 * @throws what the file system says; the old file stays as it was and nothing is left beside it.
 */
export async function writeWhole(file: vscode.Uri, content: Uint8Array): Promise<void> {
  const beside = file.with({ path: `${file.path}.${crypto.randomUUID()}.tmp` });
  try {
    await vscode.workspace.fs.writeFile(beside, content);
    await vscode.workspace.fs.rename(beside, file, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(beside).then(undefined, () => undefined); // it may never have been there
    throw error;
  }
}

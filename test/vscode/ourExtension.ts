import * as vscode from 'vscode';

/** The extension under test as the host knows it. */
export const ourExtension = vscode.extensions.all.find(
  ({ packageJSON }) => nameOf(packageJSON) === 'policy-annotator',
);

function nameOf(manifest: unknown): unknown {
  return typeof manifest === 'object' && manifest !== null && 'name' in manifest ? manifest.name : undefined;
}

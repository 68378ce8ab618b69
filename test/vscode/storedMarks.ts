import * as vscode from 'vscode';

/** A decision as a sidecar keeps it. */
export interface StoredMark {
  readonly id: string;
  readonly body: { readonly state: string; readonly label: string };
  readonly target: {
    readonly selector: readonly [
      { readonly exact: string; readonly lost?: true },
      { readonly start: number; readonly end: number },
    ];
  };
}

/** The decisions in a sidecar; none where there is no sidecar, or only half of one. */
export async function storedMarks(sidecar: vscode.Uri): Promise<readonly StoredMark[]> {
  try {
    const json = new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar));
    return (JSON.parse(json) as { items: StoredMark[] }).items;
  } catch {
    return [];
  }
}

/** What was done to which text, such as `accepted 6%`. */
export const storedStates = async (sidecar: vscode.Uri): Promise<string[]> =>
  (await storedMarks(sidecar)).map(({ body, target: { selector } }) => `${body.state} ${selector[0].exact}`);

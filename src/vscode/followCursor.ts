import * as vscode from 'vscode';
import type { DocumentReport } from './reports';

/** How long the cursor must rest before a view follows it, in milliseconds. */
const pause = 120;

/** A view of the active report in which places of the text have lines. */
export interface FollowingView {
  readonly isFollowing: boolean;
  readonly isVisible: boolean;
  readonly found: DocumentReport | null;
  /** Selects the line for an offset of the text, without taking the focus. */
  readonly selectAt: (offset: number) => void;
}

/** Has a view select the line for the place where the cursor comes to rest, while the person wants it to. */
export function followCursor(view: FollowingView): vscode.Disposable {
  let timer: NodeJS.Timeout | undefined;
  const moved = vscode.window.onDidChangeTextEditorSelection(({ textEditor: editor }) => {
    clearTimeout(timer);
    if (!view.isFollowing || !view.isVisible || editor.document !== view.found?.document) return;
    timer = setTimeout(() => view.selectAt(editor.document.offsetAt(editor.selection.active)), pause);
  });
  return new vscode.Disposable(() => {
    clearTimeout(timer);
    moved.dispose();
  });
}

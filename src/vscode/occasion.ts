import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { type Decidable, decidableAt, decidableUnder, toDecidables } from '../views/decidable';
import type { Decisions } from './decisions';
import type { DocumentReport } from './reports';

/** What a command is about: the report under the cursor, and what can be decided there. */
export interface Occasion {
  readonly editor: vscode.TextEditor;
  readonly found: DocumentReport;
  readonly decidables: readonly Decidable[];
  /** What the cursor stands in, or what most of the selection is. */
  readonly here: Decidable | null;
  readonly selected: Span | null;
}

/** What the cursor stands in now; null where that is no report. */
export async function presentOccasion(decisions: Decisions): Promise<Occasion | null> {
  const editor = vscode.window.activeTextEditor;
  const found = editor && (await decisions.current(editor.document));
  if (!found) return null;
  const decidables = toDecidables(found.report, found.marks);
  const { document, selection } = editor;
  const start = document.offsetAt(selection.start);
  const selected = selection.isEmpty ? null : { start, end: document.offsetAt(selection.end) };
  const here = selected ? decidableUnder(decidables, selected) : decidableAt(decidables, start);
  return { editor, found, decidables, here, selected };
}

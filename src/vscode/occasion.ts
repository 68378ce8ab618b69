import * as vscode from 'vscode';
import type { Span } from '../core/model/span';
import { type Decidable, decidableAt, decidableUnder, toDecidables } from '../views/decidable';
import type { Decisions } from './decisions';
import type { DocumentReport } from './reports';

/** What a command is about: the report under the cursor, and what can be decided there. */
export interface Occasion {
  readonly editor: vscode.TextEditor;
  readonly found: DocumentReport;
  /** Where the cursor stands, as an offset. */
  readonly cursor: number;
  readonly decidables: readonly Decidable[];
  /** What the cursor stands in, or what most of the selection is. */
  readonly here: Decidable | null;
  readonly selected: Span | null;
}

/**
 * What the cursor stands in at this moment, also where it goes on while the report is waited for; in a text that is
 * edited meanwhile, what it stands in then. Null where that is no report.
 */
export async function presentOccasion(decisions: Decisions): Promise<Occasion | null> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return null;
  const { document, selection: before } = editor;
  const { version } = document;
  const found = await decisions.current(document);
  if (!found) return null;
  const decidables = toDecidables(found.report, found.marks);
  const selection = document.version === version ? before : editor.selection;
  const start = document.offsetAt(selection.start);
  const selected = selection.isEmpty ? null : { start, end: document.offsetAt(selection.end) };
  const here = selected ? decidableUnder(decidables, selected) : decidableAt(decidables, start);
  const cursor = document.offsetAt(selection.active);
  return { editor, found, cursor, decidables, here, selected };
}

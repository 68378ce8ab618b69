import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { Decisions } from '../../src/vscode/decisions';
import type { DocumentReport, Reports } from '../../src/vscode/reports';
import type { ReportServer } from '../../src/vscode/reportServer';
import type { Sidecars } from '../../src/vscode/sidecars';
import { takeDecision } from '../../src/vscode/takeDecision';
import { closeAll, openReport } from './openReport';
import { storedMarks, storedStates } from './storedMarks';
import { newspaper, uriOf } from './workspaceFiles';

let copies = 0;
const sidecar = (): vscode.Uri => uriOf(`meanwhile-${copies}.policy.json`);
const decide = (name: string, ...args: readonly unknown[]): Thenable<unknown> =>
  vscode.commands.executeCommand(`policyAnnotator.decisions.${name}`, ...args);

const states = (): Promise<string[]> => storedStates(sidecar());

const insertLine = ({ document }: vscode.TextEditor): Thenable<boolean> => {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), '前言。\n');
  return vscode.workspace.applyEdit(edit);
};

/** The command line of passing messages, as long as some work takes. */
async function saidDuring(work: () => Promise<unknown>): Promise<string[]> {
  const { setStatusBarMessage } = vscode.window;
  const said: string[] = [];
  Object.assign(vscode.window, { setStatusBarMessage: (message: string) => void said.push(message) });
  try {
    await work();
  } finally {
    Object.assign(vscode.window, { setStatusBarMessage });
  }
  return said;
}

describe('while something is being decided', () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    copies++;
    await vscode.workspace.fs.copy(uriOf(newspaper), uriOf(`meanwhile-${copies}.txt`));
    editor = await openReport(`meanwhile-${copies}.txt`);
    await vscode.commands.executeCommand('cursorTop');
    await vscode.commands.executeCommand('policyAnnotator.nextGoal');
  });
  afterEach(closeAll);

  it('the cursor may go on: the decision is about what it stood in', async () => {
    const quote = editor.document.getText(editor.selection);
    const accepting = decide('accept');
    const end = editor.document.positionAt(editor.document.getText().length);
    editor.selection = new vscode.Selection(end, end);
    await accepting;
    assert.deepEqual(await states(), [`accepted ${quote}`]);
  });

  it('the text may be edited: the undo key then takes back the edit first', async () => {
    const { document } = editor;
    const nobody = new vscode.EventEmitter<never>();
    const decisions = new Decisions(
      {} as unknown as ReportServer,
      {} as unknown as Reports,
      { onDidFindConflicts: nobody.event } as unknown as Sidecars,
    );
    const found = { document, version: document.version } as DocumentReport;
    await decisions.perform(found, async () => {
      await insertLine(editor);
      return () => Promise.resolve(null);
    });
    const isNext = decisions.historyOf(document).isNext('undo', () => document.getText());
    decisions.dispose();
    assert.equal(isNext, false);
  });

  it('a step that the text ran away from is said to be none', async () => {
    const { document } = editor;
    const found = { document, version: document.version } as DocumentReport;
    const decisions = { decide: () => insertLine(editor).then(() => false) } as unknown as Decisions;
    const said = await saidDuring(() => takeDecision(decisions, found, { remove: ['m1'] }));
    assert.match(said.join(), /changed meanwhile/);
  });

  it('all mentions of a name are found where they stand by then, not where its line last had them', async () => {
    const name = '程砚秋';
    const start = editor.document.getText().indexOf(name);
    const mentions = [{ start, end: start + name.length }];
    await insertLine(editor);
    const line = { kind: 'entity', entity: { type: 'person', name, aliases: [], mentions } };
    await vscode.commands.executeCommand('policyAnnotator.entities.markAll', line);
    assert.deepEqual(await states(), [`accepted ${name}`, `accepted ${name}`]);
  });

  it('the line of a decision that was taken back does nothing', async () => {
    await decide('accept');
    const [mark] = await storedMarks(sidecar());
    await decide('undo');
    const said = { label: 'target', state: 'accepted', values: {}, note: null, tags: [] };
    const line = { kind: 'decision', mark: { id: mark?.id, ...said }, candidates: [] };
    await decide('attachToSelection', line);
    assert.deepEqual(await states(), []);
  });
});

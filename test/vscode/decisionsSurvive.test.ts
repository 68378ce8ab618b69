import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { closeAll, openReport } from './openReport';
import { type StoredMark, storedMarks } from './storedMarks';
import { TracedText } from './tracedText';
import { waitFor } from './waitFor';
import { newspaper, realNames, uriOf } from './workspaceFiles';

const decisions = 60;
const decide = (name: string): Thenable<unknown> =>
  vscode.commands.executeCommand(`policyAnnotator.decisions.${name}`);

/** One decision a place, spread over the text: accepted, rejected, another label, and text that nothing suggested. */
async function decideAll(editor: vscode.TextEditor, sidecar: vscode.Uri): Promise<readonly StoredMark[]> {
  const { document } = editor;
  const { length } = document.getText();
  let marks: readonly StoredMark[] = [];
  for (let turn = 0; marks.length < decisions && turn < 3 * decisions; turn++) {
    const offset = Math.floor(((turn % decisions) * length) / decisions);
    const at = document.positionAt(offset);
    editor.selection = new vscode.Selection(at, at);
    if (turn % 4 === 3) selectUnmarked(editor, offset, marks);
    else await decide('next');
    await decide(['accept', 'reject', 'repeatLabel', 'repeatLabel'][turn % 4] ?? '');
    marks = await storedMarks(sidecar);
  }
  return marks;
}

/** Selects the next four characters without a mark in or beside them. */
function selectUnmarked(editor: vscode.TextEditor, offset: number, marks: readonly StoredMark[]): void {
  const { document } = editor;
  const isFree = (start: number): boolean =>
    marks.every(({ target: { selector } }) => selector[1].end < start || selector[1].start > start + 4);
  for (const { index } of document.getText().matchAll(/\p{Script=Han}{4}/gu))
    if (index >= offset && isFree(index)) {
      editor.selection = new vscode.Selection(document.positionAt(index), document.positionAt(index + 4));
      return;
    }
}

/** Whether a mark quotes the text where it says it stands, or is lost. */
const quotes =
  (text: string) =>
  ({ target: { selector } }: StoredMark): boolean =>
    selector[0].lost === true || text.startsWith(selector[0].exact, selector[1].start);

/** Shows a mass fix of the report, if there is anything to fix, and makes its changes. */
async function applyFix(document: vscode.TextDocument, command: string): Promise<void> {
  await vscode.commands.executeCommand(`policyAnnotator.${command}`, document.uri.toString());
  await vscode.commands.executeCommand('policyAnnotator.applyPreview');
}

async function replace(
  document: vscode.TextDocument,
  start: number,
  end: number,
  text: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Puts other words in the place of sentences all over the text, each in a step of its own. */
async function rewriteSentences(document: vscode.TextDocument, count: number): Promise<void> {
  const sentences = [...document.getText().matchAll(/[^。；;\n]{12,}[。；;]/g)];
  for (const { index, 0: sentence } of spread(sentences, count).reverse())
    await replace(document, index, index + sentence.length, '这里换成了另外的话。');
}

/** Cuts paragraphs and pastes each some lines further on. */
async function moveParagraphs(document: vscode.TextDocument, count: number): Promise<void> {
  const paragraphs = [...document.getText().matchAll(/[^\n]{60,}\n/g)];
  for (const { 0: paragraph } of spread(paragraphs, count)) {
    const start = document.getText().indexOf(paragraph);
    await replace(document, start, start + paragraph.length, '');
    const { line } = document.positionAt(start);
    const target = document.offsetAt(new vscode.Position((line + 6) % document.lineCount, 0));
    await replace(document, target, target, paragraph);
  }
}

/** What another program does to the file: a paragraph more, and two lines that begin in other words. */
function editOutside(traced: TracedText): void {
  const lines = [...traced.text.matchAll(/^[^\n]{60,}$/gm)];
  const [first, middle, last] = spread(lines, 3).map(({ index }) => index);
  for (const at of [last, first]) traced.replace(at ?? 0, (at ?? 0) + 25, '另一个程序改了这行的开头,');
  const inserted = '编者按:以下几段由各单位供稿,文字以正式印发的为准。\n\n';
  traced.replace(middle ?? 0, middle ?? 0, inserted);
}

const spread = <T>(all: readonly T[], count: number): T[] =>
  all.filter(
    (_, at) => Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length),
  );

type Fate = 'stands' | 'lost';

/** Where a mark must be by now: on its own text if that stands, lost if it is gone. */
function check(traced: TracedText, made: StoredMark, now: StoredMark | undefined): Fate {
  const [{ exact: quote }, { start, end }] = made.target.selector;
  assert.ok(now, `the decision about ${quote} vanished`);
  const [{ exact, lost }, span] = now.target.selector;
  const solid = new Set<number>();
  for (let at = start; at < end; at++) if (quote[at - start]?.trim() !== '') solid.add(at);
  const places = traced.placesOf(solid);
  const from = places[0] ?? 0;
  const to = (places.at(-1) ?? 0) + 1;
  const isWhole = traced.text.slice(from, to).replace(/\s/g, '') === quote.replace(/\s/g, '');
  if (places.length === solid.size && isWhole) {
    const around = traced.text.slice(Math.max(0, from - 20), to + 20);
    const message = `the decision about ${quote} is not on its text in ${around}`;
    assert.deepEqual([lost, span.start, span.end], [undefined, from, to], message);
  }
  if (lost) return 'lost';
  assert.equal(traced.text.slice(span.start, span.end), exact);
  const isOwn = places.some((at) => span.start <= at && at < span.end);
  assert.ok(isOwn, `the decision about ${quote} is on a wrong copy: ${exact}`);
  return 'stands';
}

/** Decides, edits for a day, goes home, lets others edit, and comes back; every decision must be where it belongs. */
async function editAndReturn(name: string, copy: string): Promise<void> {
  const sidecar = uriOf(`${copy}.policy.json`);
  await vscode.workspace.fs.copy(uriOf(name), uriOf(`${copy}.txt`), { overwrite: true });
  const editor = await openReport(`${copy}.txt`);
  const { document } = editor;
  const made = await decideAll(editor, sidecar);
  assert.equal(made.length, decisions);
  assert.deepEqual(new Set(made.map(({ body }) => body.state)).size, 4);

  const { length } = document.getText();
  const traced = new TracedText(document.getText());
  const tracing = vscode.workspace.onDidChangeTextDocument((change) => {
    if (change.document !== document) return;
    for (const { rangeOffset, rangeLength, text } of change.contentChanges)
      traced.replace(rangeOffset, rangeOffset + rangeLength, text);
  });
  await applyFix(document, 'cleanReport');
  assert.notEqual(document.getText().length, length, 'cleaning changed nothing');
  await applyFix(document, 'removeDuplicates');
  await rewriteSentences(document, 10);
  await moveParagraphs(document, 3);
  assert.equal(traced.text, document.getText());
  tracing.dispose();
  assert.ok(await document.save());
  await waitFor('the sidecar to follow', async () => {
    const kept = await storedMarks(sidecar);
    return kept.length === decisions && kept.every(quotes(traced.text));
  });
  await closeAll();

  editOutside(traced);
  await writeFile(uriOf(`${copy}.txt`).fsPath, traced.text);
  await vscode.commands.executeCommand('policyAnnotator.restartServer');
  const { document: reopened } = await openReport(`${copy}.txt`);
  await waitFor('the text from outside', () => reopened.getText() === traced.text);
  await decide('next');
  await decide('accept');
  const now = new Map((await storedMarks(sidecar)).map((mark) => [mark.id, mark]));
  const fates = made.map((mark) => check(traced, mark, now.get(mark.id)));
  assert.deepEqual(new Set(fates), new Set<Fate>(['stands', 'lost']));
}

describe('decisions survive a day of editing', () => {
  afterEach(closeAll);

  it('on a sample report', () => editAndReturn(newspaper, 'survive-sample')).timeout(180_000);

  it('on a real newspaper page', async function () {
    const page = realNames.find((real) => real.includes('000_'));
    if (page === undefined) this.skip();
    await editAndReturn(page, 'survive-real');
  }).timeout(180_000);
});

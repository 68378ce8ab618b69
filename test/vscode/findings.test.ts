import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, openReport, symbolsOf } from './openReport';
import { glossed, newspaper, portal, uriOf } from './workspaceFiles';

const hoverAt = async (document: vscode.TextDocument, text: string): Promise<string> => {
  const offset = document.getText().indexOf(text);
  assert.notEqual(offset, -1, `${text} is not in the sample`);
  const hovers = await ask<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset + 1),
  );
  return (hovers ?? [])
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
};

describe('what is found', () => {
  after(closeAll);

  it('explains a target on hover: indicator, value multiplied out, comparator', async () => {
    const { document } = await openReport(newspaper);
    const card = await hoverAt(document, '180亿元');
    assert.match(card, /产值/);
    assert.match(card, /18,000,000,000/);
  });

  it("shows last year's result beside this year's target", async () => {
    const { document } = await openReport(newspaper);
    const card = await hoverAt(document, '6%左右');
    assert.match(card, /地区生产总值/);
    assert.match(card, /412\\?\.6亿元/);
  });

  it('explains an organization on hover', async () => {
    const { document } = await openReport(portal);
    assert.match(
      await hoverAt(document, '远禾生物科技股份有限公司'),
      /远禾生物科技股份有限公司.*Organization/,
    );
  });

  it('finds all mentions of a person', async () => {
    const { document } = await openReport(newspaper);
    const name = '程砚秋';
    const places = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      document.positionAt(document.getText().indexOf(name) + 1),
    );
    const here = places?.filter(({ uri }) => uri.toString() === document.uri.toString()) ?? [];
    assert.deepEqual(
      here.map(({ range }) => document.getText(range)),
      [name, name],
    );
  });

  it('marks every mention of the name the cursor stands in', async () => {
    const { document } = await openReport(newspaper);
    const name = '程砚秋';
    const marked = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      document.positionAt(document.getText().indexOf(name) + 1),
    );
    assert.deepEqual(
      marked?.map(({ range }) => document.getText(range)),
      [name, name],
    );
  });

  it('finds the mentions of one thing in the other reports of the folder too', async () => {
    const { document } = await openReport(newspaper);
    const copy = uriOf('other/report.txt');
    await vscode.workspace.fs.createDirectory(uriOf('other'));
    await vscode.workspace.fs.copy(document.uri, copy, { overwrite: true });
    const places = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('程砚秋') + 1),
    );
    const inCopy = places?.filter(({ uri }) => uri.toString() === copy.toString()) ?? [];
    assert.deepEqual(
      inCopy.map(({ range }) => document.getText(range)),
      ['程砚秋', '程砚秋'],
    );
    await vscode.workspace.fs.delete(uriOf('other'), { recursive: true });
  });

  it('goes from a term to where the text explains it', async () => {
    const { document } = await openReport(glossed);
    const text = document.getText();
    const [use = -1, explanation = -1] = [...text.matchAll(/工業\(yè\)倍增/g)].map(({ index }) => index);
    const [link] =
      (await ask<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        document.positionAt(use + 1),
      )) ?? [];
    assert.equal(
      link?.targetSelectionRange && document.offsetAt(link.targetSelectionRange.start),
      explanation,
    );
  });

  it('has the headings of the text for its outline, without their numbers', async () => {
    const { document } = await openReport(portal);
    const names = (list: readonly vscode.DocumentSymbol[]): string[] =>
      list.flatMap(({ name, children }) => [name, ...names(children)]);
    const all = names(await symbolsOf(document));
    for (const heading of ['2023年工作回顾', '2024年工作安排', '产业发展提速增效', '坚定不移强工业、育集群'])
      assert.ok(all.includes(heading), `${heading} is missing in ${all.join('|')}`);
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { ask, closeAll, problemsOf } from './openReport';
import { waitFor } from './waitFor';

const roads =
  '推进城乡道路提档升级。新建改建农村公路120公里，改造危桥14座，打通滨河路、育才路等断头路，群众出行更加便捷。';
const schools =
  '办好人民满意的教育。新建扩建中小学6所，新增学位4200个，引进骨干教师160名，学前教育普惠率达到92%。';
const water =
  '保障群众饮水安全。实施城乡供水一体化工程，铺设主管网86公里，关停自备井37眼，水质达标率保持100%。';
const health = '建设健康城市。市中医院新院区主体封顶，建成社区卫生服务站12处，家庭医生签约率提高到78%。';
/** Begins as the roads and ends as the schools. */
const splice = roads.slice(0, 32) + schools.slice(24);

/** Paragraphs as a page has them, with a blank line between. */
const page = (...paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;

async function open(...paragraphs: readonly string[]): Promise<vscode.TextDocument> {
  const content = page(...paragraphs);
  const document = await vscode.workspace.openTextDocument({ language: 'policy-report', content });
  await vscode.window.showTextDocument(document);
  await waitFor('the problems', () => problemsOf(document).length > 0);
  return document;
}

/** The quick fixes where a passage stands for the `nth` time, counted from 0. */
async function fixesAt(
  document: vscode.TextDocument,
  passage: string,
  nth: number,
): Promise<vscode.CodeAction[]> {
  const starts = [...document.getText().matchAll(new RegExp(passage.slice(0, 20), 'g'))];
  const at = document.positionAt((starts[nth]?.index ?? 0) + 2);
  const range = new vscode.Range(at, at);
  return (await ask<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)) ?? [];
}

function named(fixes: readonly vscode.CodeAction[], title: RegExp): vscode.CodeAction {
  const fix = fixes.find((each) => title.test(each.title));
  assert.ok(fix, `no fix is called ${String(title)}: ${fixes.map((each) => each.title).join(', ')}`);
  return fix;
}

/** Makes a fix, sees what becomes of the text, and takes it back with one undo. */
async function assertFixed(
  document: vscode.TextDocument,
  fix: vscode.CodeAction,
  expected: string,
): Promise<void> {
  const before = document.getText();
  assert.ok(fix.edit, `${fix.title} brings no edit`);
  assert.ok(await vscode.workspace.applyEdit(fix.edit));
  assert.equal(document.getText(), expected);
  await vscode.commands.executeCommand('undo');
  assert.equal(document.getText(), before);
}

const titles = {
  one: /^(?:Remove this copy|删除此处)$/,
  all: /^(?:Remove all \d+ copies|删除全部 \d+ 处副本)/,
  keep: /^(?:Keep this copy|保留此处)/,
  compare: /^(?:Compare the two|.*(?:比较|对比|对照))/,
};

describe('the fixes of repeated passages', () => {
  afterEach(closeAll);

  it('remove one copy, all of them, or the one that would have stayed, each in one step', async () => {
    const document = await open(roads, schools, roads, water, roads, health);
    const fixes = await fixesAt(document, roads, 1);
    await assertFixed(document, named(fixes, titles.one), page(roads, schools, water, roads, health));
    await assertFixed(document, named(fixes, titles.all), page(roads, schools, water, health));
    await assertFixed(document, named(fixes, titles.keep), page(schools, roads, water, health));
  });

  it('show the copy and what stays side by side', async () => {
    const document = await open(roads, schools, roads.replace('断头', '断失'));
    const { command } = named(await fixesAt(document, roads, 1), titles.compare);
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
    const { input } = await waitFor('the diff editor', () => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab?.input instanceof vscode.TabInputTextDiff && { input: activeTab.input };
    });
    const [stays, copy] = await Promise.all(
      [input.original, input.modified].map((uri) => vscode.workspace.openTextDocument(uri)),
    );
    assert.equal(stays?.getText(), roads);
    assert.equal(copy?.getText(), roads.replace('断头', '断失'));
  });

  it('leave to the person what is spliced or differs, and remove only what the person names', async () => {
    const differing = water.replace('86公里', '68公里');
    const document = await open(roads, schools, splice, water, differing, health);
    const fixAll = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      'source.fixAll.policyAnnotator',
    );
    assert.equal(
      fixAll?.flatMap(({ edit }) => edit?.entries() ?? []).length ?? 0,
      0,
      'a mass fix would change them',
    );
    for (const passage of [splice, differing]) {
      const nth = 1;
      const fixes = await fixesAt(document, passage, nth);
      assert.ok(fixes.every(({ isPreferred }) => isPreferred !== true));
      named(fixes, titles.compare);
    }
    await assertFixed(
      document,
      named(await fixesAt(document, differing, 1), titles.one),
      page(roads, schools, splice, water, health),
    );
  });

  it('of the whole file are shown first, made in one step, and only where no fact is lost', async () => {
    const differing = schools.replace('4200', '4600');
    const document = await open(roads, schools, roads.slice(0, 28), water, roads, differing, health);
    const before = document.getText();
    await vscode.commands.executeCommand('policyAnnotator.removeDuplicates', document.uri.toString());
    const expected = page(roads, schools, water, differing, health);
    const preview = await waitFor('the preview', () => {
      const { activeTab } = vscode.window.tabGroups.activeTabGroup;
      return activeTab?.input instanceof vscode.TabInputTextDiff && activeTab.input.modified;
    });
    assert.equal((await vscode.workspace.openTextDocument(preview)).getText(), expected);
    assert.equal(document.getText(), before, 'the text changed before it was shown');
    await vscode.commands.executeCommand('policyAnnotator.applyPreview');
    assert.equal(document.getText(), expected);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), before);
  });

  it('let a paragraph that a column cut meet its continuation once the copy between them is gone', async () => {
    const [head, tail] = ['加快数字赋能，着力发展特色产', '业，打造万亩果蔬基地3个，带动农户增收。'];
    const document = await open(roads, schools, head, roads, tail, health);
    await assertFixed(
      document,
      named(await fixesAt(document, roads, 1), titles.one),
      page(roads, schools, head, tail, health),
    );
  });
});

import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answering';
import { closeAll, openReport } from './openReport';
import { waitFor } from './waitFor';
import { newspaper, uriOf } from './workspaceFiles';

interface StoredMark {
  readonly id: string;
  readonly modified: string;
  readonly body: { readonly state: string };
}
interface Stored {
  readonly items: readonly StoredMark[];
}

const report = 'conflicts.txt';
const sidecar = uriOf('conflicts.policy.json');
const stored = async (): Promise<Stored> =>
  JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(sidecar))) as Stored;
const states = async (): Promise<string[]> => (await stored()).items.map(({ body }) => body.state).sort();

/** What a pull brings: somebody else rejected what is accepted here, in a mark of their own. */
async function pullRejection(): Promise<void> {
  const { items, ...head } = await stored();
  const [mine] = items;
  assert.ok(mine);
  const theirs = {
    ...mine,
    id: 'urn:uuid:theirs',
    modified: '2999-01-01T00:00:00.000Z',
    body: { ...mine.body, state: 'rejected' },
  };
  const json = JSON.stringify({ ...head, items: [mine, theirs] });
  await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(json));
}

/** Looks at the conflict once it is reported and answers it by the how manieth choice. */
async function settleWith(choice: number): Promise<void> {
  const { showQuickPick } = vscode.window;
  let chosen: string | undefined;
  Object.assign(vscode.window, {
    showQuickPick: (items: readonly vscode.QuickPickItem[]) => {
      chosen = items[choice]?.label;
      return Promise.resolve(items[choice]);
    },
  });
  try {
    await answering(
      'showInformationMessage',
      ([review]) => review,
      async () => {
        await pullRejection();
        await waitFor('the conflict to be shown', () => chosen);
        await waitFor('the choice to be kept', async () =>
          (await stored()).items.every(({ modified }) => !modified.startsWith('2999')),
        );
      },
    );
  } finally {
    Object.assign(vscode.window, { showQuickPick });
  }
}

describe('a decision that differs from one that was pulled', () => {
  beforeEach(async () => {
    await vscode.workspace.fs.copy(uriOf(newspaper), uriOf(report), { overwrite: true });
    await openReport(report);
    await vscode.commands.executeCommand('cursorTop');
    await vscode.commands.executeCommand('policyAnnotator.nextGoal');
    await vscode.commands.executeCommand('policyAnnotator.decisions.accept');
    assert.deepEqual(await states(), ['accepted']);
  });
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(sidecar);
  });

  it('is shown, and can be kept', async () => {
    await settleWith(0);
    assert.deepEqual(await states(), ['accepted']);
  });

  it('can give way', async () => {
    await settleWith(1);
    assert.deepEqual(await states(), ['rejected']);
  });

  it('can stand beside it, and undo takes the choice back', async () => {
    await settleWith(2);
    assert.deepEqual(await states(), ['accepted', 'rejected']);
    await vscode.commands.executeCommand('policyAnnotator.decisions.undo');
    assert.deepEqual(await states(), ['rejected']);
  });
});

import * as vscode from 'vscode';
import { decisionsEverywhere, type Saying } from '../views/occurrences';
import { labelNames } from './labelInput';
import type { ExtensionContext } from './extensionContext';
import { FolderDecisions, type FolderSearch, type FolderStep } from './folderDecisions';
import { nameOf } from './nameOf';
import { newDraft } from './newDraft';
import { type Occasion, presentOccasion } from './occasion';
import { say } from './say';
import { takeDecision } from './takeDecision';
import { withProgress } from './withProgress';

/** The commands that decide the same wherever the same words stand: in the report, or in all of its folder. */
export function registerApplyToAll(context: ExtensionContext): vscode.Disposable {
  const folderDecisions = new FolderDecisions(context);
  const command = (name: string, run: (occasion: Occasion, saying: Saying) => Promise<void>) =>
    vscode.commands.registerCommand(`policyAnnotator.decisions.${name}`, async () => {
      const occasion = await presentOccasion(context.decisions);
      if (!occasion) return;
      const saying = sayingAt(occasion);
      if (saying) await run(occasion, saying);
      else say(vscode.l10n.t('Nothing is marked here. Select text to mark it.'));
    });
  return vscode.Disposable.from(
    command('applyToAll', (occasion, saying) => applyInFile(context, occasion, saying)),
    command('applyInFolder', ({ found }, saying) =>
      applyInFolder(folderDecisions, folderOf(found.document.uri), saying),
    ),
  );
}

/** What is decided under the cursor, to be said of the same words elsewhere; a bare suggestion is accepted. */
function sayingAt({ here, found }: Occasion): Saying | null {
  if (!here) return null;
  const words = found.document.getText().slice(here.span.start, here.span.end);
  return { words, label: here.label, verdict: here.mark?.state === 'rejected' ? 'reject' : 'accept' };
}

const folderOf = (report: vscode.Uri): vscode.Uri =>
  vscode.workspace.getWorkspaceFolder(report)?.uri ?? vscode.Uri.joinPath(report, '..');

async function applyInFile(
  { decisions }: ExtensionContext,
  { found, decidables }: Occasion,
  saying: Saying,
): Promise<void> {
  const places = decisionsEverywhere(found.document.getText(), saying, decidables);
  if (places.length === 0) say(vscode.l10n.t('These words stand nowhere else undecided.'));
  else if (await confirm(saying, vscode.l10n.t('this report (places: {0})', places.length)))
    await takeDecision(decisions, found, { add: places.map(newDraft) });
}

async function applyInFolder(decisions: FolderDecisions, folder: vscode.Uri, saying: Saying): Promise<void> {
  const search = await findWithProgress(decisions, folder, saying);
  if (!search) return;
  const { findings, leftAlone } = search;
  const count = placesIn(findings);
  const left =
    leftAlone === 0
      ? ''
      : vscode.l10n.t('Reports left alone, because their decisions cannot be read: {0}.', leftAlone);
  if (count === 0) say([vscode.l10n.t('These words stand nowhere else undecided.'), left].join(' '));
  else if (
    await confirm(
      saying,
      vscode.l10n.t('all reports of the folder (places: {0}, reports: {1})', count, findings.length),
      left,
    )
  ) {
    const steps = await decideWithProgress(decisions, findings);
    await offerToTakeBack(decisions, steps);
  }
}

const placesIn = (findings: FolderSearch['findings']): number =>
  findings.reduce((sum, { places }) => sum + places.length, 0);

/** One question for all of it, which tells how much it is. */
async function confirm({ words, label, verdict }: Saying, where: string, detail = ''): Promise<boolean> {
  const name = labelNames()[label];
  const [question, answer] = {
    accept: [vscode.l10n.t('Mark “{0}” as {1} in {2}?', words, name, where), vscode.l10n.t('Mark')],
    reject: [vscode.l10n.t('Reject “{0}” as {1} in {2}?', words, name, where), vscode.l10n.t('Reject')],
  }[verdict];
  if (question === undefined || answer === undefined) return false;
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, answer)) === answer;
}

const findWithProgress = (
  decisions: FolderDecisions,
  folder: vscode.Uri,
  saying: Saying,
): Thenable<FolderSearch | null> =>
  withProgress(vscode.l10n.t('Looking for “{0}” in {1}', saying.words, nameOf(folder)), (token, onDone) =>
    decisions.find(folder, saying, token, onDone),
  );

const decideWithProgress = (
  decisions: FolderDecisions,
  findings: FolderSearch['findings'],
): Thenable<readonly FolderStep[]> =>
  withProgress(vscode.l10n.t('Keeping the decisions'), (token, onDone) =>
    decisions.decide(findings, token, onDone),
  );

/** What was decided in files that are not open has no undo key; it is offered here. */
async function offerToTakeBack(decisions: FolderDecisions, steps: readonly FolderStep[]): Promise<void> {
  const takeBack = vscode.l10n.t('Take All of It Back');
  const count = steps.reduce((sum, { ids }) => sum + ids.length, 0);
  const message = vscode.l10n.t('Decided places: {0}, in reports: {1}.', count, steps.length);
  if (steps.length === 0) say(message);
  else if ((await vscode.window.showInformationMessage(message, takeBack)) === takeBack)
    await decisions.takeBack(steps);
}

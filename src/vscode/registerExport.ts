import * as vscode from 'vscode';
import type { ExportFormat } from '../views/exports/exportGoals';
import { cancelled } from './cancelled';
import type { ExtensionContext } from './extensionContext';
import { collectGoals, type CollectedGoals, type GoalSource, listSources } from './goalSources';
import type { GoalsView } from './goalsView';
import { nameOf } from './nameOf';
import { say } from './say';
import { withProgress } from './withProgress';

const formats: readonly { readonly format: ExportFormat; readonly name: string }[] = [
  { format: 'xlsx', name: 'Excel' },
  { format: 'csv', name: 'CSV' },
  { format: 'md', name: 'Markdown' },
  { format: 'json', name: 'JSON' },
  { format: 'jsonl', name: 'JSON Lines' },
];

/** Writes goals, of the kinds the view lists, to a file the person names; its ending is the format. */
export function registerExport(context: ExtensionContext, view: GoalsView): vscode.Disposable {
  const exportActive = async (): Promise<void> => {
    const uri = view.found?.document.uri;
    if (uri)
      await exportGoals(context, view, askForTarget(uri), () => Promise.resolve([{ uri, isNamed: true }]));
  };
  /** Run from the explorer: the file or folder clicked, and all that are selected with it; from elsewhere also where to. */
  const exportFiles = async (
    clicked?: vscode.Uri,
    selected?: readonly vscode.Uri[],
    target?: vscode.Uri,
  ): Promise<void> => {
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    const chosen = selected && selected.length > 0 ? selected : clicked ? [clicked] : folders;
    const [first] = chosen;
    if (first)
      await exportGoals(context, view, target ?? askForTarget(first), (token) => listSources(chosen, token));
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand('policyAnnotator.goals.export', exportActive),
    vscode.commands.registerCommand('policyAnnotator.goals.exportFiles', exportFiles),
  );
}

type ListSources = (token: vscode.CancellationToken) => Promise<readonly GoalSource[]>;

/** Collects what goes to the file asked for, and only then writes, so that who cancels or fails leaves nothing behind. */
async function exportGoals(
  context: ExtensionContext,
  { choice: { roles } }: GoalsView,
  asked: vscode.Uri | Thenable<vscode.Uri | undefined>,
  list: ListSources,
): Promise<void> {
  const target = await asked;
  const collected = target && (await collectWithProgress(context, roles, list));
  if (!collected) return;
  const { rows, addresses, passedOver } = collected;
  const content = await context.server.export({ rows, addresses, format: formatOf(target) });
  if (!content) return;
  await context.writeWhole(target, content);
  const done = vscode.l10n.t('Goals exported to {1}: {0}', rows.length, nameOf(target));
  const left = passedOver === 0 ? '' : ` ${vscode.l10n.t('Files that could not be read: {0}.', passedOver)}`;
  say(`${done}${left}`, 8);
}

function formatOf(target: vscode.Uri): ExportFormat {
  const ending = nameOf(target).split('.').at(-1)?.toLowerCase();
  return formats.find(({ format }) => format === ending)?.format ?? 'csv';
}

function askForTarget(near: vscode.Uri): Thenable<vscode.Uri | undefined> {
  const path = near.path.replace(/(?:\.[^./]*)?$/, '.xlsx');
  return vscode.window.showSaveDialog({
    ...(near.scheme === 'untitled' ? {} : { defaultUri: near.with({ path, query: '' }) }),
    filters: Object.fromEntries(formats.map(({ format, name }) => [name, [format]])),
    title: vscode.l10n.t('Export Goals'),
  });
}

const collectWithProgress = (
  context: ExtensionContext,
  roles: GoalsView['choice']['roles'],
  list: ListSources,
): Thenable<CollectedGoals | null> =>
  withProgress(vscode.l10n.t('Exporting goals'), async (token, onDone) => {
    const collected = collectGoals(context, await list(token), roles, token, onDone);
    return Promise.race([collected, cancelled(token)]);
  });

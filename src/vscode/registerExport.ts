import * as vscode from 'vscode';
import type { ExportFormat } from '../views/exports/exportGoals';
import type { ExtensionContext } from './extensionContext';
import type { GoalsView } from './goalsView';

const formats: readonly { readonly format: ExportFormat; readonly name: string }[] = [
  { format: 'xlsx', name: 'Excel' },
  { format: 'csv', name: 'CSV' },
  { format: 'md', name: 'Markdown' },
  { format: 'json', name: 'JSON' },
  { format: 'jsonl', name: 'JSON Lines' },
];

/** Writes the goals the view lists, of the kinds it lists, to a file the person names; its ending is the format. */
export function registerExport({ server }: ExtensionContext, view: GoalsView): vscode.Disposable {
  return vscode.commands.registerCommand('policyAnnotator.goals.export', async () => {
    const { found } = view;
    if (!found) return;
    const source = found.document.uri;
    const target = await vscode.window.showSaveDialog({
      defaultUri: source.with({ path: source.path.replace(/(?:\.[^./]*)?$/, '.xlsx'), query: '' }),
      filters: Object.fromEntries(formats.map(({ format, name }) => [name, [format]])),
      title: vscode.l10n.t('Export Goals'),
    });
    const ending = target?.path.split('.').at(-1)?.toLowerCase();
    const format = formats.find((each) => each.format === ending)?.format ?? 'csv';
    const exported = target && (await server.export(source, format, view.choice.roles));
    if (!exported) return;
    await vscode.workspace.fs.writeFile(target, exported);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Goals exported to {0}', target.path), 5000);
  });
}

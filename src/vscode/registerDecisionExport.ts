import * as vscode from 'vscode';
import type { ExtensionContext } from './extensionContext';
import { say } from './say';

/** The formats of other tools, with what each calls its files and how its offsets count. */
const formats = (): readonly (vscode.QuickPickItem & {
  readonly format: string;
  readonly extension: string;
})[] => {
  const codeUnits = vscode.l10n.t('offsets count UTF-16 code units');
  const codePoints = vscode.l10n.t('offsets count Unicode characters');
  return [
    { label: 'W3C Web Annotation', format: 'w3c', extension: 'jsonld', description: codeUnits },
    { label: 'brat', format: 'brat', extension: 'ann', description: codePoints },
    { label: 'doccano', format: 'doccano', extension: 'jsonl', description: codePoints },
    { label: 'Label Studio', format: 'label-studio', extension: 'jsonl', description: codeUnits },
    { label: 'spaCy', format: 'spacy', extension: 'jsonl', description: codePoints },
    {
      label: 'CoNLL / BIO',
      format: 'bio',
      extension: 'conll',
      description: vscode.l10n.t('one line a character'),
    },
  ];
};

/** Writes what the person decided about the active report to a file for another tool. */
export function registerDecisionExport({
  reports,
  decisions,
  server,
  writeWhole,
}: ExtensionContext): vscode.Disposable {
  return vscode.commands.registerCommand('policyAnnotator.decisions.export', async () => {
    const found = reports.active && (await decisions.current(reports.active.document));
    if (!found) return;
    const { uri } = found.document;
    const picked = await vscode.window.showQuickPick(formats(), {
      placeHolder: vscode.l10n.t('For which tool?'),
    });
    if (!picked) return;
    const target = await vscode.window.showSaveDialog({
      defaultUri: uri.with({ path: uri.path.replace(/(?:\.[^./]*)?$/, `.${picked.extension}`), query: '' }),
      title: vscode.l10n.t('Export Decisions'),
    });
    if (!target) return;
    const content = await server.exportMarks(uri, picked.format);
    if (content === null) return;
    await writeWhole(target, new TextEncoder().encode(content));
    say(vscode.l10n.t('Decisions exported to {0}', target.path), 5);
  });
}

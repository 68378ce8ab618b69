import * as vscode from 'vscode';
import type { Entity } from '../core/model/entity';
import { toDecidables } from '../views/decidable';
import type { EntityNode, EntityTreeNode } from '../views/entityTree';
import { entityAt } from '../views/mentions';
import { decisionsOnEntity } from '../views/occurrences';
import { askForFilter } from './askForFilter';
import { newDraft } from './newDraft';
import { showNextCommand } from './entitiesTree';
import { EntitiesView } from './entitiesView';
import type { ExtensionContext } from './extensionContext';
import { registerViewDecisions } from './registerViewDecisions';
import { openAt } from './reveal';
import { say } from './say';
import { takeDecision } from './takeDecision';

/** The Names view and the commands on its lines. */
export function registerEntitiesView(context: ExtensionContext): vscode.Disposable {
  const view = new EntitiesView(context);
  const filter = (): Promise<void> =>
    askForFilter({
      filter: view.filter,
      placeholder: vscode.l10n.t('A part of a name or a role'),
      change: (words) => view.change({ filter: words }),
    });
  const findInFolder = async ({ entity }: EntityNode): Promise<void> => {
    const [first] = entity.mentions;
    if (!first || !view.found) return;
    await openAt(view.found.document, first, false);
    await vscode.commands.executeCommand('references-view.findReferences');
  };
  const commands: Readonly<Record<string, (node: EntityNode) => unknown>> = {
    'policyAnnotator.entities.filter': filter,
    'policyAnnotator.entities.clearFilter': () => view.change({ filter: '' }),
    'policyAnnotator.entities.showRejected': () => view.change({ rejected: true }),
    'policyAnnotator.entities.hideRejected': () => view.change({ rejected: false }),
    'policyAnnotator.entities.followCursor': () => view.change({ following: true }),
    'policyAnnotator.entities.stopFollowing': () => view.change({ following: false }),
    'policyAnnotator.entities.findInFolder': findInFolder,
    'policyAnnotator.entities.copyNames': (node) => vscode.env.clipboard.writeText(namesIn(node).join('\n')),
    'policyAnnotator.entities.markAll': (node) => markAll(context, node),
    [showNextCommand]: (node) => view.showNext(node),
  };
  return vscode.Disposable.from(
    view,
    registerViewDecisions('entities', view, context.decisions),
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
}

const namesIn = (node: EntityTreeNode): string[] =>
  node.kind === 'type' ? node.children.map(({ label }) => label) : [node.label];

/** Accepts every mention of the thing on the line, or under the cursor, and adds wherever else its name stands. */
async function markAll(
  { reports, decisions }: ExtensionContext,
  node: Partial<EntityNode> = {},
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const document = node.entity ? reports.active?.document : editor?.document;
  const found = document && (await decisions.current(document));
  if (!found) return;
  const atCursor = (): ReturnType<typeof entityAt> =>
    editor ? entityAt(found.report, found.document.offsetAt(editor.selection.active)) : null;
  const { entity: listed } = node;
  // A line may be of a text that was edited since: only the name in it is sure.
  const isListed = ({ type, name }: Entity): boolean => type === listed?.type && name === listed.name;
  const entity = listed ? found.report.entities.find(isListed) : atCursor();
  const decidables = toDecidables(found.report, found.marks);
  const places = entity ? decisionsOnEntity(entity, found.document.getText(), decidables) : [];
  const step = places.length === 0 ? null : { add: places.map(newDraft) };
  if (await takeDecision(decisions, found, step)) say(vscode.l10n.t('Marked places: {0}', places.length));
}

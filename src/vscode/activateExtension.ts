import type * as vscode from 'vscode';
import { Decisions } from './decisions';
import type { ExtensionContext } from './extensionContext';
import { NameLists } from './nameLists';
import { registerApplyToAll } from './registerApplyToAll';
import { registerComparison } from './registerComparison';
import { registerContextKeys } from './registerContextKeys';
import { registerDecisionActions } from './registerDecisionActions';
import { registerDecisionExport } from './registerDecisionExport';
import { registerDecisionHover } from './registerDecisionHover';
import { registerDecisions } from './registerDecisions';
import { registerDecisionStyles } from './registerDecisionStyles';
import { registerDecisionsView } from './registerDecisionsView';
import { registerDecisionUndo } from './registerDecisionUndo';
import { registerDetection } from './registerDetection';
import { registerEncodingAdvice } from './registerEncodingAdvice';
import { registerEntitiesView } from './registerEntitiesView';
import { registerFolderDuplicates } from './registerFolderDuplicates';
import { registerGoalsView } from './registerGoalsView';
import { registerHighlights } from './registerHighlights';
import { registerLearning } from './registerLearning';
import { registerNameLists } from './registerNameLists';
import { registerNavigation } from './registerNavigation';
import { registerOutlineRenewal } from './registerOutlineRenewal';
import { registerOverview } from './registerOverview';
import { registerPreviews } from './registerPreviews';
import { registerSample } from './registerSample';
import { registerStatusBar } from './registerStatusBar';
import { Reports } from './reports';
import { type CreateClient, ReportServer } from './reportServer';
import { Sidecars } from './sidecars';
import type { WriteWhole } from './writeWhole';

/** In order: what is registered last may already start the server. */
const features: readonly ((context: ExtensionContext) => vscode.Disposable)[] = [
  registerContextKeys,
  registerHighlights,
  registerGoalsView,
  registerEntitiesView,
  registerNameLists,
  registerDecisions,
  registerApplyToAll,
  registerDecisionUndo,
  registerDecisionHover,
  registerDecisionActions,
  registerDecisionStyles,
  registerDecisionsView,
  registerDecisionExport,
  registerLearning,
  registerStatusBar,
  registerNavigation,
  registerOutlineRenewal,
  registerPreviews,
  registerOverview,
  registerComparison,
  registerFolderDuplicates,
  registerSample,
  registerEncodingAdvice,
  registerDetection,
];

/** What differs between the hosts the extension runs in. */
export interface HostPorts {
  readonly createClient: CreateClient;
  readonly writeWhole: WriteWhole;
}

/** Builds the extension once. */
export function activateExtension(
  { subscriptions, extensionUri, globalStorageUri, workspaceState }: vscode.ExtensionContext,
  { createClient, writeWhole }: HostPorts,
): void {
  const server = new ReportServer(createClient);
  const reports = new Reports(server);
  const sidecars = new Sidecars(server, reports, writeWhole);
  const decisions = new Decisions(server, reports, sidecars);
  const nameLists = new NameLists(server, reports, writeWhole, globalStorageUri);
  const context: ExtensionContext = {
    ...{ server, reports, sidecars, decisions, nameLists, writeWhole, extensionUri },
    storage: globalStorageUri,
    memory: workspaceState,
  };
  const base = [server, reports, sidecars, decisions, nameLists];
  subscriptions.push(...base, ...features.map((register) => register(context)));
}

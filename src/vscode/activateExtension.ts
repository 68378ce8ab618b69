import type * as vscode from 'vscode';
import { Decisions } from './decisions';
import type { ExtensionContext } from './extensionContext';
import { registerComparison } from './registerComparison';
import { registerContextKeys } from './registerContextKeys';
import { registerDecisionExport } from './registerDecisionExport';
import { registerDecisionHover } from './registerDecisionHover';
import { registerDecisions } from './registerDecisions';
import { registerDecisionStyles } from './registerDecisionStyles';
import { registerDecisionsView } from './registerDecisionsView';
import { registerDetection } from './registerDetection';
import { registerEncodingAdvice } from './registerEncodingAdvice';
import { registerEntitiesView } from './registerEntitiesView';
import { registerFolderDuplicates } from './registerFolderDuplicates';
import { registerGoalsView } from './registerGoalsView';
import { registerHighlights } from './registerHighlights';
import { registerNameLists } from './registerNameLists';
import { registerNavigation } from './registerNavigation';
import { registerOverview } from './registerOverview';
import { registerPreviews } from './registerPreviews';
import { registerSample } from './registerSample';
import { registerStatusBar } from './registerStatusBar';
import { Reports } from './reports';
import { type CreateClient, ReportServer } from './reportServer';

/** In order: what is registered last may already start the server. */
const features: readonly ((context: ExtensionContext) => vscode.Disposable)[] = [
  registerContextKeys,
  registerHighlights,
  registerGoalsView,
  registerEntitiesView,
  registerNameLists,
  registerDecisions,
  registerDecisionHover,
  registerDecisionStyles,
  registerDecisionsView,
  registerDecisionExport,
  registerStatusBar,
  registerNavigation,
  registerPreviews,
  registerOverview,
  registerComparison,
  registerFolderDuplicates,
  registerSample,
  registerEncodingAdvice,
  registerDetection,
];

/** Builds the extension once. Hosts differ in how they reach the server, and in nothing else. */
export function activateExtension(
  { subscriptions, extensionUri, globalStorageUri, workspaceState }: vscode.ExtensionContext,
  createClient: CreateClient,
): void {
  const server = new ReportServer(createClient);
  const reports = new Reports(server);
  const decisions = new Decisions(server, reports);
  const context: ExtensionContext = {
    ...{ server, reports, decisions, extensionUri },
    storage: globalStorageUri,
    memory: workspaceState,
  };
  subscriptions.push(server, reports, decisions, ...features.map((register) => register(context)));
}

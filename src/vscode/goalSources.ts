import * as vscode from 'vscode';
import type { GoalRow } from '../views/exports/goalRows';
import type { GoalRole } from '../views/goalEntries';
import { looksLikeReport } from '../views/reportLikeness';
import type { ExtensionContext } from './extensionContext';
import { openDocument } from './openDocument';
import { listReports, readText } from './reportFiles';
import { readClosed } from './sidecarFiles';
import type { OnDone } from './withProgress';

/** A file whose goals are wanted. */
export interface GoalSource {
  readonly uri: vscode.Uri;
  /** Whether the person named the file itself; of a folder only what reads like a report is taken. */
  readonly isNamed: boolean;
}

/** The goals of several files, and what was found where. */
export interface CollectedGoals {
  readonly rows: readonly GoalRow[];
  /** The address of each file that has rows, by the name the rows give it. */
  readonly addresses: Readonly<Record<string, string>>;
  /** How many named files could not be read. */
  readonly passedOver: number;
}

/** The files that the person chose, and those in the folders among them, each once. */
export async function listSources(
  chosen: readonly vscode.Uri[],
  token: vscode.CancellationToken,
): Promise<GoalSource[]> {
  const sources = new Map<string, GoalSource>();
  for (const uri of chosen) {
    const { type } = await vscode.workspace.fs.stat(uri);
    const isNamed = type !== vscode.FileType.Directory;
    for (const file of isNamed ? [uri] : await listReports(uri, token))
      if (isNamed || !sources.has(file.toString())) sources.set(file.toString(), { uri: file, isNamed });
  }
  return [...sources.values()];
}

/** Reads the goals of one file after another; null as soon as the person cancels. */
export async function collectGoals(
  context: ExtensionContext,
  sources: readonly GoalSource[],
  roles: readonly GoalRole[],
  token: vscode.CancellationToken,
  onRead: OnDone,
): Promise<CollectedGoals | null> {
  const rows: GoalRow[] = [];
  const addresses: Record<string, string> = {};
  let passedOver = 0;
  for (const [at, source] of sources.entries()) {
    if (token.isCancellationRequested) return null;
    const name = vscode.workspace.asRelativePath(source.uri);
    const found = await goalsOf(context, source, name, roles);
    if (found) {
      for (const row of found) rows.push(row);
      addresses[name] = source.uri.toString();
    } else if (source.isNamed) passedOver++;
    onRead(at + 1, sources.length);
  }
  return token.isCancellationRequested ? null : { rows, addresses, passedOver };
}

/** The goals of an open report as it stands in the editor, else of the file; null where it is none. */
async function goalsOf(
  { server, reports }: ExtensionContext,
  { uri, isNamed }: GoalSource,
  name: string,
  roles: readonly GoalRole[],
): Promise<readonly GoalRow[] | null> {
  const open = openDocument(uri);
  if (open && reports.of(open)) return server.goalRows(uri, { name, roles, closed: null });
  const text = await readText(uri);
  if (text === null || !(isNamed || looksLikeReport(text))) return null;
  const closed = await readClosed(uri, text);
  return closed && server.goalRows(uri, { name, roles, closed });
}

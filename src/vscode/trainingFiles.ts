import * as vscode from 'vscode';
import type { TrainingText } from '../server/protocol';
import type { ExtensionContext } from './extensionContext';
import { sidecarName } from '../views/fileNames';
import { nameOf } from './nameOf';
import { openDocument } from './openDocument';
import { isReportFile, listReports, namesIn, readText } from './reportFiles';
import { readSidecarFile, sidecarOf } from './sidecarFiles';
import type { OnDone } from './withProgress';

export interface WrittenTraining {
  /** Where the texts are. */
  readonly folder: vscode.Uri;
  readonly texts: number;
  readonly names: number;
}

/**
 * Writes what can be learnt from the decided reports of a folder, `NAME.txt` and `NAME.jsonl` for each, until cancelled.
 * Where the target holds reports itself, the texts go to a folder `training` in it, so that none is written over.
 * Rejects with what the file system says where it cannot be written.
 */
export async function writeTraining(
  context: ExtensionContext,
  source: vscode.Uri,
  target: vscode.Uri,
  token: vscode.CancellationToken,
  onDone: OnDone,
): Promise<WrittenTraining> {
  const folder = (await holdsReports(target)) ? vscode.Uri.joinPath(target, 'training') : target;
  await vscode.workspace.fs.createDirectory(folder);
  const reports = await listReports(source, token);
  const taken = new Set<string>();
  let names = 0;
  for (const [at, report] of reports.entries()) {
    if (token.isCancellationRequested) break;
    const training = await trainingOf(context, report);
    if (training) {
      const name = freeName(nameOf(report).replace(/\.[^.]*$/, ''), taken);
      await write(context, vscode.Uri.joinPath(folder, `${name}.txt`), training.text);
      await write(context, vscode.Uri.joinPath(folder, `${name}.jsonl`), training.annotations);
      names += training.names;
    }
    onDone(at + 1, reports.length);
  }
  return { folder, texts: taken.size, names };
}

/** A text that was written to be learnt from is no report: it has its names beside it, and no decisions. */
async function holdsReports(folder: vscode.Uri): Promise<boolean> {
  const names = new Set(await namesIn(folder));
  return [...names].some(
    (name) =>
      isReportFile(name) && (names.has(sidecarName(name)) || !names.has(name.replace(/\.[^.]*$/, '.jsonl'))),
  );
}

const write = ({ writeWhole }: ExtensionContext, file: vscode.Uri, text: string): Promise<void> =>
  writeWhole(file, new TextEncoder().encode(text));

/** Reports of one name stand in different folders; the second becomes `NAME-2`. */
function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  taken.add(free);
  return free;
}

/** What can be learnt from a report as it stands in the editor, else from the file; null where nothing is decided. */
async function trainingOf(
  { server, reports }: ExtensionContext,
  report: vscode.Uri,
): Promise<TrainingText | null> {
  const open = openDocument(report);
  if (open && reports.of(open)) return server.trainingText(report, null);
  const sidecar = await readSidecarFile(sidecarOf(report)).catch(() => null);
  const text = sidecar === null ? null : await readText(report);
  return text === null ? null : server.trainingText(report, { text, sidecar });
}

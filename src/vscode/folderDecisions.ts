import type * as vscode from 'vscode';
import { toDecidables } from '../views/decidable';
import { type DecisionAt, decisionsEverywhere, type Saying } from '../views/occurrences';
import { looksLikeReport } from '../views/reportLikeness';
import { authorship, type Decisions, type DecisionStep } from './decisions';
import type { ExtensionContext } from './extensionContext';
import { newDraft } from './newDraft';
import { openDocument } from './openDocument';
import { listReports, readText } from './reportFiles';
import type { DocumentReport, Reports } from './reports';
import type { ReportServer } from './reportServer';
import { readClosed } from './sidecarFiles';
import type { Sidecars } from './sidecars';
import type { OnDone } from './withProgress';

/** What is to be decided about one report of a folder. */
export interface FolderFinding {
  readonly report: vscode.Uri;
  /** The text the places were found in. */
  readonly text: string;
  readonly places: readonly DecisionAt[];
}

export interface FolderSearch {
  readonly findings: readonly FolderFinding[];
  /** How many reports have decisions that cannot be read and are left alone. */
  readonly leftAlone: number;
}

/** What was decided in one report, as it can be taken back. */
export interface FolderStep {
  readonly report: vscode.Uri;
  readonly ids: readonly string[];
}

/** The same decision in all reports of a folder: those that are open as they stand in the editor, the others on the disk. */
export class FolderDecisions {
  readonly #server: ReportServer;
  readonly #reports: Reports;
  readonly #decisions: Decisions;
  readonly #sidecars: Sidecars;

  constructor({ server, reports, decisions, sidecars }: ExtensionContext) {
    this.#server = server;
    this.#reports = reports;
    this.#decisions = decisions;
    this.#sidecars = sidecars;
  }

  /** Looks for the places in one report after another; null as soon as the person cancels. */
  async find(
    folder: vscode.Uri,
    saying: Saying,
    token: vscode.CancellationToken,
    onDone: OnDone,
  ): Promise<FolderSearch | null> {
    const reports = await listReports(folder, token);
    const findings: FolderFinding[] = [];
    let leftAlone = 0;
    for (const [at, report] of reports.entries()) {
      if (token.isCancellationRequested) return null;
      const finding = await this.#findIn(report, saying);
      if (finding === null) leftAlone++;
      else if (finding.places.length > 0) findings.push(finding);
      onDone(at + 1, reports.length);
    }
    return token.isCancellationRequested ? null : { findings, leftAlone };
  }

  /** Decides in one report after another until the person cancels. A report that changed meanwhile is left alone. */
  async decide(
    findings: readonly FolderFinding[],
    token: vscode.CancellationToken,
    onDone: OnDone,
  ): Promise<readonly FolderStep[]> {
    const steps: FolderStep[] = [];
    for (const [at, { report, text, places }] of findings.entries()) {
      if (token.isCancellationRequested) break;
      const add = places.map(newDraft);
      if (await this.#take(report, { add }, text)) steps.push({ report, ids: add.map(({ id }) => id) });
      onDone(at + 1, findings.length);
    }
    return steps;
  }

  async takeBack(steps: readonly FolderStep[]): Promise<void> {
    for (const { report, ids } of steps) await this.#take(report, { remove: ids });
  }

  /** Where the same is to be decided in a report; null where its decisions cannot be read. */
  async #findIn(report: vscode.Uri, saying: Saying): Promise<FolderFinding | null> {
    const open = await this.#openReport(report);
    const text = open?.document.getText() ?? (await readText(report)) ?? '';
    const nothing: FolderFinding = { report, text, places: [] };
    if (!text.includes(saying.words)) return nothing;
    if (open) {
      const decidables = toDecidables(open.report, open.marks);
      return { ...nothing, places: decisionsEverywhere(text, saying, decidables) };
    }
    if (!looksLikeReport(text)) return nothing;
    const closed = await readClosed(report, text);
    const places = closed && (await this.#server.everywhere(report, { saying, closed }));
    return places && { ...nothing, places };
  }

  /** Takes a step; false where the report reads differently than expected or its decisions must be left alone. */
  async #take(report: vscode.Uri, step: DecisionStep, expected?: string): Promise<boolean> {
    const open = await this.#openReport(report);
    const text = open?.document.getText() ?? (await readText(report));
    if (text === null || (expected !== undefined && text !== expected)) return false;
    if (open) return this.#decisions.decide(open, step);
    const { add = [], set = [], remove = [] } = step;
    try {
      const decided = await this.#sidecars.changeClosed(report, (sidecar) =>
        this.#server.decideClosed(report, { add, set, remove, ...authorship(), closed: { text, sidecar } }),
      );
      return decided !== null;
    } catch {
      return false; // its folder cannot be written
    }
  }

  async #openReport(report: vscode.Uri): Promise<DocumentReport | null> {
    const open = openDocument(report);
    return open && this.#reports.of(open) ? this.#decisions.current(open) : null;
  }
}

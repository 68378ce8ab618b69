import { toDecidables } from '../views/decidable';
import { type DecisionAt, decisionsEverywhere } from '../views/occurrences';
import {
  type Decided,
  type DecideParams,
  decideClosedMethod,
  type DecideClosedParams,
  decideMethod,
  type DocumentParams,
  everywhereMethod,
  type EverywhereParams,
  exportMarksMethod,
  type ExportMarksParams,
  type LoadedMarks,
  loadMarksMethod,
  type LoadMarksParams,
  marksSavedMethod,
  sidecarMethod,
} from './protocol';
import type { ServerContext } from './serverContext';

/** Keeps what a person decides; the client reads and writes the sidecars. */
export function registerDecisions(context: ServerContext): void {
  const { connection, documents, analyses, decisions } = context;
  const textOf = (uri: string): string | null => documents.get(uri)?.getText() ?? null;

  connection.onRequest(loadMarksMethod, ({ uri, json }: LoadMarksParams): LoadedMarks | null => {
    const text = textOf(uri);
    if (text === null) return null;
    const loaded = decisions.load(uri, text, json);
    analyses.refreshOne(uri);
    return loaded;
  });
  connection.onRequest(decideMethod, (params: DecideParams): Decided | null => {
    const text = textOf(params.uri);
    if (text === null || documents.get(params.uri)?.version !== params.version) return null;
    const decided = decisions.decide(params, text);
    analyses.refreshOne(params.uri);
    return decided;
  });
  connection.onRequest(sidecarMethod, ({ uri }: DocumentParams): string | null => {
    const text = textOf(uri);
    return text === null ? null : decisions.sidecar(uri, text);
  });
  connection.onRequest(exportMarksMethod, ({ uri, format }: ExportMarksParams): string | null => {
    const text = textOf(uri);
    return text === null ? null : decisions.export(uri, text, format);
  });
  connection.onNotification(marksSavedMethod, ({ uri, json }: LoadMarksParams) => {
    if (json !== null) decisions.markSaved(uri, json);
  });
  registerClosed(context);
  documents.onDidClose(({ document }) => decisions.forget(document.uri));
}

/** The same for files that are not open, of which nothing is kept here. */
function registerClosed({ connection, closedReports }: ServerContext): void {
  connection.onRequest(everywhereMethod, ({ uri, saying, closed }: EverywhereParams): DecisionAt[] | null => {
    const { report, marks, isKept } = closedReports.analyse(uri, closed);
    return isKept ? decisionsEverywhere(closed.text, saying, toDecidables(report, marks)) : null;
  });
  connection.onRequest(decideClosedMethod, ({ closed, ...params }: DecideClosedParams): Decided | null =>
    closedReports.decide(params, closed),
  );
}

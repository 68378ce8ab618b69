import {
  type Decided,
  type DecideParams,
  decideMethod,
  type DocumentParams,
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
export function registerDecisions({ connection, documents, analyses, decisions }: ServerContext): void {
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
  documents.onDidClose(({ document }) => decisions.forget(document.uri));
}

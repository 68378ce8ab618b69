import { Emitter, type Event, LSPErrorCodes, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../core/model/report';

/** What is known of one version of a document. */
export interface Analysis {
  readonly document: TextDocument;
  readonly version: number;
  readonly text: string;
  readonly report: Report;
}

/** One report a document version, shared by every feature. */
export interface Analyses {
  /**
   * The analysis of the document's newest version once typing pauses; null where the document is not open or
   * no report. Rejects with `ContentModified` when the document changes before the analysis is made.
   */
  readonly of: (uri: string) => Promise<Analysis | null>;
  /** Analyses every open document anew, because settings or the segmenter changed. */
  readonly refresh: () => void;
  readonly onDidAnalyse: Event<Analysis>;
  /** A document closed, or is no report any longer. */
  readonly onDidForget: Event<string>;
}

export interface AnalysesOptions {
  readonly documents: TextDocuments<TextDocument>;
  readonly analyse: (text: string, uri: string) => Report;
  readonly isReport: (document: TextDocument) => boolean;
  /** How long after a change the analysis waits for the next one, in milliseconds. */
  readonly pause: number;
  readonly onError: (message: string) => void;
}

interface Pending {
  readonly result: Promise<Analysis | null>;
  readonly abandon: () => void;
}

const contentModified = (): Error => new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');

/** Watches the documents and analyses each version once, after a pause in typing; older versions are dropped. */
export function createAnalyses(options: AnalysesOptions): Analyses {
  const { documents, pause } = options;
  const pending = new Map<string, Pending>();
  const analysed = new Emitter<Analysis>();
  const forgotten = new Emitter<string>();

  const analyseNow = (document: TextDocument): Analysis | null => {
    if (!options.isReport(document)) {
      forgotten.fire(document.uri);
      return null;
    }
    const text = document.getText();
    const report = options.analyse(text, document.uri);
    return { document, version: document.version, text, report };
  };
  const schedule = (document: TextDocument, delay: number): void => {
    pending.get(document.uri)?.abandon();
    const next = startAfter(delay, () => analyseNow(document));
    pending.set(document.uri, next);
    next.result.then(
      (analysis) => {
        if (analysis) analysed.fire(analysis);
      },
      (error: unknown) => {
        if (!(error instanceof ResponseError)) options.onError(String(error));
      },
    );
  };

  documents.onDidChangeContent(({ document }) => schedule(document, pending.has(document.uri) ? pause : 0));
  documents.onDidClose(({ document }) => {
    pending.get(document.uri)?.abandon();
    pending.delete(document.uri);
    forgotten.fire(document.uri);
  });
  return {
    of: async (uri) => (await pending.get(uri)?.result) ?? null,
    refresh: () => documents.all().forEach((document) => schedule(document, 0)),
    onDidAnalyse: analysed.event,
    onDidForget: forgotten.event,
  };
}

function startAfter(delay: number, work: () => Analysis | null): Pending {
  let abandon = (): void => undefined;
  const result = new Promise<Analysis | null>((resolve, reject) => {
    const timer = setTimeout(() => {
      try {
        resolve(work());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    }, delay);
    abandon = () => {
      clearTimeout(timer);
      reject(contentModified());
    };
  });
  return { result, abandon };
}

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

export interface AnalysesOptions {
  readonly documents: TextDocuments<TextDocument>;
  readonly analyse: (text: string, uri: string) => Report;
  readonly isReport: (document: TextDocument) => boolean;
  /** How long after a change the analysis waits for the next one at least, in milliseconds. */
  readonly pause: number;
  readonly onError: (message: string) => void;
}

interface Pending {
  readonly result: Promise<Analysis | null>;
  readonly abandon: () => void;
}

const contentModified = (): Error => new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');

/**
 * One report a document version, shared by every feature, made once typing pauses; older versions are dropped. The
 * pause grows with the time an analysis takes, so that typing in a long text is not met by one analysis after another.
 */
export class Analyses {
  readonly #options: AnalysesOptions;
  readonly #pending = new Map<string, Pending>();
  /** How long the last analysis of each document took, in milliseconds. */
  readonly #times = new Map<string, number>();
  readonly #analysed = new Emitter<Analysis>();
  readonly #forgotten = new Emitter<string>();

  readonly onDidAnalyse: Event<Analysis> = this.#analysed.event;
  /** A document closed, or is no report any longer. */
  readonly onDidForget: Event<string> = this.#forgotten.event;

  constructor(options: AnalysesOptions) {
    this.#options = options;
    const { documents, pause } = options;
    documents.onDidChangeContent(({ document: changed }) => {
      const longest = Math.max(pause, (this.#times.get(changed.uri) ?? 0) / 2);
      this.#schedule(changed, this.#pending.has(changed.uri) ? longest : 0);
    });
    documents.onDidClose(({ document: { uri } }) => this.#forget(uri));
  }

  /**
   * The analysis of the document's newest version once typing pauses; null where the document is not open or is
   * no report. Rejects with `ContentModified` when the document changes before the analysis is made.
   */
  async of(uri: string): Promise<Analysis | null> {
    return (await this.#pending.get(uri)?.result) ?? null;
  }

  /** Analyses every open document anew, because settings changed. */
  refresh(): void {
    for (const document of this.#options.documents.all()) this.#schedule(document, 0);
  }

  /** Analyses one document anew, because what a person decided about it changed. */
  refreshOne(uri: string): void {
    const document = this.#options.documents.get(uri);
    if (document) this.#schedule(document, 0);
  }

  #schedule(document: TextDocument, delay: number): void {
    this.#pending.get(document.uri)?.abandon();
    const next = startAfter(delay, () => this.#analyse(document));
    this.#pending.set(document.uri, next);
    next.result.then(
      (analysis) => {
        if (analysis) this.#analysed.fire(analysis);
        else this.#forgotten.fire(document.uri);
      },
      (error: unknown) => {
        if (!(error instanceof ResponseError)) this.#options.onError(String(error));
      },
    );
  }

  #analyse(document: TextDocument): Analysis | null {
    if (!this.#options.isReport(document)) return null;
    const text = document.getText();
    const report = this.#options.analyse(text, document.uri);
    this.#times.set(document.uri, report.stats.analysisMs);
    return { document, version: document.version, text, report };
  }

  #forget(uri: string): void {
    this.#pending.get(uri)?.abandon();
    this.#pending.delete(uri);
    this.#times.delete(uri);
    this.#forgotten.fire(uri);
  }
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

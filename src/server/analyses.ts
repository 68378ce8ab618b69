import { Emitter, type Event, LSPErrorCodes, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../core/model/report';
import type { AnalysisSteps, Read } from './analyseInSteps';

/** What is known of one version of a document. */
export interface Analysis extends Read {
  readonly document: TextDocument;
  readonly version: number;
  /** As the person decided it. */
  readonly report: Report;
  /** Whether its names are still to come. */
  readonly isPreliminary: boolean;
}

export interface AnalysesOptions {
  readonly documents: TextDocuments<TextDocument>;
  /** `before` is how the document was last read to the end. */
  readonly analyse: (text: string, uri: string, before: Read | undefined) => AnalysisSteps;
  /** A report as the person decided it. */
  readonly decide: (text: string, uri: string, report: Report) => Report;
  readonly isReport: (document: TextDocument) => boolean;
  /** How long after a change the analysis waits for the next one at least, in milliseconds. */
  readonly pause: number;
  readonly onError: (message: string) => void;
}

/** Nobody is to wait longer than this for an analysis to begin, in milliseconds. */
const longestPause = 250;
/** The part of the time a first step took that its findings need to get on their way before the server is busy again. */
const sendingShare = 1 / 10;

interface Pending {
  readonly result: Promise<Analysis | null>;
  readonly abandon: () => void;
}

const contentModified = (): Error => new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');

/**
 * One report a document version, shared by every feature, made once typing pauses; older versions are dropped. The
 * pause grows with the time an analysis takes, so that typing in a long text is not met by one analysis after another.
 * What an analysis left for a second step is done when typing rests for longer, and announced again. A text that was
 * never read is announced once its goals are known.
 */
export class Analyses {
  readonly #options: AnalysesOptions;
  readonly #pending = new Map<string, Pending>();
  /** The second steps that are still to come, or have come. */
  readonly #second = new Map<string, Pending>();
  /** How each document was last read to the end, whatever the person decided about it. */
  readonly #read = new Map<string, Read>();
  /** The documents that would be read otherwise by now, though their text is the same. */
  readonly #outdated = new Set<string>();
  /** How long the first step of each document took when it was last read anew, in milliseconds. */
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
      const half = Math.min((this.#times.get(changed.uri) ?? 0) / 2, longestPause);
      this.#schedule(changed, this.#pending.has(changed.uri) ? Math.max(pause, half) : 0);
    });
    documents.onDidClose(({ document: { uri } }) => this.#forget(uri));
  }

  /**
   * The analysis of the document's newest version once typing pauses, and its names were read at least once; null where
   * the document is not open or is no report. Rejects with `ContentModified` when the document changes before the
   * analysis is made.
   */
  async of(uri: string): Promise<Analysis | null> {
    const analysis = (await this.#pending.get(uri)?.result) ?? null;
    return analysis?.isPreliminary ? ((await this.#second.get(uri)?.result) ?? null) : analysis;
  }

  /** Analyses every open document anew, because settings changed. */
  refresh(): void {
    for (const document of this.#options.documents.all()) {
      this.#outdated.add(document.uri);
      this.#schedule(document, 0);
    }
  }

  /** Announces the analysis of one document anew, because what a person decided about it changed. */
  refreshOne(uri: string): void {
    const document = this.#options.documents.get(uri);
    if (document) this.#schedule(document, 0);
  }

  #schedule(document: TextDocument, delay: number): void {
    const { uri } = document;
    this.#abandon(uri);
    const first = startAfter(delay, () => this.#analyse(document));
    this.#pending.set(uri, first);
    this.#announce(uri, first.result);
  }

  #analyse(document: TextDocument): Analysis | null {
    if (!this.#options.isReport(document)) return null;
    const { uri } = document;
    const text = document.getText();
    const before = this.#read.get(uri);
    if (before?.text === text && !this.#outdated.has(uri)) return this.#decide(document, before);
    const { report, isPreliminary, finish, firstMs } = this.#options.analyse(text, uri, before);
    if (before) this.#times.set(uri, firstMs);
    if (finish === null) this.#remember(uri, { text, report });
    else this.#finishLater(document, finish, before?.report.stats.analysisMs ?? firstMs * sendingShare);
    return { ...this.#decide(document, { text, report }), isPreliminary };
  }

  /** Does the second step when typing rests for as long as it may take. */
  #finishLater(document: TextDocument, finish: () => Report, rest: number): void {
    const { uri } = document;
    const second = startAfter(rest, () => {
      const read = { text: document.getText(), report: finish() };
      this.#remember(uri, read);
      this.#pending.set(uri, second);
      return this.#decide(document, read);
    });
    this.#second.set(uri, second);
    this.#announce(uri, second.result);
  }

  #remember(uri: string, read: Read): void {
    this.#read.set(uri, read);
    this.#outdated.delete(uri);
  }

  #decide(document: TextDocument, { text, report }: Read): Analysis {
    const decided = this.#options.decide(text, document.uri, report);
    return { document, version: document.version, text, report: decided, isPreliminary: false };
  }

  #announce(uri: string, result: Pending['result']): void {
    result.then(
      (analysis) => {
        if (analysis) this.#analysed.fire(analysis);
        else this.#forgotten.fire(uri);
      },
      (error: unknown) => {
        if (!(error instanceof ResponseError)) this.#options.onError(String(error));
      },
    );
  }

  #abandon(uri: string): void {
    this.#pending.get(uri)?.abandon();
    this.#second.get(uri)?.abandon();
    this.#second.delete(uri);
  }

  #forget(uri: string): void {
    this.#abandon(uri);
    this.#pending.delete(uri);
    this.#read.delete(uri);
    this.#outdated.delete(uri);
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

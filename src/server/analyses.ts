import { Emitter, type Event, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { MovedReport } from '../core/model/changes/movedReport';
import type { Report } from '../core/model/report';
import type { Steps } from '../core/model/steps';
import type { BegunAnalysis, Read } from './analyseInSteps';
import { completeInSlices, type Pending, startAfter } from './pending';

/** What is known of one version of a document. */
export interface Analysis extends Read {
  readonly document: TextDocument;
  readonly version: number;
  /** As the person decided it. */
  readonly report: Report;
  /** The report it was carried over from, as the edit moved it; none where nothing was. */
  readonly moved?: MovedReport | undefined;
  readonly isPreliminary: boolean;
}

export interface AnalysesOptions {
  readonly documents: TextDocuments<TextDocument>;
  /** `before` is how the document was last read, were it only in part. */
  readonly analyse: (text: string, uri: string, before: Read | undefined) => BegunAnalysis;
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

type PendingAnalysis = Pending<Analysis | null>;

/** What is known of one document, and what is done about it. */
interface State {
  /** The analysis of its newest version; where that is preliminary, `second` brings the whole. */
  pending?: PendingAnalysis;
  /** A second step that is still to come. */
  second?: PendingAnalysis;
  /** The last first step. */
  begun?: BegunAnalysis & { readonly text: string };
  /** How it was last read to the end, whatever the person decided about it. */
  read?: Read;
  /** How long the first step took when it was last read anew, in milliseconds. */
  firstMs?: number;
}

/**
 * One report a document version, shared by every feature, made once typing pauses; older versions are dropped. The
 * pause grows with the time an analysis takes, so that typing in a long text is not met by one analysis after another.
 * What an analysis left for a second step is done when typing rests for longer, and announced again. A text that was
 * never read is announced once its goals are known.
 */
export class Analyses {
  readonly #options: AnalysesOptions;
  readonly #states = new Map<string, State>();
  readonly #awaited = new Set<PendingAnalysis>();
  /** The text that is to be opened next. */
  #expected: string | null = null;
  readonly #analysed = new Emitter<Analysis>();
  readonly #forgotten = new Emitter<string>();

  readonly onDidAnalyse: Event<Analysis> = this.#analysed.event;
  /** A document closed, or is no report any longer. */
  readonly onDidForget: Event<string> = this.#forgotten.event;

  constructor(options: AnalysesOptions) {
    this.#options = options;
    const { documents } = options;
    documents.onDidChangeContent(({ document }) => this.#schedule(document, this.#pauseOf(document)));
    documents.onDidClose(({ document: { uri } }) => this.#forget(uri));
  }

  /** Whether an analysis is to come for a text that was opened or changed. */
  get isAwaited(): boolean {
    return this.#awaited.size > 0;
  }

  /**
   * The analysis of the document's newest version once typing pauses, and its names were read at least once; null where
   * the document is not open or is no report. Rejects with `ContentModified` when the document changes before the
   * analysis is made.
   */
  async of(uri: string): Promise<Analysis | null> {
    const version = this.#versionOf(uri);
    try {
      return await this.#newest(uri);
    } catch (error) {
      if (!(error instanceof ResponseError) || this.#versionOf(uri) !== version) throw error;
      return this.of(uri); // it was begun anew, though the text is the same
    }
  }

  /** Does the first step for a text that is about to be opened. Only that of the last such text is kept. */
  expect(document: TextDocument): void {
    const { uri } = document;
    this.#dropExpected();
    if (this.#states.has(uri) || !this.#options.isReport(document)) return;
    this.#expected = uri;
    this.#begin(document, this.#stateOf(document));
  }

  /** Analyses every open document anew, because settings changed. */
  refresh(): void {
    this.#dropExpected();
    for (const document of this.#options.documents.all()) {
      const state = this.#stateOf(document);
      if (state.read) state.read = { ...state.read, isOutdated: true };
      delete state.begun;
      this.#schedule(document, 0);
    }
  }

  /** Announces the analysis of one document anew, because what a person decided about it changed. */
  refreshOne(uri: string): void {
    const document = this.#options.documents.get(uri);
    if (document) this.#schedule(document, 0);
  }

  /** Forgets what was read ahead of a text that has not been opened. */
  #dropExpected(): void {
    if (this.#expected !== null && !this.#options.documents.get(this.#expected))
      this.#states.delete(this.#expected);
    this.#expected = null;
  }

  #versionOf(uri: string): number | undefined {
    return this.#options.documents.get(uri)?.version;
  }

  async #newest(uri: string): Promise<Analysis | null> {
    const state = this.#states.get(uri);
    const analysis = (await state?.pending?.result) ?? null;
    if (!analysis?.isPreliminary) return analysis;
    return state?.second ? state.second.result : this.#newest(uri);
  }

  #stateOf({ uri }: TextDocument): State {
    const state = this.#states.get(uri) ?? {};
    this.#states.set(uri, state);
    return state;
  }

  #pauseOf(document: TextDocument): number {
    const { pending, begun, firstMs = 0 } = this.#stateOf(document);
    if (!pending || begun?.text === document.getText()) return 0;
    return Math.max(this.#options.pause, Math.min(firstMs / 2, longestPause));
  }

  #schedule(document: TextDocument, delay: number): void {
    const state = this.#stateOf(document);
    abandon(state);
    const pending = startAfter(delay, () => this.#analyse(document, state));
    state.pending = pending;
    this.#awaited.add(pending);
    this.#announce(document, pending);
  }

  #analyse(document: TextDocument, state: State): Analysis | null {
    if (!this.#options.isReport(document)) return null;
    const text = document.getText();
    const { read: before } = state;
    if (before?.text === text && !before.isOutdated) {
      delete state.begun;
      return this.#decide(document, before);
    }
    const { report, moved, isPreliminary, finish, firstMs } = this.#begin(document, state);
    if (before) state.firstMs = firstMs;
    if (finish === null) remember(state, { text, report });
    else {
      const rest = before?.report.stats.analysisMs ?? firstMs * sendingShare;
      state.second = startAfter(rest, (isWanted) =>
        completeInSlices(this.#finish(document, state, finish), isWanted),
      );
      this.#announce(document, state.second);
    }
    return { ...this.#decide(document, { text, report }), moved, isPreliminary };
  }

  /** Does the first step, unless it was done for this text. */
  #begin(document: TextDocument, state: State): BegunAnalysis {
    const text = document.getText();
    if (state.begun?.text === text) return state.begun;
    const begun = this.#options.analyse(text, document.uri, state.begun ?? state.read);
    state.begun = { ...begun, text };
    return begun;
  }

  *#finish(document: TextDocument, state: State, finish: () => Steps<Report>): Steps<Analysis> {
    const read = { text: document.getText(), report: yield* finish() };
    remember(state, read);
    if (state.second) state.pending = state.second;
    return this.#decide(document, read);
  }

  #decide(document: TextDocument, { text, report }: Read): Analysis {
    const decided = this.#options.decide(text, document.uri, report);
    return { document, version: document.version, text, report: decided, isPreliminary: false };
  }

  #announce({ uri }: TextDocument, pending: PendingAnalysis): void {
    pending.result.then(
      (analysis) => {
        this.#awaited.delete(pending);
        if (analysis) this.#analysed.fire(analysis);
        else this.#forgotten.fire(uri);
      },
      (error: unknown) => {
        this.#awaited.delete(pending);
        if (!(error instanceof ResponseError)) this.#options.onError(String(error));
      },
    );
  }

  #forget(uri: string): void {
    abandon(this.#states.get(uri) ?? {});
    this.#states.delete(uri);
    this.#forgotten.fire(uri);
  }
}

function abandon(state: State): void {
  state.pending?.abandon();
  state.second?.abandon();
  delete state.second;
}

function remember(state: State, read: Read): void {
  state.read = read;
  delete state.begun;
}

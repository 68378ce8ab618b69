import type {
  CancellationToken,
  Connection,
  TextDocumentIdentifier,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Segmenter } from '../core/model/segmenter';
import type { Translate } from '../views/translate';
import type { Analyses, Analysis } from './analyses';
import type { ClosedReports } from './closedReports';
import type { Decisions } from './decisions';
import type { FolderNames } from './folderNames';
import type { FolderReports } from './folderReports';
import type { NameLists } from './nameLists';
import type { InitializationOptions } from './protocol';
import type { ReportAnalyser } from './reportAnalyser';
import type { Settings } from './settings';

/** What every feature is given. */
export interface ServerContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly analyses: Analyses;
  readonly decisions: Decisions;
  readonly nameLists: NameLists;
  readonly folderReports: FolderReports;
  readonly folderNames: FolderNames;
  /** The best segmenter that is open by now. */
  readonly segmenter: () => Segmenter;
  /** The repeats within any text, without an analysis of the rest. */
  readonly findDuplicates: ReportAnalyser['findDuplicates'];
  readonly closedReports: ClosedReports;
  readonly analyseGoals: ReportAnalyser['analyseGoals'];
  readonly conversions: ReportAnalyser['conversions'];
  readonly settings: () => Settings;
  readonly t: Translate;
  /** What the client said it can do. */
  readonly clientOptions: Partial<InitializationOptions>;
}

/**
 * A request handler that answers from the analysis of the document's newest version: `empty` for a text that is
 * no report or when the client has lost interest.
 */
export const fromAnalysis =
  <Params extends { readonly textDocument: TextDocumentIdentifier }, Answer>(
    { analyses }: ServerContext,
    empty: Answer,
    answer: (analysis: Analysis, params: Params) => Answer,
  ) =>
  async (params: Params, token: CancellationToken): Promise<Answer> => {
    const analysis = await analyses.of(params.textDocument.uri);
    return analysis === null || token.isCancellationRequested ? empty : answer(analysis, params);
  };

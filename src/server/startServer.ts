import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { HeadingPattern } from '../core/structure/headings/ownHeadings';
import { isTooLong } from '../views/longestReport';
import { looksLikeReport } from '../views/reportLikeness';
import type { Translate } from '../views/translate';
import { Analyses } from './analyses';
import { ClosedReports } from './closedReports';
import { createFolderNames } from './createFolderNames';
import { Decisions } from './decisions';
import { followChanges } from './followChanges';
import { FolderReports } from './folderReports';
import { followSettings, isSame } from './followSettings';
import { translateFor } from './localize';
import { NameLists } from './nameLists';
import {
  type FolderText,
  folderTextsMethod,
  type FolderTextsParams,
  type InitializationOptions,
  passageScheme,
  previewScheme,
} from './protocol';
import { openSegmenterLater, type ServerPorts } from './openSegmenterLater';
import { registerAcrossFiles } from './registerAcrossFiles';
import { fixAllKind, registerCodeActions } from './registerCodeActions';
import { registerDecisions } from './registerDecisions';
import { registerDefinition } from './registerDefinition';
import { registerDiagnostics } from './registerDiagnostics';
import { registerDocumentLinks } from './registerDocumentLinks';
import { registerEntities } from './registerEntities';
import { registerExports } from './registerExports';
import { registerFolderDecisions } from './registerFolderDecisions';
import { registerFolding } from './registerFolding';
import { registerHover } from './registerHover';
import { registerNameLists } from './registerNameLists';
import { registerReports } from './registerReports';
import { registerSelectionRanges } from './registerSelectionRanges';
import { registerSymbols } from './registerSymbols';
import { registerWorkspaceSymbols } from './registerWorkspaceSymbols';
import { createReportAnalyser, type ReportAnalyser } from './reportAnalyser';
import type { ServerContext } from './serverContext';

/** How long typing must pause before a changed document is analysed, in milliseconds. */
const typingPause = 50;

const onlyShown = [previewScheme, passageScheme];

const features: readonly ((context: ServerContext) => void)[] = [
  registerReports,
  registerDecisions,
  registerFolderDecisions,
  registerNameLists,
  registerHover,
  registerSymbols,
  registerFolding,
  registerSelectionRanges,
  registerDiagnostics,
  registerCodeActions,
  registerEntities,
  registerDefinition,
  registerExports,
  registerAcrossFiles,
  registerDocumentLinks,
  registerWorkspaceSymbols,
];

const initializeResult: InitializeResult = {
  serverInfo: { name: 'policy-annotator' },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    referencesProvider: true,
    definitionProvider: true,
    documentHighlightProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  },
};

/** Builds the whole server on a connection and starts listening. */
export function startServer(connection: Connection, ports: ServerPorts): void {
  const analyser = createReportAnalyser();
  analyser.prepare(); // before it is asked: the client is still getting ready
  connection.onInitialize((params) => {
    const context = createContext(connection, params, ports, analyser);
    for (const register of features) register(context);
    context.documents.listen(connection);
    return initializeResult;
  });
  connection.listen();
}

function createContext(
  connection: Connection,
  params: InitializeParams,
  ports: ServerPorts,
  analyser: ReportAnalyser,
): ServerContext {
  const t = translateFor(params.locale);
  const settings = followSettings(connection, params);
  const decisions = new Decisions(analyser.textLexicon, analyser.readValue);
  const nameLists = new NameLists(analyser.textLexicon);
  const documents = new TextDocuments(followChanges(decisions));
  const analyses = new Analyses({
    documents,
    pause: typingPause,
    analyse: (text, uri, before) => analyser.analyseInSteps(text, uri, nameLists.namesFor(uri), before),
    decide: (text, uri, report) => decisions.apply(uri, text, report),
    isReport: (document) => isReport(document, settings.current().markdown),
    onError: (error) => connection.console.error(error),
  });
  const clientOptions = (params.initializationOptions ?? {}) as Partial<InitializationOptions>;
  const folderReports = openFolders(connection, documents, clientOptions);
  settings.onDidChange(({ before, now }) => {
    if (!isSame(before.headings, now.headings)) {
      useHeadings(connection, analyser, now.headings, t);
      folderReports.forget();
    }
    analyses.refresh();
  });
  return {
    ...{ connection, documents, analyses, decisions, nameLists, folderReports, t, clientOptions },
    folderNames: createFolderNames(folderReports, analyses, analyser, nameLists),
    segmenter: openSegmenterLater(connection, analyses, ports, analyser),
    findDuplicates: analyser.findDuplicates,
    closedReports: new ClosedReports(analyser, nameLists),
    analyseGoals: analyser.analyseGoals,
    conversions: analyser.conversions,
    settings: settings.current,
  };
}

/**
 * Whether a document is analysed: a report by its language, or a Markdown text that reads like one where these are
 * wanted; none that would take too long.
 */
const isReport = (document: TextDocument, withMarkdown: boolean): boolean =>
  !onlyShown.some((scheme) => document.uri.startsWith(`${scheme}:`)) &&
  !isTooLong(document.getText()) &&
  (document.languageId === 'policy-report' || (withMarkdown && looksLikeReport(document.getText())));

/** Reads reports with the person's own heading forms from now on, and tells them which of these cannot be used. */
function useHeadings(
  connection: Connection,
  analyser: ReportAnalyser,
  headings: readonly HeadingPattern[],
  t: Translate,
): void {
  for (const { pattern, detail } of analyser.useHeadings(headings))
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message: t('The heading form {0} is left out. {1}', pattern, detail),
    });
}

/** The reports of the open folders, which the client reads where it can. */
const openFolders = (
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  { folderTexts }: Partial<InitializationOptions>,
): FolderReports =>
  new FolderReports(
    (known) => {
      const params: FolderTextsParams = { known };
      return folderTexts === true
        ? connection.sendRequest<FolderText[]>(folderTextsMethod, params)
        : Promise.resolve([]);
    },
    (uri) => documents.get(uri),
  );

import { TextDocument } from 'vscode-languageserver-textdocument';
import { changesBetween } from '../core/model/changes/reportChanges';
import { moveReport } from '../core/model/changes/movedReport';
import { editBetween, type Replacement, toReplacement } from '../core/model/edit';
import type { Analysis } from './analyses';
import type { Read } from './analyseInSteps';
import {
  type DocumentParams,
  type DocumentVersion,
  type ExpectedReport,
  type MadeReport,
  reportExpectedMethod,
  reportMadeMethod,
  reportMethod,
  reportReadyMethod,
  reportSentMethod,
  type VersionedReport,
} from './protocol';
import type { ServerContext } from './serverContext';

/** Hands whole reports to clients that show more than LSP knows of. */
export function registerReports(context: ServerContext): void {
  const { connection, analyses, decisions, clientOptions } = context;
  connection.onRequest(reportMethod, async ({ uri }: DocumentParams): Promise<VersionedReport | null> => {
    const analysis = await analyses.of(uri);
    if (!analysis) return null;
    const { version, report, text } = analysis;
    return { version, report, marks: decisions.marks(uri, text) };
  });
  connection.onNotification(reportExpectedMethod, ({ uri, text }: ExpectedReport) =>
    analyses.expect(TextDocument.create(uri, 'policy-report', 0, text)),
  );
  if (clientOptions.reports) sendReports(context);
  else
    analyses.onDidAnalyse(({ document: { uri }, version }) => {
      const ready: DocumentVersion = { uri, version };
      void connection.sendNotification(reportReadyMethod, ready);
    });
}

/** Sends every report as it is made: whole at first, then what an edit changed, which is little also in a long text. */
function sendReports({ connection, analyses, decisions }: ServerContext): void {
  const sent = new Map<string, Read>();
  analyses.onDidAnalyse((analysis) => {
    const { document, version, text, report, isPreliminary } = analysis;
    const { uri } = document;
    const content = contentOf(analysis, sent.get(uri));
    const made: MadeReport = { uri, version, isPreliminary, marks: decisions.marks(uri, text), ...content };
    void connection.sendNotification(reportMadeMethod, made);
    sent.set(uri, { text, report });
  });
  analyses.onDidForget((uri) => sent.delete(uri));
  connection.onRequest(reportSentMethod, async ({ uri }: DocumentParams): Promise<null> => {
    await analyses.of(uri);
    return null;
  });
}

function contentOf({ text, report, moved }: Analysis, before: Read | undefined) {
  if (!before) return { report };
  const isMovedFrom = moved?.before === before.report;
  const edit = (): Replacement => toReplacement(editBetween(before.text, text));
  return { changes: changesBetween(isMovedFrom ? moved : moveReport(before.report, edit()), report) };
}

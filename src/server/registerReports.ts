import type { DocumentParams, DocumentVersion, VersionedReport } from './protocol';
import { reportMethod, reportReadyMethod } from './protocol';
import type { ServerContext } from './serverContext';

/** Hands whole reports to clients that show more than LSP knows of. */
export function registerReports({ connection, analyses, decisions }: ServerContext): void {
  connection.onRequest(reportMethod, async ({ uri }: DocumentParams): Promise<VersionedReport | null> => {
    const analysis = await analyses.of(uri);
    if (!analysis) return null;
    const { version, report, text } = analysis;
    return { version, report, marks: decisions.marks(uri, text) };
  });
  analyses.onDidAnalyse(({ document: { uri }, version }) => {
    const ready: DocumentVersion = { uri, version };
    void connection.sendNotification(reportReadyMethod, ready);
  });
}

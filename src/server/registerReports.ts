import type { DocumentParams, DocumentVersion, VersionedReport } from './protocol';
import { reportMethod, reportReadyMethod } from './protocol';
import type { ServerContext } from './serverContext';

/** Hands whole reports to clients that show more than LSP knows of. */
export function registerReports({ connection, analyses }: ServerContext): void {
  connection.onRequest(reportMethod, async ({ uri }: DocumentParams): Promise<VersionedReport | null> => {
    const analysis = await analyses.of(uri);
    return analysis && { version: analysis.version, report: analysis.report };
  });
  analyses.onDidAnalyse(({ document: { uri }, version }) => {
    const ready: DocumentVersion = { uri, version };
    void connection.sendNotification(reportReadyMethod, ready);
  });
}

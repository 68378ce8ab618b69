import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { type Problem, toProblems } from '../views/diagnostics';
import { tooLongReason } from '../views/longestReport';
import type { Translate } from '../views/translate';
import type { Analysis } from './analyses';
import type { ServerContext } from './serverContext';
import { toRange } from './toRange';

/** What problems are shown under. */
export const diagnosticSource = (t: Translate): string => t('Policy Annotator');

/**
 * Publishes the problems of each version as soon as it is analysed, and takes them back with the document. A report
 * too long to be analysed has that for its one problem.
 */
export function registerDiagnostics({ connection, documents, analyses, settings, t }: ServerContext): void {
  analyses.onDidAnalyse((analysis) => {
    if (analysis.isPreliminary) return; // its marks come first; the problems can wait for its names
    const diagnostics = toProblems(analysis.report, analysis.text, settings().problems, t).map((problem) =>
      toDiagnostic(analysis, problem, t),
    );
    const { document, version } = analysis;
    void connection.sendDiagnostics({ uri: document.uri, version, diagnostics });
  });
  analyses.onDidForget((uri) => {
    const document = documents.get(uri);
    const reason = document?.languageId === 'policy-report' ? tooLongReason(document.getText(), t) : null;
    const diagnostics = reason === null ? [] : [toLengthDiagnostic(reason, t)];
    void connection.sendDiagnostics({ uri, diagnostics });
  });
}

const toLengthDiagnostic = (message: string, t: Translate): Diagnostic => ({
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Warning,
  source: diagnosticSource(t),
  code: 'too-long',
  message,
});

const toDiagnostic = ({ document }: Analysis, problem: Problem, t: Translate): Diagnostic => ({
  range: toRange(document, problem.span),
  severity: DiagnosticSeverity.Information,
  source: diagnosticSource(t),
  code: problem.code,
  message: problem.message,
  ...(problem.faded ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  relatedInformation: problem.related.map(({ span, message }) => ({
    location: { uri: document.uri, range: toRange(document, span) },
    message,
  })),
});

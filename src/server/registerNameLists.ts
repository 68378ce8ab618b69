import { DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { nameListProblemText } from '../views/nameListProblems';
import { type NameListsParams, nameListsMethod } from './protocol';
import { diagnosticSource } from './registerDiagnostics';
import type { ServerContext } from './serverContext';
import { toRange } from './toRange';

/** Takes the client's name lists, shows what is wrong in them, and reads the open reports anew. */
export function registerNameLists({ connection, nameLists, analyses, t }: ServerContext): void {
  connection.onNotification(nameListsMethod, ({ lists }: NameListsParams) => {
    const gone = nameLists.lists.filter(({ uri }) => lists.every((each) => each.uri !== uri));
    for (const { uri } of gone) void connection.sendDiagnostics({ uri, diagnostics: [] });
    nameLists.take(lists);
    for (const { uri, text, list } of nameLists.lists) {
      const document = TextDocument.create(uri, 'plaintext', 0, text);
      const diagnostics = list.problems.map((problem) => ({
        range: toRange(document, problem.span),
        severity: DiagnosticSeverity.Warning,
        source: diagnosticSource(t),
        code: `name-list-${problem.code}`,
        message: nameListProblemText(problem, t),
      }));
      void connection.sendDiagnostics({ uri, diagnostics });
    }
    analyses.refresh();
  });
}

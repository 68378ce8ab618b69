import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { goalLinks } from '../views/goalLinks';
import { fromAnalysis, type ServerContext } from './serverContext';
import { toRange } from './toRange';

/** Leads from a target in a repeated passage to the same target in its copy. */
export function registerDocumentLinks(context: ServerContext): void {
  const { connection, t } = context;
  connection.onDocumentLinks(
    fromAnalysis<DocumentLinkParams, DocumentLink[]>(context, [], ({ document, report }) =>
      goalLinks(report).map(({ from, to }) => {
        const { line, character } = document.positionAt(to.start);
        return {
          range: toRange(document, from),
          target: `${document.uri}#L${line + 1},${character + 1}`,
          tooltip: t('The same target in its copy, line {0}', line + 1),
        };
      }),
    ),
  );
}

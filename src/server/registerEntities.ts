import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { mentionsAt } from '../views/mentions';
import { fromAnalysis, type ServerContext } from './serverContext';
import { toRange } from './toRange';

/** Find All References and the marks on all mentions of the name under the cursor. */
export function registerEntities(context: ServerContext): void {
  const { connection } = context;
  connection.onReferences(
    fromAnalysis<ReferenceParams, Location[]>(context, [], ({ document, report }, { position }) =>
      mentionsAt(report, document.offsetAt(position)).map((span) => ({
        uri: document.uri,
        range: toRange(document, span),
      })),
    ),
  );
  connection.onDocumentHighlight(
    fromAnalysis<DocumentHighlightParams, DocumentHighlight[]>(
      context,
      [],
      ({ document, report }, { position }) =>
        mentionsAt(report, document.offsetAt(position)).map((span) => ({
          range: toRange(document, span),
          kind: DocumentHighlightKind.Text,
        })),
    ),
  );
}

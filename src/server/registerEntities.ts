import {
  type CancellationToken,
  type DocumentHighlight,
  DocumentHighlightKind,
  type DocumentHighlightParams,
  type Location,
  type ReferenceParams,
} from 'vscode-languageserver';
import { entityAt, mentionsAt } from '../views/mentions';
import { fromAnalysis, type ServerContext } from './serverContext';
import { toRange } from './toRange';

/** Find All References, across the open folders, and the marks on all mentions of the name under the cursor. */
export function registerEntities(context: ServerContext): void {
  const { connection, analyses, folderNames } = context;
  const here = fromAnalysis<ReferenceParams, Location[]>(context, [], ({ document, report }, { position }) =>
    mentionsAt(report, document.offsetAt(position)).map((span) => ({
      uri: document.uri,
      range: toRange(document, span),
    })),
  );
  const elsewhere = async (params: ReferenceParams, token: CancellationToken): Promise<Location[]> => {
    const analysis = await analyses.of(params.textDocument.uri);
    const thing = analysis && entityAt(analysis.report, analysis.document.offsetAt(params.position));
    return thing ? folderNames.mentionsOf(thing, analysis.document.uri, token) : [];
  };
  connection.onReferences(async (params, token) => [
    ...(await here(params, token)),
    ...(await elsewhere(params, token)),
  ]);
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

import type { DefinitionLink, DefinitionParams } from 'vscode-languageserver';
import { termAt } from '../views/glossary';
import { fromAnalysis, type ServerContext } from './serverContext';
import { toRange } from './toRange';

/** Leads from a term to where the text itself explains it. */
export function registerDefinition(context: ServerContext): void {
  context.connection.onDefinition(
    fromAnalysis<DefinitionParams, DefinitionLink[]>(context, [], ({ document, report }, { position }) => {
      const term = termAt(report, document.offsetAt(position));
      if (term === null) return [];
      const { span, termSpan } = term.entry;
      return [
        {
          originSelectionRange: toRange(document, term.span),
          targetUri: document.uri,
          targetRange: toRange(document, span),
          targetSelectionRange: toRange(document, termSpan),
        },
      ];
    }),
  );
}

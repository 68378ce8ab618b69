import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type ReportSymbol, toSymbols } from '../views/symbols';
import { fromAnalysis, type ServerContext } from './serverContext';
import { toRange } from './toRange';

export function registerSymbols(context: ServerContext): void {
  context.connection.onDocumentSymbol(
    fromAnalysis<DocumentSymbolParams, DocumentSymbol[]>(context, [], ({ document, report }) =>
      toSymbols(report).map((symbol) => toDocumentSymbol(document, symbol)),
    ),
  );
}

const toDocumentSymbol = (document: TextDocument, symbol: ReportSymbol): DocumentSymbol => ({
  name: symbol.name,
  detail: symbol.detail,
  kind: symbol.kind === 'section' ? SymbolKind.String : SymbolKind.Number,
  range: toRange(document, symbol.span),
  selectionRange: toRange(document, symbol.selection),
  children: symbol.children.map((child) => toDocumentSymbol(document, child)),
});

import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import { toFolds } from '../views/folding';
import { fromAnalysis, type ServerContext } from './serverContext';

export function registerFolding(context: ServerContext): void {
  context.connection.onFoldingRanges(
    fromAnalysis<FoldingRangeParams, FoldingRange[]>(context, [], ({ report, text }) =>
      toFolds(report, text).map(({ kind, firstLine, lastLine }) => ({
        startLine: firstLine - 1,
        endLine: lastLine - 1,
        ...(kind === 'boilerplate' ? { kind: FoldingRangeKind.Comment } : {}),
      })),
    ),
  );
}

import type { Hover, HoverParams } from 'vscode-languageserver';
import { hoverAt } from '../views/hover';
import { fromAnalysis, type ServerContext } from './serverContext';
import { toRange } from './toRange';

export function registerHover(context: ServerContext): void {
  const { connection, settings, t } = context;
  connection.onHover(
    fromAnalysis<HoverParams, Hover | null>(context, null, ({ document, report }, { position }) => {
      const placeOf = (offset: number) => {
        const line = document.positionAt(offset).line + 1;
        return { line, href: `${document.uri}#L${line}` };
      };
      const card = hoverAt(document.offsetAt(position), settings().hover, { report, t, placeOf });
      return (
        card && {
          contents: { kind: 'markdown', value: card.markdown },
          range: toRange(document, card.span),
        }
      );
    }),
  );
}

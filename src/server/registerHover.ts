import type { Hover, HoverParams } from 'vscode-languageserver';
import { type HoverCard, hoverAt, type HoverOptions } from '../views/hover';
import type { Analysis } from './analyses';
import { type CardParams, cardMethod } from './protocol';
import { fromAnalysis, type ServerContext } from './serverContext';
import { toRange } from './toRange';

/** What is explained of a line in a view, whatever is explained in the text. */
const cardOptions: Readonly<Record<CardParams['about'], HoverOptions>> = {
  goal: { quantities: true, entities: false, duplicates: false, glossary: false },
  name: { quantities: false, entities: true, duplicates: false, glossary: true },
};

/** Explains what stands under the pointer, and the same of a goal or a name to whoever asks for its card. */
export function registerHover(context: ServerContext): void {
  const { connection, settings, analyses, conversions, t } = context;
  const cardAt = (
    { document, report }: Analysis,
    offset: number,
    options: HoverOptions,
  ): HoverCard | null => {
    const placeOf = (at: number) => {
      const line = document.positionAt(at).line + 1;
      return { line, href: `${document.uri}#L${line}` };
    };
    return hoverAt(offset, options, { report, t, placeOf, conversions: conversions() });
  };
  connection.onHover(
    fromAnalysis<HoverParams, Hover | null>(context, null, (analysis, { position }) => {
      const card = cardAt(analysis, analysis.document.offsetAt(position), settings().hover);
      return (
        card && {
          contents: { kind: 'markdown', value: card.markdown },
          range: toRange(analysis.document, card.span),
        }
      );
    }),
  );
  connection.onRequest(cardMethod, async (params: CardParams): Promise<string | null> => {
    const analysis = await analyses.of(params.uri);
    if (analysis?.version !== params.version) return null; // the offset is one of another text
    return cardAt(analysis, params.offset, cardOptions[params.about])?.markdown ?? null;
  });
}

import type { GlossaryEntry } from '../core/model/glossary';
import type { Span } from '../core/model/span';
import type { HoverContext } from './hover';
import { linksToLines } from './hoverLine';
import { escapeMarkdown, paragraphs } from './markdown';
import { shorten } from './shorten';

/** As much of a long explanation as a card shows, in code units. */
const longestDefinition = 240;

/** What the text says a term is, and where; on the explanation itself where the term is used. */
export function glossaryCard(entry: GlossaryEntry, here: Span, context: HoverContext): string {
  const { t } = context;
  const { term, definition, termSpan, mentions } = entry;
  const isExplanation = here.start === termSpan.start;
  const places = isExplanation ? mentions : [termSpan];
  const lines = linksToLines(
    places.map(({ start }) => start),
    context,
  );
  return paragraphs(
    `**${escapeMarkdown(term)}** — ${t('Glossary of this text')}`,
    isExplanation ? null : escapeMarkdown(shorten(definition, longestDefinition)),
    lines === null ? null : isExplanation ? t('Used in: {0}', lines) : t('Explained in: {0}', lines),
  );
}

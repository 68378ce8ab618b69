import type { GlossaryEntry } from '../core/model/glossary';
import type { Span } from '../core/model/span';
import type { HoverContext } from './hover';
import { escapeMarkdown, linkTo, paragraphs } from './markdown';
import { shorten } from './shorten';

/** As much of a long explanation as a card shows, in code units. */
const longestDefinition = 240;
const mostPlaces = 6;

/** What the text says a term is, and where; on the explanation itself where the term is used. */
export function glossaryCard(entry: GlossaryEntry, here: Span, { t, placeOf }: HoverContext): string {
  const { term, definition, termSpan, mentions } = entry;
  const isExplanation = here.start === termSpan.start;
  const places = isExplanation ? mentions : [termSpan];
  const links = places.slice(0, mostPlaces).map(({ start }) => {
    const { line, href } = placeOf(start);
    return linkTo(t('line {0}', line), href);
  });
  const label = isExplanation ? t('Used in') : t('Explained in');
  return paragraphs(
    `**${escapeMarkdown(term)}** — ${t('Glossary of this text')}`,
    isExplanation ? null : escapeMarkdown(shorten(definition, longestDefinition)),
    links.length > 0 ? `${label}: ${links.join(', ')}` : null,
  );
}

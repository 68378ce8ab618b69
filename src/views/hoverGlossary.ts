import type { GlossaryEntry } from '../core/model/glossary';
import type { Span } from '../core/model/span';
import type { HoverContext } from './hover';
import { escapeMarkdown, linkTo, paragraphs } from './markdown';
import { shorten } from './shorten';
import { listed } from './translate';

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
  const lines = listed(links, t);
  return paragraphs(
    `**${escapeMarkdown(term)}** — ${t('Glossary of this text')}`,
    isExplanation ? null : escapeMarkdown(shorten(definition, longestDefinition)),
    lines === '' ? null : isExplanation ? t('Used in: {0}', lines) : t('Explained in: {0}', lines),
  );
}

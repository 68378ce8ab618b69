import type { Entity } from '../core/model/entity';
import type { Span } from '../core/model/span';
import type { HoverContext } from './hover';
import { whyLine } from './hoverWhy';
import { escapeMarkdown, linkTo, paragraphs } from './markdown';
import { entityTerm } from './terms';
import { listed } from './translate';

const mostMentions = 6;

/** Name, type, role and the place it lies in, the other names it goes by, and links to its other mentions. */
export function entityCard(entity: Entity, here: Span, { t, placeOf }: HoverContext): string {
  const kind = [entityTerm(entity.type, t), entity.role, entity.within && t('in {0}', entity.within)]
    .filter((part) => part !== null)
    .join(' · ');
  const others = entity.mentions.filter(({ start }) => start !== here.start);
  const lines = new Map(others.map(({ start }) => [placeOf(start).line, placeOf(start).href]));
  const links = Array.from(lines, ([line, href]) => linkTo(t('line {0}', line), href));
  const more = links.length > mostMentions ? ' …' : '';
  return paragraphs(
    `**${escapeMarkdown(entity.name)}** — ${escapeMarkdown(kind)}`,
    entity.aliases.length > 0 ? t('Also: {0}', escapeMarkdown(entity.aliases.join('、'))) : null,
    links.length > 0
      ? t('Mentions ({0}): {1}', entity.mentions.length, `${listed(links.slice(0, mostMentions), t)}${more}`)
      : null,
    whyLine(entity.rule, t),
  );
}

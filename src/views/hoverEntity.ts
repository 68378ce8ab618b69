import type { Entity } from '../core/model/entity';
import type { Span } from '../core/model/span';
import type { HoverContext } from './hover';
import { linksToLines } from './hoverLine';
import { whyLine } from './hoverWhy';
import { escapeMarkdown, paragraphs } from './markdown';
import { entityTerm } from './terms';

/** Name, type, role and the place it lies in, the other names it goes by, and links to its other mentions. */
export function entityCard(entity: Entity, here: Span, context: HoverContext): string {
  const { t } = context;
  const kind = [entityTerm(entity.type, t), entity.role, entity.within && t('in {0}', entity.within)]
    .filter((part) => part !== null)
    .join(' · ');
  const others = entity.mentions.filter(({ start }) => start !== here.start);
  const lines = linksToLines(
    others.map(({ start }) => start),
    context,
  );
  return paragraphs(
    `**${escapeMarkdown(entity.name)}** — ${escapeMarkdown(kind)}`,
    entity.aliases.length > 0 ? t('Also: {0}', escapeMarkdown(entity.aliases.join('、'))) : null,
    lines && t('Mentions ({0}): {1}', entity.mentions.length, lines),
    whyLine(entity.rule, t),
  );
}

import { type Entity, type EntityType, entityTypes } from '../core/model/entity';
import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';
import { groupBy } from './groupBy';
import { entityTerm } from './terms';
import type { Translate } from './translate';

/** A type with its entities, or an entity with its mentions. */
export interface EntityGroup {
  readonly kind: 'type';
  readonly key: EntityType;
  readonly label: string;
  readonly children: readonly EntityNode[];
}

export interface EntityNode {
  readonly kind: 'entity';
  /** Stays the same while the text is edited elsewhere. */
  readonly key: string;
  readonly label: string;
  /** The role and other names, and how often it is mentioned: `区长 · 3`. */
  readonly description: string;
  readonly entity: Entity;
  readonly children: readonly MentionNode[];
}

export interface MentionNode {
  readonly kind: 'mention';
  readonly key: string;
  /** The line it stands in, cut to what is near it. */
  readonly label: string;
  readonly span: Span;
}

export type EntityTreeNode = EntityGroup | EntityNode | MentionNode;

/** How much of the line a mention shows on either side of itself, in code units. */
const contextLength = 12;

/** The names of a report by type, those mentioned most often first. `text` is what the report was made from. */
export function entityTree(report: Report, text: string, t: Translate): EntityGroup[] {
  const byType = groupBy(report.entities, ({ type }) => type);
  return entityTypes.flatMap((type): EntityGroup[] => {
    const entities = byType.get(type) ?? [];
    const children = [...entities]
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map((entity) => toNode(entity, text));
    return children.length === 0 ? [] : [{ kind: 'type', key: type, label: entityTerm(type, t), children }];
  });
}

function toNode(entity: Entity, text: string): EntityNode {
  const key = `${entity.type}/${entity.name}`;
  const details = [entity.role, entity.aliases.join('、'), String(entity.mentions.length)];
  return {
    kind: 'entity',
    key,
    label: entity.name,
    description: details.filter(Boolean).join(' · '),
    entity,
    children: entity.mentions.map((span, index) => ({
      kind: 'mention',
      key: `${key}/${index}`,
      label: surroundings(text, span),
      span,
    })),
  };
}

function surroundings(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - contextLength), start)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + contextLength).split('\n')[0] ?? '';
  return `…${before}${text.slice(start, end)}${after}…`.replace(/\s+/g, ' ');
}

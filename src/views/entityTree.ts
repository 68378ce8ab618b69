import type { MarkState } from '../core/annotations/mark';
import type { Reanchored } from '../core/annotations/reanchor';
import { type Entity, type EntityType, entityTypes } from '../core/model/entity';
import { groupBy } from '../core/model/groupBy';
import type { Report } from '../core/model/report';
import { compareSpans, type Span, standsIn } from '../core/model/span';
import type { Suggestion } from './decidable';
import { createQuoter } from './quoter';
import { rejectedEntities } from './rejected';
import { wholeUnits } from './shorten';
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
  /** The role, the place it lies in and other names, how often it is mentioned and how much of that is decided. */
  readonly description: string;
  readonly entity: Entity;
  readonly children: readonly MentionNode[];
}

export interface MentionNode {
  readonly kind: 'mention';
  readonly key: string;
  /** The line it stands in, cut to what is near it, as it reads once mended; made when it is read. */
  readonly label: string;
  readonly span: Span;
  readonly type: EntityType;
  /** What a person decided on it; null for a bare suggestion. */
  readonly state: MarkState | null;
}

export type EntityTreeNode = EntityGroup | EntityNode | MentionNode;

/** What the tree is made from. `text` is what the report was made from. */
export interface EntityTreeSource {
  readonly report: Report;
  readonly text: string;
  readonly marks: Reanchored;
}

/** How much of the line a mention shows on either side of itself, in code units. */
const contextLength = 12;

export interface EntityTreeOptions {
  /** A part of a name or a role; empty for all names. */
  readonly filter: string;
  /** Whether what was rejected is listed too. */
  readonly rejected: boolean;
}

/** The names of a report by type, those mentioned most often first, as far as one of their names holds the filter. */
export function entityTree(
  source: EntityTreeSource,
  { filter, rejected }: EntityTreeOptions,
  t: Translate,
): EntityGroup[] {
  const { placed } = source.marks;
  const states = new Map(placed.map(({ mark, span }) => [span.start, mark.state]));
  const { read } = createQuoter(source.text, source.report.noise);
  const toNode = (entity: Entity): EntityNode => {
    const key = `${entity.type}/${entity.name}`;
    const children = entity.mentions.map((span, index): MentionNode => ({
      kind: 'mention',
      key: `${key}/${index}`,
      get label() {
        return read(surroundings(source.text, span));
      },
      span,
      type: entity.type,
      state: states.get(span.start) ?? null,
    }));
    return {
      kind: 'entity',
      key,
      label: entity.name,
      description: describe(entity, children),
      entity,
      children,
    };
  };
  const entities = [...source.report.entities, ...(rejected ? rejectedEntities(placed) : [])];
  const byType = groupBy(sameThings(entities), ({ type }) => type);
  return entityTypes.flatMap((type): EntityGroup[] => {
    const children = (byType.get(type) ?? [])
      .filter((entity) => holds(entity, filter))
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map(toNode);
    return children.length === 0 ? [] : [{ kind: 'type', key: type, label: entityTerm(type, t), children }];
  });
}

/** What a person decided stands in the report beside what was suggested; here it is one line. */
const sameThings = (entities: readonly Entity[]): Entity[] =>
  Array.from(groupBy(entities, ({ type, name }) => `${type}/${name}`).values()).flatMap((same) =>
    same.slice(0, 1).map((entity) => ({
      ...entity,
      aliases: [...new Set(same.flatMap(({ aliases }) => aliases))],
      mentions: same.flatMap(({ mentions }) => mentions).sort(compareSpans),
    })),
  );

const holds = ({ name, aliases, role }: Entity, filter: string): boolean =>
  [name, ...aliases, role ?? ''].some((each) => each.toLowerCase().includes(filter.trim().toLowerCase()));

function describe({ role, within, aliases }: Entity, mentions: readonly MentionNode[]): string {
  const decided = mentions.filter(({ state }) => state !== null).length;
  const sign = mentions.every(({ state }) => state === 'rejected') ? '✗' : '✓';
  const count = decided === 0 ? String(mentions.length) : `${sign} ${decided}/${mentions.length}`;
  return [role, within, aliases.join('、'), count].filter(Boolean).join(' · ');
}

function surroundings(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  return {
    start: wholeUnits(text, Math.max(lineStart, start - contextLength)),
    end: wholeUnits(text, Math.min(lineEnd < 0 ? text.length : lineEnd, end + contextLength)),
  };
}

/** The mention at an offset with the entity and the type above it, the outermost first; empty where none is. */
export function findMentionPath(roots: readonly EntityGroup[], offset: number): EntityTreeNode[] {
  for (const group of roots)
    for (const entity of group.children)
      for (const mention of entity.children)
        if (standsIn(offset, mention.span)) return [group, entity, mention];
  return [];
}

/** The mentions in and under nodes as things that can be decided on. */
export const listedMentions = (nodes: readonly EntityTreeNode[]): Suggestion[] =>
  nodes.flatMap((node) =>
    node.kind === 'mention' ? [{ span: node.span, label: node.type }] : listedMentions(node.children),
  );

/** The mention to show next: the one after the selected, round the end; the first where none is selected. */
export function nextMention({ children }: EntityNode, selected: Span): Span | null {
  const at = children.findIndex(({ span }) => span.start === selected.start && span.end === selected.end);
  return children[(at + 1) % children.length]?.span ?? null;
}

import type { Entity, EntityType } from '../core/model/entity';
import { type Span, overlaps } from '../core/model/span';
import type { MarkedName } from './corpus.node';

const before = 14;
const after = 12;

interface TypedSpan extends Span {
  readonly type: EntityType;
}

/**
 * The names of a text that were wrongly found (+) or missed (-), a line each: sign, type, the name in its context, and
 * what stands there on the other side. `+	facility	…建成望川【大桥项目】…	facility:望川大桥项目`
 */
export function listMisses(
  text: string,
  entities: readonly Entity[],
  marked: readonly MarkedName[],
): string[] {
  const found = entities.flatMap(({ type, mentions }) => mentions.map((span) => ({ ...span, type })));
  const wanted = marked.filter(({ damaged }) => !damaged);
  const line = (sign: string, span: TypedSpan, others: readonly TypedSpan[]): string =>
    [
      sign,
      span.type,
      inContext(text, span),
      others
        .filter((other) => overlaps(other, span))
        .map((other) => `${other.type}:${inOneLine(text.slice(other.start, other.end))}`)
        .join('|'),
    ].join('\t');
  return [
    ...found.filter((span) => !includes(wanted, span)).map((span) => line('+', span, marked)),
    ...wanted.filter((span) => !includes(found, span)).map((span) => line('-', span, found)),
  ];
}

const includes = (spans: readonly TypedSpan[], { start, end, type }: TypedSpan): boolean =>
  spans.some((span) => span.start === start && span.end === end && span.type === type);

const inContext = (text: string, { start, end }: Span): string =>
  inOneLine(
    `${text.slice(Math.max(0, start - before), start)}【${text.slice(start, end)}】${text.slice(end, end + after)}`,
  );

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ');

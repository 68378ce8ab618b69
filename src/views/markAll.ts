import type { Entity } from '../core/model/entity';
import { overlaps, type Span } from '../core/model/span';
import type { Decidable } from './decidable';

/** A place where a thing stands and nothing is decided yet. */
export interface Occurrence {
  readonly span: Span;
  /** Whether it was found as a mention, or the name merely stands there. */
  readonly suggested: boolean;
}

/** Every undecided place of a thing: its mentions, and wherever else its name stands and nothing is found. */
export function undecidedOccurrences(
  { name, mentions }: Entity,
  text: string,
  decidables: readonly Decidable[],
): Occurrence[] {
  const decided = decidables.flatMap(({ mark, span }) => (mark ? [span] : []));
  const isFree = (span: Span, taken: readonly Span[]): boolean => !taken.some((each) => overlaps(each, span));
  const suggested = mentions.filter((span) => isFree(span, decided));
  const found = [...mentions, ...decidables.map(({ span }) => span)];
  const others: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const span = { start, end: start + name.length };
    if (isFree(span, found)) others.push(span);
  }
  return [
    ...suggested.map((span) => ({ span, suggested: true })),
    ...others.map((span) => ({ span, suggested: false })),
  ];
}

import type { GlossaryEntry } from '../core/model/glossary';
import type { Report } from '../core/model/report';
import { type Span, standsIn } from '../core/model/span';

/** A term that stands somewhere in the text and the entry that explains it. */
export interface TermPlace {
  readonly entry: GlossaryEntry;
  readonly span: Span;
}

/** The explained term at an offset, where it is used or explained; null where none is. */
export function termAt({ glossary }: Pick<Report, 'glossary'>, offset: number): TermPlace | null {
  for (const entry of glossary) {
    const span = [entry.termSpan, ...entry.mentions].find((each) => standsIn(offset, each));
    if (span) return { entry, span };
  }
  return null;
}

import type { DraftMark } from '../draft';
import type { PlacedMark } from '../reanchor';

/** What an import gave: marks, and what could not be taken over, one line each for people to read. */
export interface Imported {
  readonly drafts: readonly DraftMark[];
  readonly problems: readonly string[];
}

/** One format of other annotation tools. Every format states in which unit its offsets count. */
export interface ExchangeFormat {
  readonly name: string;
  readonly extension: string;
  readonly offsets: 'UTF-16 code units' | 'Unicode code points' | 'one line a character';
  /** `source` is the report's file name, for formats that keep it. */
  readonly write: (text: string, placed: readonly PlacedMark[], source: string) => string;
  /** Reads marks on this very text. Whatever does not fit is a problem, never an exception. */
  readonly read: (content: string, text: string) => Imported;
}

/** What formats that know only spans and labels hold of a person's decisions: all but what was rejected. */
export const labelled = (placed: readonly PlacedMark[]): readonly PlacedMark[] =>
  placed
    .filter(({ mark }) => mark.state !== 'rejected')
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);

import type { MarkState } from '../core/annotations/mark';
import type { Span } from '../core/model/span';
import type { GoalEntry } from './goalEntries';

/** A node with other nodes under it: an article, a section, an indicator, a unit, a strength. */
export interface GoalGroup {
  readonly kind: 'article' | 'section' | 'group';
  /** Stays the same while the text is edited elsewhere, so that a view keeps what is expanded. */
  readonly key: string;
  readonly label: string;
  /** How many goals stand under it, at any depth, each once: copies and what was rejected are listed, not counted. */
  readonly count: number;
  /** A section's heading; of any other group its first goal. */
  readonly span: Span;
  readonly children: readonly GoalNode[];
}

/** A leaf: one goal. What it says beside its label is made when it is read: of thousands few are ever on the screen. */
export interface GoalLeaf {
  readonly kind: 'goal';
  readonly key: string;
  /** `≥120亿元  产值`, `✓  ↑≈6%  地区生产总值`; without the indicator where none is named or the group above names it. */
  readonly label: string;
  /** `striving`, `2024 · expected`, in the reader's language. */
  readonly description: string;
  /** All of it in words, for a screen reader. */
  readonly spoken: string;
  readonly span: Span;
  readonly goal: GoalEntry;
  /** What a person decided on it; null for a bare suggestion. */
  readonly state: MarkState | null;
}

export type GoalNode = GoalGroup | GoalLeaf;

import type { Span } from './span';

export const roles = ['target', 'actual', 'other'] as const;
export type Role = (typeof roles)[number];

export type Measure = 'increase' | 'decrease' | 'level';

export const comparators = ['=', '≥', '>', '≤', '<', '≈'] as const;
export type Comparator = (typeof comparators)[number];

/**
 * How firmly a target is promised, the most binding first: binding 确保 必须 不低于 · committed bare, 完成 达到 新增 ·
 * striving 力争 争取 努力 · expected 预期目标 左右
 */
export const strengths = ['binding', 'committed', 'striving', 'expected'] as const;
export type Strength = (typeof strengths)[number];

/** A literal number with what it counts or measures. */
export interface Quantity {
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  readonly role: Role;
  readonly indicator: string | null;
  /** Null where no indicator is named or where it is composed of several places. */
  readonly indicatorSpan: Span | null;
  readonly measure: Measure;
  readonly comparator: Comparator;
  /** In the base unit, magnitudes multiplied out: 120亿元 → 12000000000. */
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  /** Null for whatever is no target: only a promise has a strength. */
  readonly strength: Strength | null;
  /** The year or plan period it holds for, such as `2024`; null if the text gives none. */
  readonly period: string | null;
  readonly sectionId: string | null;
  readonly confidence: number;
  /** The rule that found it. */
  readonly rule: string;
}

/** What a literal number says by itself. */
export type LiteralValue = Pick<Quantity, 'min' | 'max' | 'unit' | 'comparator'>;

/** A commitment without a number: 全面完成…任务, 与经济增长同步, 全覆盖. */
export interface Goal {
  readonly id: string;
  readonly span: Span;
  readonly kind: 'qualitative';
  readonly indicator: string;
  readonly strength: Strength;
  readonly sectionId: string | null;
  readonly rule: string;
}

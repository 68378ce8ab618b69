import { type Mark, markStates } from '../core/annotations/mark';
import type { Reanchored } from '../core/annotations/reanchor';
import type { Span } from '../core/model/span';

/** `lost` are decisions whose text was not found for certain; they come first, because a person must look at them. */
const decisionGroups = ['lost', ...markStates] as const;
export type DecisionGroup = (typeof decisionGroups)[number];

/** One decision of a person in the list of all of them. */
export interface DecisionEntry {
  readonly kind: 'decision';
  readonly mark: Mark;
  /** Where it stands; null for a lost one. */
  readonly span: Span | null;
  /** Where a lost one may have stood, the likeliest first. */
  readonly candidates: readonly Span[];
}

export interface DecisionGroupNode {
  readonly kind: 'group';
  readonly group: DecisionGroup;
  readonly children: readonly DecisionEntry[];
}

export type DecisionNode = DecisionGroupNode | DecisionEntry;

/** A person's decisions by what was done, lost ones first, each group in reading order; empty groups are left out. */
export function decisionTree({ placed, lost }: Reanchored): readonly DecisionGroupNode[] {
  const entries = new Map<DecisionGroup, DecisionEntry[]>(decisionGroups.map((group) => [group, []]));
  for (const { mark, candidates } of lost)
    entries.get('lost')?.push({ kind: 'decision', mark, span: null, candidates });
  for (const { mark, span } of placed)
    entries.get(mark.state)?.push({ kind: 'decision', mark, span, candidates: [] });
  return Array.from(entries, ([group, children]): DecisionGroupNode => ({
    kind: 'group',
    group,
    children,
  })).filter(({ children }) => children.length > 0);
}

/** The clause a mark was made in, as far as its anchor remembers it, on one line. */
export const clauseOf = ({ prefix, exact, suffix }: Mark['anchor']): string =>
  `${lastClause(prefix)}${exact}${firstClause(suffix)}`.replace(/\s+/g, ' ');

const lastClause = (text: string): string => /[^，。；：、,;:!?！？\n]*$/.exec(text)?.[0] ?? '';
const firstClause = (text: string): string => /^[^，。；：、,;:!?！？\n]*/.exec(text)?.[0] ?? '';

import type { Comparator, Measure, Quantity, Strength } from '../core/model/quantity';
import type { Report } from '../core/model/report';
import { compareSpans, type Span } from '../core/model/span';
import { createCopyTest } from './copies';
import type { Suggestion } from './decidable';
import { amountInWords, comparedValue, quantityLiteral } from './quantityText';
import type { Translate } from './translate';

/** What a line of the Goals view stands for: a number to reach, a number reached, a commitment without a number. */
export const goalRoles = ['target', 'actual', 'qualitative'] as const;
export type GoalRole = (typeof goalRoles)[number];

/** A goal as every list of goals shows it: a quantity that is a target or an actual, or a goal without a number. */
export interface GoalEntry {
  /** The id it has in the report. */
  readonly id: string;
  readonly role: GoalRole;
  readonly indicator: string | null;
  /** The value with its comparator: `≥ 120亿元`; empty for a goal without a number. */
  readonly value: string;
  readonly strength: Strength | null;
  readonly span: Span;
  readonly sectionId: string | null;
  readonly rule: string;
  /** Whether it stands in a copy of text that stands elsewhere too. */
  readonly isCopy: boolean;
  /** The number behind it; null where it has none. */
  readonly number: GoalNumber | null;
}

export interface GoalNumber {
  /** As the text has it, once damage inside it is mended. */
  readonly literal: string;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly measure: Measure;
  readonly period: string | null;
}

/** What the entries are made of. */
type Findings = Pick<Report, 'quantities' | 'goals' | 'noise' | 'duplicates'>;

/** The goals of a report in reading order, those of the given roles. */
export function goalEntries(report: Findings, roles: readonly GoalRole[] = goalRoles): GoalEntry[] {
  const inCopy = createCopyTest(report);
  const numbered = report.quantities.flatMap((quantity) => quantifiedEntry(quantity, report));
  const unnumbered = report.goals.map(({ id, indicator, strength, span, sectionId, rule }): BareEntry => ({
    id,
    role: 'qualitative',
    indicator,
    value: '',
    strength,
    span,
    sectionId,
    rule,
    number: null,
  }));
  return [...numbered, ...unnumbered]
    .filter(({ role }) => roles.includes(role))
    .map((entry) => ({ ...entry, isCopy: inCopy(entry.span) }))
    .sort((a, b) => compareSpans(a.span, b.span));
}

type BareEntry = Omit<GoalEntry, 'isCopy'>;

function quantifiedEntry(quantity: Quantity, { noise }: Findings): BareEntry[] {
  const { id, role, indicator, strength, span, sectionId, rule } = quantity;
  if (role === 'other') return [];
  const { min, max, unit, comparator, measure, period } = quantity;
  const literal = quantityLiteral(quantity, noise);
  return [
    {
      id,
      role,
      indicator,
      value: comparedValue(comparator, literal),
      strength,
      span,
      sectionId,
      rule,
      number: isNumberless(quantity) ? null : { literal, min, max, unit, comparator, measure, period },
    },
  ];
}

/** Whether a person marked text as a quantity that gives no number: 全面达标 as a target. */
const isNumberless = ({ rule, min, max, unit, text }: Quantity): boolean =>
  rule === 'decided' && min === 0 && max === 0 && unit === '' && !/\d/.test(text);

/** `up about 6%`, `at least 120亿元`; empty for a goal without a number. */
export const amountOf = ({ number }: GoalEntry, t: Translate): string =>
  number ? amountInWords(number, number.literal, t) : '';

/** The same in signs alone, for where there is little room: `↑≈6%`, `≥120亿元`. */
export const amountInSigns = ({ value, number }: GoalEntry): string =>
  number ? `${changeSigns[number.measure]}${value.replace(' ', '')}` : '';

const changeSigns: Readonly<Record<Measure, string>> = { increase: '↑', decrease: '↓', level: '' };

/** What the goals of each role are marked as. */
export const goalLabels = { target: 'target', actual: 'actual', qualitative: 'goal' } as const;

/** A goal as something that can be decided on. */
export const toSuggestion = ({ span, role }: GoalEntry): Suggestion => ({ span, label: goalLabels[role] });

import type { Comparator, Measure, Strength } from '../../core/model/quantity';
import type { Report } from '../../core/model/report';
import { type Conversions, type Converted, convertQuantity } from '../conversion';
import { type GoalEntry, goalEntries, type GoalRole } from '../goalEntries';
import { createLineNumbers } from '../lineNumbers';
import { createQuoter } from '../quoter';
import { breadcrumb, sectionPaths } from '../sectionPaths';

/** One goal as a line of a table. What the text does not give is null. */
export interface GoalRow {
  readonly file: string | null;
  readonly line: number;
  readonly role: GoalRole;
  readonly indicator: string | null;
  /** The value as the text has it, damage mended, such as `120亿元`. */
  readonly value: string | null;
  readonly comparator: Comparator | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  /** The same amount in the other unit its readers use: 公顷 for 亩. */
  readonly converted: Converted | null;
  readonly measure: Measure | null;
  readonly strength: Strength | null;
  readonly period: string | null;
  /** The titles from the article down, joined by ` › `. */
  readonly section: string;
  /** The sentence the goal stands in, as it reads once mended. */
  readonly sentence: string;
  /** Whether it stands in a copy of text that the file has elsewhere too. */
  readonly repeated: boolean;
  /** Where the goal stands in the file, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The goals of a report as rows, in reading order. `text` is the text the report was made of. */
export function goalRows(
  report: Report,
  text: string,
  roles: readonly GoalRole[],
  conversions: Conversions,
): GoalRow[] {
  const lineAt = createLineNumbers(text);
  const quoter = createQuoter(text, report.noise);
  const paths = sectionPaths(report);
  return goalEntries(report, roles).map((goal) => ({
    file: report.file,
    line: lineAt(goal.span.start),
    role: goal.role,
    indicator: goal.indicator,
    ...numberCells(goal, conversions),
    strength: goal.strength,
    section: breadcrumb(paths, goal.sectionId),
    sentence: quoter.read(quoter.sentenceAt(goal.span)),
    repeated: goal.isCopy,
    start: goal.span.start,
    end: goal.span.end,
  }));
}

type NumberCells = Pick<
  GoalRow,
  'value' | 'comparator' | 'min' | 'max' | 'unit' | 'converted' | 'measure' | 'period'
>;

const noNumber: NumberCells = {
  value: null,
  comparator: null,
  min: null,
  max: null,
  unit: null,
  converted: null,
  measure: null,
  period: null,
};

function numberCells({ number }: GoalEntry, conversions: Conversions): NumberCells {
  if (!number) return noNumber;
  const { literal, comparator, min, max, unit, measure, period } = number;
  const converted = convertQuantity(number, conversions);
  return { value: literal, comparator, min, max, unit: unit || null, converted, measure, period };
}

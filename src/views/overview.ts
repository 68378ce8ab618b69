import { groupBy } from '../core/model/groupBy';
import { type Strength, strengths } from '../core/model/quantity';
import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';
import { reportTitle } from './citation';
import { type GoalEntry, goalEntries } from './goalEntries';
import { type OutlineNode, toOutline } from './outline';
import { findResults } from './results';
import { breadcrumb, sectionPaths } from './sectionPaths';

/** How many goals there are of each kind. */
export interface OverviewTotals {
  readonly targets: number;
  readonly actuals: number;
  readonly qualitative: number;
}

/** A part of the report, or an article of a page, with its targets. */
export interface OverviewSection {
  readonly title: string;
  readonly targets: number;
  readonly span: Span;
}

/** A target the report expects to reach, beside what was reached the year before where the text gives both. */
export interface ExpectedTarget {
  readonly indicator: string;
  readonly target: GoalEntry;
  readonly result: GoalEntry | null;
}

/** A goal with where it stands, from the article down. */
export interface OverviewGoal {
  readonly goal: GoalEntry;
  readonly section: string;
}

export interface OverviewStrength {
  readonly strength: Strength;
  readonly targets: number;
}

/** “Goals at a glance”: a report on one page. */
export interface Overview {
  readonly title: string | null;
  readonly totals: OverviewTotals;
  readonly sections: readonly OverviewSection[];
  readonly expected: readonly ExpectedTarget[];
  /** From the most to the least binding; strengths without a target are counted as 0. */
  readonly strengths: readonly OverviewStrength[];
  /** Targets and goals without a number, in reading order. */
  readonly goals: readonly OverviewGoal[];
}

/** The overview of a report. Sections without a target are left out, and what the text only repeats. */
export function toOverview(report: Report): Overview {
  const entries = goalEntries(report).filter(({ isCopy }) => !isCopy);
  const paths = sectionPaths(report);
  const byRole = groupBy(entries, ({ role }) => role);
  const targets = byRole.get('target') ?? [];
  const actuals = byRole.get('actual') ?? [];
  const byStrength = groupBy(targets, ({ strength }) => strength);
  return {
    title: reportTitle(report),
    totals: {
      targets: targets.length,
      actuals: actuals.length,
      qualitative: byRole.get('qualitative')?.length ?? 0,
    },
    sections: mainSections(toOutline(report)).map(({ title, targets: count, heading }) => ({
      title,
      targets: count,
      span: heading,
    })),
    expected: expectedTargets(targets, actuals),
    strengths: strengths.map((strength) => ({
      strength,
      targets: byStrength.get(strength)?.length ?? 0,
    })),
    goals: entries
      .filter(({ role }) => role !== 'actual')
      .map((goal) => ({ goal, section: breadcrumb(paths, goal.sectionId) })),
  };
}

/**
 * The sections worth a bar each: the articles of a page; of a single report its parts, and the tasks of the one part
 * that holds nearly all targets. Targets before the first of these tasks are that part's own.
 */
function mainSections(nodes: readonly OutlineNode[]): OutlineNode[] {
  const held = nodes.filter(({ targets }) => targets > 0);
  const total = held.reduce((sum, { targets }) => sum + targets, 0);
  const main = held.find(({ targets, children }) => children.length > 1 && targets >= total * 0.8);
  const only = held.length === 1 ? held[0] : undefined;
  const opened = main ?? (only && only.children.length > 0 ? only : undefined);
  if (!opened) return held;
  const inner = mainSections(opened.children);
  if (inner.length < 2) return held;
  const own = opened.targets - inner.reduce((sum, { targets }) => sum + targets, 0);
  const shown = own > 0 ? [{ ...opened, targets: own }, ...inner] : inner;
  return [...held.filter((node) => node !== opened), ...shown].sort((a, b) => a.body.start - b.body.start);
}

/**
 * The targets a report expects, and any other whose result of the year before stands in the text as well. What aims at
 * one thing with several values (城乡居民收入分别增长6%、8%) has a row for each, beside the results in their order.
 */
function expectedTargets(targets: readonly GoalEntry[], actuals: readonly GoalEntry[]): ExpectedTarget[] {
  const alike = groupBy(
    targets,
    ({ indicator, number }) => `${indicator ?? ''}/${number?.measure ?? ''}/${number?.unit ?? ''}`,
  );
  return [...alike.values()].flatMap((same) => {
    const indicator = same[0]?.indicator ?? null;
    if (indicator === null) return [];
    const rows = eachValueOnce(same);
    const results = eachValueOnce(findResults(rows[0], actuals));
    return rows
      .map((target, at): ExpectedTarget => ({ indicator, target, result: results[at] ?? null }))
      .filter(({ target, result }) => target.strength === 'expected' || result !== null);
  });
}

/** The first goal of each value; those without a number are left out. */
const eachValueOnce = (goals: readonly GoalEntry[]): GoalEntry[] =>
  Array.from(groupBy(goals, ({ number }) => number?.literal)).flatMap(([literal, same]) =>
    literal === undefined ? [] : same.slice(0, 1),
  );

import {
  analyzeGoals,
  type AnalyzeOptions,
  analyzeRepeats,
  analyzeRest,
  type GoalFindings,
  toReport,
} from '../core/analyze';
import { carryOver } from '../core/carryOver';
import { editBetween, toReplacement } from '../core/model/edit';
import type { Report } from '../core/model/report';
import { complete, type Steps } from '../core/model/steps';
import { timed } from './timed';

/** A text with the report of it. */
export interface Read {
  readonly text: string;
  readonly report: Report;
}

/** What the first step of an analysis found, and what is left to do. */
export interface BegunAnalysis {
  /** What the first step found, or all of it. */
  readonly report: Report;
  /** Whether the names of the text are still missing in it. */
  readonly isPreliminary: boolean;
  /** Reads what the first step left out or only carried over; null where it read all. */
  readonly finish: (() => Steps<Report>) | null;
  /** How long the first step took, in milliseconds, whether it was all that was needed or not. */
  readonly firstMs: number;
}

/** An analysis that takes longer than this, in milliseconds, keeps a person waiting who types. */
const longAnalysis = 200;

/**
 * Analyses a text at once, or in two steps where that keeps a person waiting. A text that was never read has its goals
 * first, as they take less time than its names. One that was read (`before`, to the end) and takes long has its names
 * and repeats carried over an edit, until they are read anew.
 */
export function analyseInSteps(
  text: string,
  options: AnalyzeOptions,
  before: Read | undefined,
): BegunAnalysis {
  const started = performance.now();
  const findings = analyzeGoals(text, options);
  const firstMs = performance.now() - started;
  function* finish(): Steps<Report> {
    const { result, ms } = yield* timed(analyzeRest(findings, options));
    return toReport(findings, result, options.file ?? null, firstMs + ms);
  }
  if (before && before.report.stats.analysisMs < longAnalysis)
    return { report: complete(finish()), isPreliminary: false, finish: null, firstMs };
  const report = toReport(
    findings,
    restUntilThen(text, findings, options, before),
    options.file ?? null,
    firstMs,
  );
  return { report, isPreliminary: !before, finish, firstMs };
}

/** What stands for the names and repeats until they are read. */
const restUntilThen = (
  text: string,
  findings: GoalFindings,
  options: AnalyzeOptions,
  before: Read | undefined,
): Pick<Report, 'entities' | 'duplicates'> =>
  before
    ? carryOver(before.report, toReplacement(editBetween(before.text, text)))
    : { entities: [], duplicates: analyzeRepeats(findings, options) };

import {
  analyzeGoals,
  analyzeInSteps,
  type AnalyzeOptions,
  analyzeRepeats,
  analyzeRest,
  type GoalFindings,
  toReport,
} from '../core/analyze';
import { carryOver } from '../core/carryOver';
import { type MovedReport, moveReport } from '../core/model/changes/movedReport';
import { editBetween, toReplacement } from '../core/model/edit';
import type { Report } from '../core/model/report';
import { complete, type Steps } from '../core/model/steps';
import { rereadEdited } from '../core/reread';
import { timed } from './timed';

/** A text with the report of it. */
export interface Read {
  readonly text: string;
  readonly report: Report;
  /** Whether its names are still to come. */
  readonly isPreliminary?: boolean;
  /** Whether it would be read otherwise by now, though its text is the same. */
  readonly isOutdated?: boolean;
}

/** What the first step of an analysis found, and what is left to do. */
export interface BegunAnalysis {
  /** What the first step found, or all of it. */
  readonly report: Report;
  /** The report it was carried over from, as the edit moved it; none where nothing was. */
  readonly moved?: MovedReport;
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
 * first, as they take less time than its names. One that was read (`before`, to the end) and takes long has the lines
 * read anew that were edited, or all goals where that is not enough; what is left is carried over the edit.
 */
export function analyseInSteps(
  text: string,
  options: AnalyzeOptions,
  before: Read | undefined,
): BegunAnalysis {
  if (before && before.report.stats.analysisMs >= longAnalysis) return readEdited(text, options, before);
  return before && !before.isPreliminary ? readAtOnce(text, options) : readFirst(text, options);
}

function readFirst(text: string, options: AnalyzeOptions): BegunAnalysis {
  const { findings, firstMs } = readGoals(text, options);
  const rest = { entities: [], duplicates: analyzeRepeats(findings, options) };
  return {
    report: toReport(findings, rest, options.file ?? null, firstMs),
    isPreliminary: true,
    finish: () => readRest(findings, options, firstMs),
    firstMs,
  };
}

function readAtOnce(text: string, options: AnalyzeOptions): BegunAnalysis {
  const { findings, firstMs } = readGoals(text, options);
  const report = complete(readRest(findings, options, firstMs));
  return { report, isPreliminary: false, finish: null, firstMs };
}

function readEdited(text: string, options: AnalyzeOptions, before: Read): BegunAnalysis {
  const started = performance.now();
  const moved = moveReport(before.report, toReplacement(editBetween(before.text, text)));
  const reread = before.isOutdated ? null : rereadEdited(text, moved, options);
  const begun = reread
    ? { report: reread, finish: () => readWhole(text, options), firstMs: performance.now() - started }
    : readGoalsOver(text, options, moved);
  return { ...begun, moved, isPreliminary: before.isPreliminary ?? false };
}

/** Reads all goals, and has the rest carried over. */
function readGoalsOver(text: string, options: AnalyzeOptions, moved: MovedReport) {
  const { findings, firstMs } = readGoals(text, options);
  const { analysisMs } = moved.before.stats;
  return {
    report: toReport(findings, carryOver(moved), options.file ?? null, analysisMs),
    finish: () => readRest(findings, options, firstMs),
    firstMs,
  };
}

function readGoals(text: string, options: AnalyzeOptions) {
  const started = performance.now();
  const findings = analyzeGoals(text, options);
  return { findings, firstMs: performance.now() - started };
}

function* readWhole(text: string, options: AnalyzeOptions): Steps<Report> {
  const { result, ms } = yield* timed(analyzeInSteps(text, options));
  return { ...result, stats: { analysisMs: ms } };
}

function* readRest(findings: GoalFindings, options: AnalyzeOptions, firstMs: number): Steps<Report> {
  const { result, ms } = yield* timed(analyzeRest(findings, options));
  return toReport(findings, result, options.file ?? null, firstMs + ms);
}

import { analyzeGoals, analyzeNames, type AnalyzeOptions, toReport } from '../core/analyze';
import { carryOver } from '../core/carryOver';
import { editBetween, toReplacement } from '../core/model/edit';
import type { Report } from '../core/model/report';

/** A text with the report of it. */
export interface Read {
  readonly text: string;
  readonly report: Report;
}

export interface AnalysisSteps {
  readonly report: Report;
  /** Reads anew what was only carried over; null where all was read. */
  readonly finish: (() => Report) | null;
  /** How long the first step took, in milliseconds, whether it was all that was needed or not. */
  readonly firstMs: number;
}

/** An analysis that takes longer than this, in milliseconds, keeps a person waiting who types. */
const longAnalysis = 200;

/**
 * Analyses a text at once, or in two steps where that takes long and `before` tells how it read before an edit: then its
 * names and repeats are carried over at first, so that its goals need not wait for them.
 */
export function analyseInSteps(
  text: string,
  options: AnalyzeOptions,
  before: Read | undefined,
): AnalysisSteps {
  const file = options.file ?? null;
  const started = performance.now();
  const findings = analyzeGoals(text, options);
  const firstMs = performance.now() - started;
  const finish = (): Report => {
    const resumed = performance.now();
    const names = analyzeNames(findings, options);
    return toReport(findings, names, file, firstMs + performance.now() - resumed);
  };
  if (!before || before.report.stats.analysisMs < longAnalysis)
    return { report: finish(), finish: null, firstMs };
  const carried = carryOver(before.report, toReplacement(editBetween(before.text, text)));
  return { report: toReport(findings, carried, file, firstMs), finish, firstMs };
}

import { toTrainingText } from '../core/annotations/trainingText';
import { toDecidables } from '../views/decidable';
import { type DecisionAt, decisionsEverywhere } from '../views/occurrences';
import type { ClosedAnalysis } from './closedReports';
import {
  type Decided,
  decideClosedMethod,
  type DecideClosedParams,
  everywhereMethod,
  type EverywhereParams,
  type TrainingText,
  trainingTextMethod,
  type TrainingTextParams,
} from './protocol';
import type { ServerContext } from './serverContext';

/** What is decided, or learnt from decisions, across a folder. Of files that are not open nothing is kept here. */
export function registerFolderDecisions(context: ServerContext): void {
  const { connection, closedReports } = context;
  connection.onRequest(everywhereMethod, ({ uri, saying, closed }: EverywhereParams): DecisionAt[] | null => {
    const { report, marks, isKept } = closedReports.analyse(uri, closed);
    return isKept ? decisionsEverywhere(closed.text, saying, toDecidables(report, marks)) : null;
  });
  connection.onRequest(decideClosedMethod, ({ closed, ...params }: DecideClosedParams): Decided | null =>
    closedReports.decide(params, closed),
  );
  connection.onRequest(
    trainingTextMethod,
    async ({ uri, closed }: TrainingTextParams): Promise<TrainingText | null> => {
      const found = closed
        ? { text: closed.text, ...closedReports.analyse(uri, closed) }
        : await analyseOpen(context, uri);
      const names = found?.report.entities.flatMap(({ mentions }) => mentions) ?? [];
      return found && toTrainingText(found.text, names, found.marks.placed);
    },
  );
}

async function analyseOpen(
  { analyses, decisions }: ServerContext,
  uri: string,
): Promise<(Pick<ClosedAnalysis, 'report' | 'marks'> & { readonly text: string }) | null> {
  const analysis = await analyses.of(uri);
  return analysis && { ...analysis, marks: decisions.marks(uri, analysis.text) };
}

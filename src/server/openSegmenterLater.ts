import type { Connection } from 'vscode-languageserver';
import type { Segmenter } from '../core/model/segmenter';
import { plainSegmenter } from '../segmenter/plainSegmenter';
import type { Analyses } from './analyses';
import { type SegmenterChoice, segmenterMethod } from './protocol';
import { rehearse } from './rehearse';
import type { ReportAnalyser } from './reportAnalyser';
import { warmUp } from './warmUp';

/** What differs between the hosts the server runs in. */
export interface ServerPorts {
  /** Opens the best segmenter there is; may take long and block. Never fails. */
  readonly openSegmenter: () => Omit<SegmenterChoice, 'name'> & { readonly segmenter: Segmenter };
}

/** How long no report may have been made before the segmenter is opened, in milliseconds: opening it blocks the server. */
const segmenterRest = 1000;

/**
 * Opens the segmenter in the first quiet moment after a whole report: until then characters stand for words. The moment also
 * serves to warm up for the next report.
 */
export function openSegmenterLater(
  connection: Connection,
  analyses: Analyses,
  { openSegmenter }: ServerPorts,
  analyser: ReportAnalyser,
): () => Segmenter {
  let present = plainSegmenter;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const eachReport = analyses.onDidAnalyse(({ text, isPreliminary }) => {
    clearTimeout(timer);
    if (isPreliminary) return;
    timer = setTimeout(() => {
      eachReport.dispose();
      const { segmenter, passedOver } = openSegmenter();
      present = segmenter;
      const choice: SegmenterChoice = { name: segmenter.name, passedOver };
      void connection.sendNotification(segmenterMethod, choice);
      warmUp(
        text,
        (piece) => rehearse(piece, analyser),
        () => analyses.isAwaited,
      ).catch((error: unknown) => connection.console.warn(`rehearsal: ${String(error)}`)); // nobody waits for it
    }, segmenterRest);
  });
  return () => present;
}

import { analyze } from '../core/analyze';
import type { Report } from '../core/model/report';
import type { TextLexicon } from '../core/text/lexicon';
import type { Segmenter } from '../core/model/segmenter';
import { loadLexicon } from '../lexicon/loadLexicon';
import { plainSegmenter } from '../segmenter/plainSegmenter';

export interface ReportAnalyser {
  readonly textLexicon: TextLexicon;
  readonly analyse: (text: string, file: string) => Report;
  /** Uses another segmenter from the next analysis on. */
  readonly useSegmenter: (segmenter: Segmenter) => void;
}

/** Analyses with the shipped lexicon and, until a better segmenter is there, the one that needs no dictionary. */
export function createReportAnalyser(): ReportAnalyser {
  const lexicon = loadLexicon();
  let segmenter = plainSegmenter;
  return {
    textLexicon: lexicon.text,
    analyse: (text, file) => {
      const started = performance.now();
      const report = analyze(text, { lexicon, segmenter, file });
      return { ...report, stats: { analysisMs: performance.now() - started } };
    },
    useSegmenter: (next) => {
      segmenter = next;
    },
  };
}

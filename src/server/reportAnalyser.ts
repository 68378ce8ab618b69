import { analyze } from '../core/analyze';
import type { Report } from '../core/model/report';
import type { TextLexicon } from '../core/text/lexicon';
import type { Segmenter } from '../core/model/segmenter';
import type { HeadingRecogniser } from '../core/structure/headings/headingMark';
import {
  type HeadingPattern,
  type HeadingPatternProblem,
  readOwnHeadings,
} from '../core/structure/headings/ownHeadings';
import { loadLexicon } from '../lexicon/loadLexicon';
import { plainSegmenter } from '../segmenter/plainSegmenter';

export interface ReportAnalyser {
  readonly textLexicon: TextLexicon;
  readonly analyse: (text: string, file: string) => Report;
  /** Uses another segmenter from the next analysis on. */
  readonly useSegmenter: (segmenter: Segmenter) => void;
  /** Tries a person's own heading forms first from the next analysis on; says which cannot be used. */
  readonly useHeadings: (patterns: readonly HeadingPattern[]) => readonly HeadingPatternProblem[];
}

/** Analyses with the shipped lexicon and, until a better segmenter is there, the one that needs no dictionary. */
export function createReportAnalyser(): ReportAnalyser {
  const lexicon = loadLexicon();
  let segmenter = plainSegmenter;
  let ownHeadings: readonly HeadingRecogniser[] = [];
  return {
    textLexicon: lexicon.text,
    analyse: (text, file) => {
      const started = performance.now();
      const report = analyze(text, { lexicon, segmenter, file, ownHeadings });
      return { ...report, stats: { analysisMs: performance.now() - started } };
    },
    useSegmenter: (next) => {
      segmenter = next;
    },
    useHeadings: (patterns) => {
      const { recognisers, problems } = readOwnHeadings(patterns);
      ownHeadings = recognisers;
      return problems;
    },
  };
}

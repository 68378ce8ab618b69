import { analyze, analyzeGoals } from '../core/analyze';
import { findDuplicates } from '../core/duplicates/findDuplicates';
import type { Duplicate } from '../core/model/duplicate';
import type { Report } from '../core/model/report';
import { buildDocument } from '../core/structure/buildDocument';
import type { TextLexicon } from '../core/text/lexicon';
import { readText } from '../core/text/read';
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
  readonly analyseGoals: (text: string) => Pick<Report, 'sections' | 'quantities'>;
  readonly findDuplicates: (text: string) => readonly Duplicate[];
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
    analyseGoals: (text) => analyzeGoals(text, { lexicon, ownHeadings }),
    findDuplicates: (text) => {
      const { reading, noise } = readText(text, lexicon.text);
      return findDuplicates(buildDocument(reading, noise, lexicon.structure), lexicon.duplicates);
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

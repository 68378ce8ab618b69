import { analyze, analyzeGoals, type AnalyzeOptions } from '../core/analyze';
import type { ReadValue } from '../core/annotations/applyMarks';
import { findDuplicates } from '../core/duplicates/findDuplicates';
import { findEntities } from '../core/entities/findEntities';
import type { OwnNames } from '../core/entities/ownNames';
import { createTagMemory } from '../core/entities/tagger/tagMemory';
import { createParagraphMemory } from '../core/quantities/paragraphMemory';
import type { Duplicate } from '../core/model/duplicate';
import type { Entity } from '../core/model/entity';
import type { Report } from '../core/model/report';
import { readValue } from '../core/readValue';
import { buildDocument } from '../core/structure/buildDocument';
import type { TextLexicon } from '../core/text/lexicon';
import { readText } from '../core/text/read';
import type { HeadingRecogniser } from '../core/structure/headings/headingMark';
import {
  type HeadingPattern,
  type HeadingPatternProblem,
  readOwnHeadings,
} from '../core/structure/headings/ownHeadings';
import { loadLexicon } from '../lexicon/loadLexicon';
import type { Conversions } from '../views/conversion';
import { analyseInSteps, type BegunAnalysis, type Read } from './analyseInSteps';

export interface ReportAnalyser {
  readonly textLexicon: TextLexicon;
  readonly analyse: (text: string, file: string, ownNames: OwnNames) => Report;
  /** The same for a text that is being edited; `before` is how it was last read to the end. */
  readonly analyseInSteps: (
    text: string,
    file: string,
    ownNames: OwnNames,
    before: Read | undefined,
  ) => BegunAnalysis;
  readonly analyseGoals: (text: string) => Pick<Report, 'sections' | 'quantities' | 'noise'>;
  /** The names of a text that nobody is editing. */
  readonly findNames: (text: string, ownNames: OwnNames) => readonly Entity[];
  /** A text with its damage read through. */
  readonly clean: (text: string) => string;
  /** The value that a piece of a text gives; null where it gives none. */
  readonly readValue: ReadValue;
  readonly findDuplicates: (text: string) => readonly Duplicate[];
  readonly conversions: () => Conversions;
  /** Reads the tables an analysis needs, so that the first report does not wait for them. */
  readonly prepare: () => void;
  /** Tries a person's own heading forms first from the next analysis on; says which cannot be used. */
  readonly useHeadings: (patterns: readonly HeadingPattern[]) => readonly HeadingPatternProblem[];
}

/** How many sentences the names are remembered of: those of some dozen open reports, or of a yearbook. */
const rememberedStretches = 50_000;
/** How many characters the quantities are remembered of: those of the longest text that is analysed, and some more. */
const rememberedCharacters = 2_000_000;

/** Analyses with the shipped lexicon. */
export function createReportAnalyser(): ReportAnalyser {
  const lexicon = loadLexicon();
  const memories = {
    tagMemory: createTagMemory(rememberedStretches),
    paragraphMemory: createParagraphMemory(rememberedCharacters),
  };
  let ownHeadings: readonly HeadingRecogniser[] = [];
  const options = (): AnalyzeOptions => ({ lexicon, ownHeadings });
  return {
    textLexicon: lexicon.text,
    analyse: (text, file, ownNames) => analyze(text, { ...options(), file, ownNames }),
    analyseInSteps: (text, file, ownNames, before) =>
      analyseInSteps(text, { ...options(), ...memories, file, ownNames }, before),
    analyseGoals: (text) => analyzeGoals(text, options()),
    findNames: (text, ownNames) => {
      const { reading, noise } = readText(text, lexicon.text);
      const document = buildDocument(reading, noise, lexicon.structure, { ownHeadings });
      return findEntities(document, lexicon.entities, { ownNames });
    },
    clean: (text) => readText(text, lexicon.text).reading.clean,
    readValue: (text) => readValue(text, lexicon),
    findDuplicates: (text) => {
      const { reading, noise } = readText(text, lexicon.text);
      return findDuplicates(buildDocument(reading, noise, lexicon.structure), lexicon.duplicates);
    },
    conversions: () => lexicon.quantities.mentions.conversions,
    prepare: () => {
      analyze('', { lexicon });
    },
    useHeadings: (patterns) => {
      const { recognisers, problems } = readOwnHeadings(patterns);
      ownHeadings = recognisers;
      return problems;
    },
  };
}

import { findDuplicates, findDuplicatesInSteps } from './duplicates/findDuplicates';
import { type EntityOptions, findEntitiesInSteps } from './entities/findEntities';
import { findGlossary } from './entities/glossary/findGlossary';
import type { Lexicon } from './lexicon';
import type { Properties, Report } from './model/report';
import { complete, type Steps } from './model/steps';
import { findQuantities } from './quantities/findQuantities';
import type { ParagraphMemory } from './quantities/paragraphMemory';
import type { Document } from './structure/document';
import { buildDocument, toSections } from './structure/buildDocument';
import type { HeadingRecogniser } from './structure/headings/headingMark';
import { findProperties } from './structure/properties';
import { readText } from './text/read';

export interface AnalyzeOptions extends EntityOptions {
  readonly lexicon: Lexicon;
  /** The name the report carries; null for a text that has none. */
  readonly file?: string | null;
  /** The person's own heading forms, tried before all others. */
  readonly ownHeadings?: readonly HeadingRecogniser[];
  /** For who analyses a text again and again while it is edited. */
  readonly paragraphMemory?: ParagraphMemory;
  /** What is known of the text a piece is taken from, for the piece does not say it. */
  readonly properties?: Properties;
}

/** A report without its names and repeats, and what these are found in: enough to look its goals up, at a fraction of the time. */
export interface GoalFindings extends Pick<
  Report,
  'properties' | 'sections' | 'quantities' | 'goals' | 'noise'
> {
  readonly document: Document;
}

/** The first step of an analysis. Never fails. */
export const analyzeGoals = (text: string, options: AnalyzeOptions): GoalFindings =>
  complete(analyzeGoalsInSteps(text, options));

function* analyzeGoalsInSteps(
  text: string,
  { lexicon, ownHeadings = [], paragraphMemory, properties: known }: AnalyzeOptions,
): Steps<GoalFindings> {
  const { reading, noise } = readText(text, lexicon.text);
  yield;
  const document = buildDocument(reading, noise, lexicon.structure, { ownHeadings });
  yield;
  const properties = known ?? findProperties(document, lexicon.structure, lexicon.properties);
  const sections = toSections(reading, document.sections);
  const found = findQuantities(document, properties, lexicon.quantities, paragraphMemory);
  yield;
  return { document, noise, properties, sections, ...found };
}

/** The repeats of the text. Never fails. */
export const analyzeRepeats = (
  { document }: GoalFindings,
  { lexicon }: AnalyzeOptions,
): Report['duplicates'] => findDuplicates(document, lexicon.duplicates);

/** What the first step of an analysis left out: the names of the text, which take most of the time, and its repeats. Never fails. */
export function* analyzeRest(
  findings: GoalFindings,
  { lexicon, ...options }: AnalyzeOptions,
): Steps<Pick<Report, 'entities' | 'duplicates'>> {
  const entities = yield* findEntitiesInSteps(findings.document, lexicon.entities, options);
  yield;
  const duplicates = yield* findDuplicatesInSteps(findings.document, lexicon.duplicates);
  yield;
  return { entities, duplicates };
}

/** The report of what all steps found. */
export function toReport(
  { document, properties, sections, quantities, goals, noise }: GoalFindings,
  { entities, duplicates }: Pick<Report, 'entities' | 'duplicates'>,
  file: string | null,
  analysisMs = 0,
): Report {
  return {
    schema: 1,
    file,
    length: document.reading.source.length,
    properties,
    sections,
    quantities,
    goals,
    entities,
    glossary: findGlossary(document.reading, noise),
    duplicates,
    noise,
    stats: { analysisMs },
  };
}

/**
 * Turns the text of a report into the one model every surface shows. All spans are UTF-16 offsets into `text`.
 * Never fails: a text that is no report gives a report with little in it.
 */
export const analyze = (text: string, options: AnalyzeOptions): Report =>
  complete(analyzeInSteps(text, options));

/** The same in slices. Never fails. */
export function* analyzeInSteps(text: string, options: AnalyzeOptions): Steps<Report> {
  const findings = yield* analyzeGoalsInSteps(text, options);
  return toReport(findings, yield* analyzeRest(findings, options), options.file ?? null);
}

import { findDuplicates } from './duplicates/findDuplicates';
import { type EntityOptions, findEntities } from './entities/findEntities';
import { findGlossary } from './entities/glossary/findGlossary';
import type { Lexicon } from './lexicon';
import type { Report } from './model/report';
import { findQuantities } from './quantities/findQuantities';
import type { ParagraphMemory } from './quantities/paragraphMemory';
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
}

/** What is found of a report without its names, repeats and damage: enough to look its goals up, at a fraction of the time. */
export function analyzeGoals(text: string, { lexicon, ownHeadings = [], paragraphMemory }: AnalyzeOptions) {
  const { reading, noise } = readText(text, lexicon.text);
  const document = buildDocument(reading, noise, lexicon.structure, { ownHeadings });
  const properties = findProperties(document, lexicon.structure, lexicon.properties);
  const sections = toSections(reading, document.sections);
  return {
    document,
    noise,
    properties,
    sections,
    ...findQuantities(document, properties, lexicon.quantities, paragraphMemory),
  };
}

/**
 * Turns the text of a report into the one model every surface shows. All spans are UTF-16 offsets into `text`.
 * Never fails: a text that is no report gives a report with little in it.
 */
export function analyze(text: string, options: AnalyzeOptions): Report {
  const { lexicon, file = null } = options;
  const { document, noise, properties, sections, quantities, goals } = analyzeGoals(text, options);
  return {
    schema: 1,
    file,
    length: text.length,
    properties,
    sections,
    quantities,
    goals,
    entities: findEntities(document, lexicon.entities, options),
    glossary: findGlossary(document.reading, noise),
    duplicates: findDuplicates(document, lexicon.duplicates),
    noise,
    stats: { analysisMs: 0 },
  };
}

import type { Properties } from '../../../../../src/core/model/report';
import { findQuantities, type QuantityFindings } from '../../../../../src/core/quantities/findQuantities';
import { buildDocument } from '../../../../../src/core/structure/buildDocument';
import { verbatimReading } from '../../../../../src/core/text/reading';
import { lexicon } from '../../../lexicon';

export { lexicon };

const untitled: Properties = {
  title: null,
  place: null,
  issuer: null,
  date: null,
  year: null,
  speaker: null,
};

export const documentOf = (text: string) => buildDocument(verbatimReading(text), [], lexicon.structure);

/** What is found in a clean text that says of itself only its year. */
export const findIn = (text: string, year: string | null = null): QuantityFindings =>
  findQuantities(documentOf(text), { ...untitled, year }, lexicon.quantities);

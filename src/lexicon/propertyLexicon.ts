import metadata from '../../seeds/lexicon/metadata.tsv';
import type { PropertyLexicon } from '../core/structure/properties';
import { parseTsv } from './parseTsv';

/** How a document words what it says of itself. */
export function propertyLexicon(): PropertyLexicon {
  const rows = parseTsv('metadata.tsv', metadata, ['property', 'word']);
  const words = (property: string): string[] =>
    rows.filter((row) => row.property === property).map(({ word }) => word);
  return { titles: words('title'), issuers: words('issuer'), dates: words('date'), genres: words('genre') };
}

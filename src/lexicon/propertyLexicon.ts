import metadata from '../../seeds/lexicon/metadata.tsv';
import type { PropertyLexicon } from '../core/structure/properties';
import { oneOf } from './oneOf';
import { parseTsv } from './parseTsv';

const properties = ['title', 'issuer', 'date', 'genre'] as const;

/**
 * How a document words what it says of itself.
 * @throws Error naming the table and line where one is malformed, or the word whose property is unknown.
 */
export function readPropertyLexicon(): PropertyLexicon {
  const rows = parseTsv('metadata.tsv', metadata, ['property', 'word']);
  for (const { property, word } of rows) oneOf(properties, property, `metadata.tsv: ${word}`);
  const words = (property: (typeof properties)[number]): string[] =>
    rows.filter((row) => row.property === property).map(({ word }) => word);
  return { titles: words('title'), issuers: words('issuer'), dates: words('date'), genres: words('genre') };
}

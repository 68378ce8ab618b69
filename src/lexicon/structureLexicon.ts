import headingSigns from '../../seeds/lexicon/headingSigns.tsv';
import type { StructureLexicon } from '../core/structure/lexicon';
import { oneOf } from './oneOf';
import { parseTsv } from './parseTsv';

const signs = [
  'salutation',
  'byline',
  'lead',
  'office',
  'division',
  'service',
  'period',
  'body',
  'kind',
  'label',
  'credit',
  'column',
  'caption',
  'glossary',
  'narration',
  'saying',
  'statement',
  'exception',
  'opener',
  'closer',
  'part',
  'matter',
] as const;

/**
 * What the structure stage is given as data.
 * @throws Error naming the table and line where a row is malformed, or the word whose sign is unknown.
 */
export function readStructureLexicon(): StructureLexicon {
  const rows = parseTsv('headingSigns.tsv', headingSigns, ['sign', 'word']);
  for (const { sign, word } of rows) oneOf(signs, sign, `headingSigns.tsv: ${word}`);
  const words = (sign: (typeof signs)[number]): string[] =>
    rows.filter((row) => row.sign === sign).map(({ word }) => word);
  return {
    salutations: words('salutation'),
    bylines: words('byline'),
    leads: words('lead'),
    offices: words('office'),
    divisions: words('division'),
    services: words('service'),
    periods: words('period'),
    bodies: words('body'),
    kinds: words('kind'),
    labels: words('label'),
    credits: words('credit'),
    columns: words('column'),
    captions: words('caption'),
    glossaries: words('glossary'),
    narration: words('narration'),
    sayings: words('saying'),
    statements: words('statement'),
    exceptions: words('exception'),
    openers: words('opener'),
    closers: words('closer'),
    parts: words('part'),
    matter: words('matter'),
  };
}

import headingSigns from '../../seeds/lexicon/headingSigns.tsv';
import type { StructureLexicon } from '../core/structure/lexicon';
import { parseTsv } from './parseTsv';

/**
 * What the structure stage is given as data.
 * @throws Error naming the table and line where a row is malformed or its sign unknown.
 */
export function readStructureLexicon(): StructureLexicon {
  const lists = {
    salutation: new Array<string>(),
    byline: new Array<string>(),
    office: new Array<string>(),
    genre: new Array<string>(),
    label: new Array<string>(),
    narration: new Array<string>(),
    statement: new Array<string>(),
    exception: new Array<string>(),
    opener: new Array<string>(),
    closer: new Array<string>(),
  };
  const isSign = (sign: string): sign is keyof typeof lists => Object.hasOwn(lists, sign);
  for (const { sign, word } of parseTsv('headingSigns.tsv', headingSigns, ['sign', 'word'])) {
    if (!isSign(sign)) throw new Error(`headingSigns.tsv: ${word}: no such sign: ${sign}`);
    lists[sign].push(word);
  }
  return {
    salutations: lists.salutation,
    bylines: lists.byline,
    offices: lists.office,
    genres: lists.genre,
    labels: lists.label,
    narration: lists.narration,
    statements: lists.statement,
    exceptions: lists.exception,
    openers: lists.opener,
    closers: lists.closer,
  };
}

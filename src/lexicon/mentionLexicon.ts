import { comparators } from '../core/model/quantity';
import {
  type ComparatorWord,
  type Conversion,
  type MentionLexicon,
  numeralKinds,
  openers,
  type Unit,
} from '../core/quantities/mentions/lexicon';
import { createWordTable } from '../core/quantities/mentions/wordTable';
import comparatorTable from '../../seeds/lexicon/comparators.tsv';
import conversionTable from '../../seeds/lexicon/conversions.tsv';
import notUnitTable from '../../seeds/lexicon/notUnits.tsv';
import openerTable from '../../seeds/lexicon/openers.tsv';
import setPhraseTable from '../../seeds/lexicon/setPhrases.tsv';
import unitTable from '../../seeds/lexicon/units.tsv';
import { oneOf } from './oneOf';
import { parseTsv } from './parseTsv';

/**
 * Units, comparators and the tables of what is no quantity.
 * @throws Error naming the table and the word where a row is malformed.
 */
export function readMentionLexicon(): MentionLexicon {
  const units = new Map(readUnits().map((unit) => [unit.name, unit]));
  return {
    units: createWordTable(units),
    conversions: new Map(readConversions(units)),
    notUnits: createWordTable(
      parseTsv('notUnits.tsv', notUnitTable, ['word', 'why']).map(({ word, why }) => [word, why]),
    ),
    openers: createWordTable(
      parseTsv('openers.tsv', openerTable, ['word', 'opener']).map(({ word, opener }) => [
        word,
        oneOf(openers, opener, `openers.tsv: ${word}`),
      ]),
    ),
    setPhrases: createWordTable(
      parseTsv('setPhrases.tsv', setPhraseTable, ['phrase']).map(({ phrase }) => [phrase, true]),
    ),
    before: createWordTable(readComparators('before')),
    after: createWordTable(readComparators('after')),
  };
}

const readUnits = (): Unit[] =>
  parseTsv('units.tsv', unitTable, ['name', 'dimension', 'factor', 'numerals']).map(
    ({ name, dimension, factor, numerals }) => {
      const [numerator = NaN, denominator = 1] = factor.split('/').map(Number);
      if (!(numerator > 0 && denominator > 0)) throw new Error(`units.tsv: ${name}: factor ${factor}`);
      const kind = oneOf(numeralKinds, numerals, `units.tsv: ${name}`);
      return { name, dimension, factor: [numerator, denominator], numerals: kind };
    },
  );

const readConversions = (units: ReadonlyMap<string, Unit>): (readonly [string, Conversion])[] =>
  parseTsv('conversions.tsv', conversionTable, ['from', 'to']).map(({ from, to }) => {
    const [one, other] = [units.get(from), units.get(to)];
    if (!one || one.dimension !== other?.dimension) throw new Error(`conversions.tsv: ${from} to ${to}`);
    return [from, { to, factor: [one.factor[0] * other.factor[1], one.factor[1] * other.factor[0]] }];
  });

const readComparators = (wanted: string): (readonly [string, ComparatorWord])[] =>
  parseTsv('comparators.tsv', comparatorTable, ['word', 'side', 'comparator', 'weight'])
    .filter(({ side }) => side === wanted)
    .map(({ word, comparator, weight }) => [
      word,
      {
        comparator: comparator === '.' ? null : oneOf(comparators, comparator, `comparators.tsv: ${word}`),
        weight: Number(weight),
      },
    ]);

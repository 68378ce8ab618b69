import type { ComparatorWord, MentionLexicon, Unit } from '../core/quantities/mentions/lexicon';
import comparatorTable from '../../seeds/lexicon/comparators.tsv';
import notUnitTable from '../../seeds/lexicon/notUnits.tsv';
import setPhraseTable from '../../seeds/lexicon/setPhrases.tsv';
import unitTable from '../../seeds/lexicon/units.tsv';
import { parseTsv } from './parseTsv';

const comparators = ['=', '≥', '>', '≤', '<', '≈'] as const;

/**
 * Units, comparators and the tables of what is no quantity.
 * @throws Error naming the table and the word where a row is malformed.
 */
export function readMentionLexicon(): MentionLexicon {
  return {
    units: new Map(readUnits().map((unit) => [unit.name, unit])),
    notUnits: new Set(parseTsv('notUnits.tsv', notUnitTable, ['word', 'why']).map(({ word }) => word)),
    setPhrases: new Set(parseTsv('setPhrases.tsv', setPhraseTable, ['phrase']).map(({ phrase }) => phrase)),
    before: readComparators('before'),
    after: readComparators('after'),
  };
}

function readUnits(): Unit[] {
  return parseTsv('units.tsv', unitTable, ['name', 'dimension', 'factor', 'numerals']).map(
    ({ name, dimension, factor, numerals }) => {
      const [numerator = NaN, denominator = 1] = factor.split('/').map(Number);
      if (!(numerator > 0 && denominator > 0)) throw new Error(`units.tsv: factor ${factor} of ${name}`);
      if (numerals !== 'any' && numerals !== 'arabic')
        throw new Error(`units.tsv: numerals ${numerals} of ${name}`);
      return { name, dimension, factor: [numerator, denominator], chinese: numerals === 'any' };
    },
  );
}

function readComparators(side: string): Map<string, ComparatorWord> {
  const rows = parseTsv('comparators.tsv', comparatorTable, ['word', 'side', 'comparator', 'weight']);
  return new Map(
    rows
      .filter((row) => row.side === side)
      .map(({ word, comparator, weight }) => {
        const known = comparators.find((one) => one === comparator) ?? null;
        if (known === null && comparator !== '.')
          throw new Error(`comparators.tsv: ${comparator} of ${word}`);
        return [word, { comparator: known, weight: Number(weight) }];
      }),
  );
}

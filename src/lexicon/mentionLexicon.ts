import type {
  ComparatorWord,
  MentionLexicon,
  NumeralKind,
  Opener,
  Unit,
} from '../core/quantities/mentions/lexicon';
import comparatorTable from '../../seeds/lexicon/comparators.tsv';
import notUnitTable from '../../seeds/lexicon/notUnits.tsv';
import openerTable from '../../seeds/lexicon/openers.tsv';
import setPhraseTable from '../../seeds/lexicon/setPhrases.tsv';
import unitTable from '../../seeds/lexicon/units.tsv';
import { parseTsv } from './parseTsv';

const kinds: readonly NumeralKind[] = ['arabic', 'chinese', 'any'];
const openers: readonly Opener[] = ['ordinal', 'rank', 'per', 'vague', 'clock', 'none'];
const comparators = ['=', '≥', '>', '≤', '<', '≈'] as const;

/**
 * Units, comparators and the tables of what is no quantity.
 * @throws Error naming the table and the word where a row is malformed.
 */
export function readMentionLexicon(): MentionLexicon {
  return {
    units: new Map(readUnits().map((unit) => [unit.name, unit])),
    notUnits: new Set(parseTsv('notUnits.tsv', notUnitTable, ['word', 'why']).map(({ word }) => word)),
    openers: readOpeners(),
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
      const kind = kinds.find((one) => one === numerals);
      if (kind === undefined) throw new Error(`units.tsv: numerals ${numerals} of ${name}`);
      return { name, dimension, factor: [numerator, denominator], numerals: kind };
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

const readOpeners = (): Map<string, Opener> =>
  new Map(
    parseTsv('openers.tsv', openerTable, ['word', 'opener']).map(({ word, opener }) => {
      const known = openers.find((one) => one === opener);
      if (known === undefined) throw new Error(`openers.tsv: ${opener} of ${word}`);
      return [word, known];
    }),
  );

import { expect, test } from 'vitest';
import { z } from 'zod';
import { findQuantities } from '../../src/core/quantities/findQuantities';
import { buildDocument } from '../../src/core/structure/buildDocument';
import { verbatimReading } from '../../src/core/text/reading';
import { loadLexicon } from '../../src/lexicon/loadLexicon';
import goals from './goals.json';

/** The part of a report a sentence stands in. */
const openings = { plan: '二、2024年重点工作安排\n', review: '一、2023年工作回顾\n' };

const cases = z.array(
  z.strictObject({
    part: z.enum(['plan', 'review']),
    text: z.string(),
    /** [what is committed to, strength, rule] of each goal without a number. */
    goals: z.array(z.tuple([z.string(), z.string(), z.string()])),
  }),
);
const lexicon = loadLexicon();
const properties = { title: null, place: null, issuer: null, date: null, year: '2024', speaker: null };

test.each(cases.parse(goals))('$part: $text', ({ part, text, goals: expected }) => {
  const document = buildDocument(verbatimReading(openings[part] + text), [], lexicon.structure);
  const { goals: found } = findQuantities(document, properties, lexicon.quantities);
  expect(found.map(({ indicator, strength, rule }) => [indicator, strength, rule])).toEqual(expected);
});

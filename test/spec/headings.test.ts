import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildDocument } from '../../src/core/structure/buildDocument';
import type { SectionNode } from '../../src/core/structure/document';
import { verbatimReading } from '../../src/core/text/reading';
import { readStructureLexicon } from '../../src/lexicon/structureLexicon';
import table from './headings.json';

const specs = z
  .array(
    z.strictObject({
      name: z.string(),
      text: z.string(),
      headings: z.array(z.tuple([z.number(), z.string(), z.string()])),
    }),
  )
  .parse(table);
const lexicon = readStructureLexicon();
const flatten = (nodes: readonly SectionNode[]): SectionNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

test.each(specs)('$name', ({ text, headings }) => {
  const { sections } = buildDocument(verbatimReading(text), [], lexicon);
  expect(flatten(sections).map(({ level, form, title }) => [level, form, title])).toEqual(headings);
});

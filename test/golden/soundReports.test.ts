import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze';
import type { Report } from '../../src/core/model/report';
import type { Section } from '../../src/core/model/section';
import type { Span } from '../../src/core/model/span';
import { loadLexicon } from '../../src/lexicon/loadLexicon';

const lexicon = loadLexicon();
const report = (text: string): Report => analyze(text, { lexicon });

const root = join(import.meta.dirname, '../..');
const texts = ['seeds/reports', '../shared/seeds'].flatMap((folder) => {
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.txt')) : [];
  return names.map((name): [string, string] => [name, readFileSync(join(path, name), 'utf8')]);
});

const flatten = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...flatten(section.children)]);

/** The first span of everything in a list that must be sorted, and every other span a report holds. */
function spansOf(found: Report): {
  readonly sorted: readonly (readonly Span[])[];
  readonly others: readonly Span[];
} {
  const sections = flatten(found.sections);
  return {
    sorted: [
      sections.map(({ body }) => body),
      found.quantities.map(({ span }) => span),
      found.goals.map(({ span }) => span),
      found.entities.flatMap(({ mentions }) => mentions.slice(0, 1)),
      found.glossary.map(({ span }) => span),
      found.duplicates.map(({ span }) => span),
      found.noise.map(({ span }) => span),
    ],
    others: [
      ...sections.map(({ heading }) => heading),
      ...found.quantities.flatMap(({ indicatorSpan }) => (indicatorSpan ? [indicatorSpan] : [])),
      ...found.entities.flatMap(({ mentions }) => mentions),
      ...found.glossary.flatMap(({ termSpan, mentions }) => [termSpan, ...mentions]),
      ...found.duplicates.map(({ of }) => of),
    ],
  };
}

/** What holds for the report of any text whatever. */
function expectSound(text: string): void {
  const found = report(text);
  const { sorted, others } = spansOf(found);
  for (const { start, end } of [...sorted.flat(), ...others])
    expect(start >= 0 && start <= end && end <= text.length).toBe(true);
  for (const spans of sorted) {
    const starts = spans.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
  for (const { span, text: quoted, min, max } of found.quantities) {
    expect(quoted).toBe(text.slice(span.start, span.end));
    expect(min).toBeLessThanOrEqual(max);
  }
  const ids = [...flatten(found.sections), ...found.quantities, ...found.goals, ...found.entities].map(
    ({ id }) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
  expect(report(text)).toEqual(found);
}

describe('analyze', () => {
  it.each(texts)('gives a sound report of %s, twice the same', (_name, text) => {
    expectSound(text);
  });

  it('gives a sound report of any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          '力争',
          '增长',
          '达到',
          '分别',
          '5.5%',
          '１２０',
          '亿元',
          '以上',
          '、',
          '，',
          ',',
          '。',
          '\n',
          '\r\n',
          '# ',
        ],
        ...[
          '一、',
          '(二)',
          '第三章',
          '——',
          '2024年',
          '万(wàn)',
          '個',
          '?',
          '(',
          '\ud800',
          '𠮷',
          '\u3000',
          '《',
          '》',
          '区长 ',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        expectSound(pieces.join(''));
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\r\n\t '],
    ['a lone surrogate', '\ud800'],
    ['a byte order mark', '\ufeff'],
  ])('finds nothing in %s', (_name, text) => {
    expect(report(text)).toMatchObject({
      length: text.length,
      sections: [],
      quantities: [],
      entities: [],
      duplicates: [],
    });
  });
});

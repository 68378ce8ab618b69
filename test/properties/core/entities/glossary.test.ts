import { describe, expect, it } from 'vitest';
import { findGlossary } from '../../../../src/core/entities/glossary/findGlossary';
import { readText } from '../../../../src/core/text/read';
import { readTextLexicon } from '../../../../src/lexicon/textLexicon';

const lexicon = readTextLexicon();
const glossaryOf = (text: string) => {
  const { reading, noise } = readText(text, lexicon);
  return findGlossary(reading, noise).map(({ term, definition, termSpan, mentions }) => ({
    term,
    definition,
    explainedAs: text.slice(termSpan.start, termSpan.end),
    mentions: mentions.map(({ start, end }) => text.slice(start, end)),
  }));
};

describe('the glossary of a text', () => {
  it('reads a long list in time', () => {
    const lines = Array.from({ length: 5_000 }, (_, at) => `“第${at}号工程”：是指第${at}项为民实事。`);
    expect(glossaryOf(lines.join('\n'))).toHaveLength(5_000);
  });
});

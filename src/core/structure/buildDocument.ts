import type { Noise } from '../model/noise';
import type { Section } from '../model/section';
import type { CleanSpan } from '../model/span';
import { type Reading, toSource } from '../text/reading';
import type { Document, Paragraph, SectionNode, Sentence } from './document';

/** Paragraphs, sentences, clauses and the section tree of a clean reading. */
export function buildDocument(reading: Reading, _noise: readonly Noise[]): Document {
  const paragraphs: Paragraph[] = [];
  for (const match of reading.clean.matchAll(/[^\n]+/g)) {
    if (match[0].trim() === '') continue;
    const span = { from: match.index, to: match.index + match[0].length };
    paragraphs.push({
      ...span,
      sentences: buildSentences(reading.clean, span),
      section: null,
      isHeading: false,
    });
  }
  return { reading, paragraphs, sections: [] };
}

function buildSentences(text: string, span: CleanSpan): Sentence[] {
  const parts = Array.from(
    text.slice(span.from, span.to).matchAll(/[^。！？]+[。！？]*[”」』）]?|[。！？]+/g),
  );
  return parts.map((part) => {
    const from = span.from + part.index;
    return { from, to: from + part[0].length, clauses: buildClauses(part[0], from) };
  });
}

const buildClauses = (sentence: string, offset: number): CleanSpan[] =>
  Array.from(sentence.matchAll(/[^，；：。！？]+/g), (clause) => ({
    from: offset + clause.index,
    to: offset + clause.index + clause[0].length,
  }));

/** The section tree as the report shows it: source spans, no parents. */
export const toSections = (reading: Reading, nodes: readonly SectionNode[]): Section[] =>
  nodes.map(({ id, title, level, form, heading, body, children }) => ({
    id,
    title,
    level,
    form,
    heading: toSource(reading, heading),
    body: toSource(reading, body),
    children: toSections(reading, children),
  }));

import type { Noise } from '../model/noise';
import type { Section } from '../model/section';
import { type Reading, toSource } from '../text/reading';
import { buildSections } from './buildSections';
import type { Document, SectionNode } from './document';
import { findHeadings } from './headings/findHeadings';
import type { HeadingRecogniser } from './headings/headingMark';
import { rankHeadings } from './headings/rankHeadings';
import type { StructureLexicon } from './lexicon';
import { markDecimals } from './markDecimals';
import { markFrontMatter } from './markFrontMatter';
import { readLines } from './readLines';
import { findSentences } from './sentences';
import { splitLines } from './splitLines';
import { findLosses, tornPlaces } from './torn';

export interface StructureOptions {
  /** The person's own headings, tried before all others. */
  readonly ownHeadings?: readonly HeadingRecogniser[];
}

/**
 * Paragraphs, sentences, clauses and the section tree of a clean reading. Lines the text stage found to be the
 * page's own (menus, footers) are paragraphs without a heading.
 */
export function buildDocument(
  reading: Reading,
  noise: readonly Noise[],
  lexicon: StructureLexicon,
  { ownHeadings = [] }: StructureOptions = {},
): Document {
  const split = splitLines(readLines(reading, noise), reading, lexicon);
  const lines = markDecimals(markFrontMatter(split, lexicon));
  const marks = findHeadings(lines, lexicon, ownHeadings);
  const sections = buildSections(rankHeadings(marks, lines, lexicon), reading.clean);
  const wholeLines = new Set(marks.filter((mark) => mark.isWholeLine).map((mark) => mark.line.index));
  const inOrder = flatten(sections);
  const sentences = lines.map((line) => findSentences(reading.clean, line));
  const torn = tornPlaces(lines, sentences, findLosses(reading, noise));
  let last = -1;
  const paragraphs = lines.map((line, at) => {
    while ((inOrder[last + 1]?.body.from ?? Infinity) <= line.from) last++;
    return {
      from: line.from,
      to: line.to,
      textFrom: line.from + (line.decimal?.end ?? 0),
      sentences: sentences[at] ?? [],
      section: inOrder[last] ?? null,
      isHeading: wholeLines.has(line.index),
      torn: torn[at] ?? [],
    };
  });
  return { reading, paragraphs, sections };
}

const flatten = (nodes: readonly SectionNode[]): SectionNode[] =>
  nodes.flatMap((node) => [node, ...flatten(node.children)]);

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

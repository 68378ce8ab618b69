import type { CleanSpan } from '../model/span';

/** A term that the document itself explains. */
export interface GlossaryEntry {
  readonly term: string;
  /** What the document says it is, up to the end of the paragraph. */
  readonly definition: string;
  /** Where the whole entry stands in the clean text. */
  readonly span: CleanSpan;
}

const entry =
  /(?:^|\n)[ \t]*(?:\d{1,3}[.、．)）]?|[（(]\d{1,3}[)）]|[①-⑳•*-])?[ \t]*[“"]?([^\n：:，。；“”"]{2,30})[”"]?[：:][ \t]*((?:是?指|即|包括)[^\n]{4,})/g;

/**
 * The glossary at the end of a report (名词解释): lines of the form `“六稳”:是指稳就业、稳金融…`. Takes the clean text;
 * returns an entry for each such line, the first where a term is explained twice.
 */
export function findGlossary(text: string): GlossaryEntry[] {
  const entries = new Map<string, GlossaryEntry>();
  for (const { 0: found, 1: term = '', 2: definition = '', index } of text.matchAll(entry)) {
    const from = index + found.search(/[^\s]/);
    if (!entries.has(term)) entries.set(term, { term, definition, span: { from, to: index + found.length } });
  }
  return [...entries.values()];
}

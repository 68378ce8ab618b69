import type { Document } from '../../src/core/structure/document';
import { verbatimReading } from '../../src/core/text/reading';

/** A document whose clean reading is the text itself and whose paragraphs are its lines. */
export const documentOf = (text: string): Document => ({
  reading: verbatimReading(text),
  paragraphs: Array.from(text.matchAll(/[^\r\n]+/g), (line) => ({
    from: line.index,
    to: line.index + line[0].length,
    textFrom: line.index,
    sentences: [],
    section: null,
    isHeading: false,
    torn: [],
  })),
  sections: [],
});

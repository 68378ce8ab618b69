import { LRUCache } from 'lru-cache';
import type { ParagraphReading, ParagraphText, Years } from './binding/readParagraph';

type Read = (paragraph: ParagraphText) => ParagraphReading;

/** Remembers what paragraphs say: while a person types, that is all of a report but one of them. */
export interface ParagraphMemory {
  /** What a paragraph says, from memory or else by reading it. */
  readonly readingOf: (paragraph: ParagraphText, years: Years, read: Read) => ParagraphReading;
}

/** For a text that is read once. */
export const noParagraphMemory: ParagraphMemory = { readingOf: (paragraph, _years, read) => read(paragraph) };

/** A memory of paragraphs of so many characters together; those not met for longest are forgotten. */
export function createParagraphMemory(characters: number): ParagraphMemory {
  const remembered = new LRUCache<string, ParagraphReading>({
    maxSize: characters,
    sizeCalculation: (_reading, key) => key.length,
  });
  return {
    readingOf: (paragraph, { own, planned }, read) => {
      const { text, numberTo, isHeading, isItem, opensList, explained } = paragraph;
      const place = [own, planned, numberTo, isHeading, isItem, opensList, explained].join();
      const key = `${place}\n${text}`;
      const found = remembered.get(key);
      if (found) return found;
      // What is read quotes its text: that of the key, since a slice of a report would keep the whole of it in memory.
      const reading = read({ ...paragraph, text: key.slice(place.length + 1) });
      remembered.set(key, reading);
      return reading;
    },
  };
}

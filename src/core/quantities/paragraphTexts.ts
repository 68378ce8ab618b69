import type { Document, Paragraph, SectionNode } from '../structure/document';
import { bullets, signNumbers } from '../structure/line';
import type { ParagraphText } from './binding/readParagraph';

/** The paragraphs of a document, each by itself, with what the ones around it say of its place. */
export function paragraphTexts(document: Document, glossaryTitles: ReadonlySet<string>): ParagraphText[] {
  const { clean } = document.reading;
  return document.paragraphs.map(({ from, to, textFrom, sentences, section, isHeading }, order) => ({
    text: clean.slice(from, to),
    numberTo: textFrom - from,
    sentences: sentences.map((sentence) => ({ from: sentence.from - from, to: sentence.to - from })),
    isHeading,
    isItem: isListItem(document, order),
    opensList:
      clean.charAt(to - 1) === '：' || (isListItem(document, order + 1) && !isListItem(document, order)),
    explained: isExplained(section, glossaryTitles),
  }));
}

const listItem = new RegExp(
  `^(?:[—${bullets}-]|（?\\d{1,2}[）.、\u20e3]|[${signNumbers}]|[一二三四五六七八九十]{1,2}是)`,
);

function isListItem({ reading, paragraphs }: Document, order: number): boolean {
  const paragraph: Paragraph | undefined = paragraphs[order];
  return paragraph !== undefined && listItem.test(reading.clean.slice(paragraph.from, paragraph.from + 4));
}

const isExplained = (section: SectionNode | null, titles: ReadonlySet<string>): boolean =>
  section !== null && (titles.has(section.title) || isExplained(section.parent, titles));

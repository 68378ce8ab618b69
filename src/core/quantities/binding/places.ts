import type { Document, Paragraph } from '../../structure/document';
import { decisive } from './evidence';
import type { ParagraphReading } from './readParagraph';

/** A paragraph where it stands, and what it says. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly reading: ParagraphReading | undefined;
  /** The log odds that the title it belongs to commits; 0 where it is none. */
  readonly title: number;
  /** Whether it is a further line of that title. */
  readonly continues: boolean;
}

/** The paragraphs, with what the lines of each title say together: 2023年计划执行情况 and 与2024年计划草案的报告. */
export function placesOf({ paragraphs }: Document, readings: readonly ParagraphReading[]): Place[] {
  const titles: number[] = [];
  let first = 0;
  const starts = paragraphs.map((paragraph, order) => {
    if (!isOneTitle(paragraphs[order - 1], paragraph)) first = order;
    const said = paragraph.isHeading ? (readings[order]?.sentences[0]?.evidence ?? 0) : 0;
    titles[first] = (titles[first] ?? 0) + said;
    return first;
  });
  return paragraphs.map((paragraph, order) => {
    const start = starts[order] ?? order;
    return { paragraph, reading: readings[order], title: titles[start] ?? 0, continues: start < order };
  });
}

/** Whether a line goes on with the title before it: no number parts them, and no text stands between. */
const isOneTitle = (before: Paragraph | undefined, { isHeading, section }: Paragraph): boolean =>
  isHeading &&
  before?.isHeading === true &&
  before.section?.level === section?.level &&
  section?.form !== 'numbered';

/** What the first sentence of a paragraph tells; a title tells it once. */
export const firstEvidence = ({ paragraph, reading, title, continues }: Place): number =>
  paragraph.isHeading ? (continues ? 0 : title) : (reading?.sentences[0]?.evidence ?? 0);

/** Whether a title says of its part whether it reports or commits: 工作安排. */
export const decides = ({ title }: Place): boolean => Math.abs(title) >= 2 * decisive;

import type { Report } from './model/report';
import { type Section, sectionsOver } from './model/section';
import type { Span } from './model/span';

/** A piece of a text that reads as it does in the whole: the lines round a place, under the titles they stand under. */
export interface Excerpt {
  readonly text: string;
  /** What is to be added to an offset in the lines to get the one in the whole text. */
  readonly shift: number;
}

/** How far round a place the lines are taken, in code units: with 500 some targets were taken for results, with 1000 none. */
const reach = 2000;

/**
 * Cuts out the lines round a place. `sections` are those of the text as it stands. Round 新建学校3所 under 二、今年工作 in
 * a report of 2025 that is the title of the report, the heading, and the paragraphs before and after.
 */
export function excerptRound(text: string, place: Span, sections: Report['sections']): Excerpt {
  const lines = linesOf(text, { start: place.start - reach, end: place.end + reach });
  const titles = sectionsOver(sections, lines.start)
    .filter(({ heading }) => heading.start < lines.start)
    .map((section) => titleLine(text, section));
  const above = titles.join('');
  return { text: above + text.slice(lines.start, lines.end), shift: lines.start - above.length };
}

/** The whole lines that a span reaches into, without the line end of the last. The span may reach out of the text. */
export function linesOf(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start);
  const lineEnd = text.indexOf('\n', Math.min(end, text.length));
  return {
    start: from === 0 ? 0 : text.lastIndexOf('\n', from - 1) + 1,
    end: lineEnd < 0 ? text.length : lineEnd,
  };
}

function titleLine(text: string, { heading }: Section): string {
  const { start, end } = linesOf(text, heading);
  return `${text.slice(start, end)}\n`;
}

import type { Report } from '../core/model/report';
import type { Segmenter } from '../core/model/segmenter';
import { sectionsOver } from '../core/model/section';
import type { Span } from '../core/model/span';
import { withoutBlankEnd } from './blankEnd';
import { createQuoter, type Quoter } from './quoter';

/** Finds what Expand Selection takes at an offset, the smallest first, each within the next. */
export type SelectionsAt = (offset: number) => readonly Span[];

/** Word, clause, sentence, paragraph, the sections from the innermost out, the whole text. */
export function createSelections(
  report: Pick<Report, 'sections' | 'noise'>,
  text: string,
  segmenter: Segmenter,
): SelectionsAt {
  const quoter = createQuoter(text, report.noise);
  return (offset) => {
    const place = { start: offset, end: offset };
    const blank = text.slice(offset, offset + 1).trim() === '';
    const word = blank ? null : wordAt(text, quoter.clauseAt(place), offset, segmenter);
    const within = blank ? [] : [...(word ? [word] : []), ...prose(quoter, place)];
    const sections = sectionsOver(report.sections, offset).map(({ body }) => withoutBlankEnd(text, body));
    return growing([...within, ...sections.toReversed(), { start: 0, end: text.length }]);
  };
}

/** The word of a clause that holds the offset; words are told by the clause, as it stands. */
function wordAt(text: string, { start, end }: Span, offset: number, { segment }: Segmenter): Span | null {
  const word = segment(text.slice(start, end)).find(
    ({ from, to }) => start + from <= offset && offset < start + to,
  );
  return word ? { start: start + word.from, end: start + word.to } : null;
}

const prose = ({ clauseAt, sentenceAt, paragraphAt }: Quoter, place: Span): Span[] => [
  clauseAt(place),
  sentenceAt(place),
  paragraphAt(place),
];

/** Those that hold the one before and more. */
function growing(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (!last) kept.push(span);
    else if (
      span.start <= last.start &&
      span.end >= last.end &&
      span.end - span.start > last.end - last.start
    )
      kept.push(span);
  }
  return kept;
}

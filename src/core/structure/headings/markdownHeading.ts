import { isLabelled } from '../frontMatter';
import { type HeadingRecogniser, markLine } from './headingMark';
import { numberAt } from './numbering';

/** The number of a title that its marks count already: `## 2.1 组织体系`. */
const nested = /\d{1,2}(?:[.．-]\d{1,2}){1,3}[.．、]?[ \t]*(?=[\p{L}\p{Nl}])(?![百千万亿个])/uy;

/**
 * Markdown's own headings, with the number or dash a title may carry besides: `## 一、产业强区`, `## ——县政协纪实`. The way
 * to a page and other labels are none: `# 当前位置：首页`.
 */
export const markdownHeading: HeadingRecogniser = (line, lexicon) => {
  const marks = /^(#{1,6})[ \t]*(?:——+[ \t]*)?/.exec(line.text);
  if (!marks) return null;
  const from = marks[0].length;
  const start = numberAt(line.text, from)?.end ?? nestedEnd(line.text, from);
  const title = line.text.slice(start).replace(/[。#\s]+$/, '');
  if (title === '' || isLabelled(line.text.slice(from), lexicon)) return null;
  return markLine(line, start, start + title.length, {
    form: 'markdown',
    style: 'markdown',
    ordinal: marks[1]?.length ?? 1,
  });
};

function nestedEnd(text: string, from: number): number {
  nested.lastIndex = from;
  return nested.test(text) ? nested.lastIndex : from;
}

import type { HeadingRecogniser } from './headingMark';
import { markLine } from './headingMark';
import { numberAt } from './numbering';

/** Markdown's own headings, with the number or dash a title may carry besides: `## 一、产业强区`, `## ——县政协纪实`. */
export const markdownHeading: HeadingRecogniser = (line) => {
  const marks = /^(#{1,6})[ \t]*(?:——+[ \t]*)?/.exec(line.text);
  if (!marks) return null;
  const from = marks[0].length;
  const number = numberAt(line.text, from);
  const start = number ? number.end : from;
  const title = line.text.slice(start).replace(/[。#\s]+$/, '');
  if (title === '') return null;
  return markLine(line, start, start + title.length, {
    form: 'markdown',
    style: 'markdown',
    ordinal: marks[1]?.length ?? 1,
  });
};

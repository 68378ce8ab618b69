import { hasClauses, opensParagraph } from './cutSigns';
import type { Pass } from './pass';
import { Repairs } from './repairs';
import { textLines, type TextLine } from './textLines';

/** How many characters a full line may fall short of the width: an indent that is gone, a mark or a number that would not fit. */
const slack = 3;
const narrowest = 15;
const widest = 60;
/** So many full lines without an end show the width of a text, if they are as large a part of it as this. */
const fewest = 6;
const share = 0.4;
/** Of the lines of a text broken at a width no more than this part is wider: what a page sets round it. */
const wider = 0.2;
const ended = /[。！？；：…]$/;

/**
 * The lines of a text that was broken at a fixed width, as pages and mails are, joined again: a full line without an
 * end goes on in the line right under it, `全县上下坚持稳中求⏎进工作总基调，…`. Such a text shows by its many full lines.
 */
export const readWrappedLines: Pass = {
  kind: 'column-break',
  find: ({ clean: text }, lexicon) => {
    const breaks = new Repairs();
    const lines = textLines(text);
    const width = wrapWidth(lines);
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (next?.from !== line.to + 1 || !isFull(line, width) || ended.test(line.text)) continue;
      if (!opensParagraph(next.text, lexicon)) breaks.add(line.to, next.from, '');
    }
    return breaks;
  },
};

/** The width a text is broken at; null for one whose lines are whole paragraphs, or headlines without a clause. */
function wrapWidth(lines: readonly TextLine[]): number | null {
  const widths = lines.map(({ text }) => widthOf(text));
  const cut = widths.filter((width, at) => width >= narrowest && isCutShort(lines[at]?.text ?? ''));
  const full = (width: number): number => cut.filter((each) => each <= width && each >= width - slack).length;
  const candidates = [...new Set(cut)].filter((width) => width <= widest);
  const width = candidates.reduce((best, each) => (full(each) > full(best) ? each : best), 0);
  const enough = Math.max(fewest, share * widths.filter((each) => each >= narrowest).length);
  const beyond = widths.filter((each) => each > width + 1).length;
  return full(width) >= enough && beyond <= wider * lines.length ? width : null;
}

const isCutShort = (text: string): boolean => !ended.test(text) && hasClauses(text);

const isFull = ({ text }: TextLine, width: number | null): boolean =>
  width !== null && Math.abs(widthOf(text) - width) <= slack;

/** How wide a line is set, in Chinese characters: two Latin letters or digits take the room of one. */
function widthOf(text: string): number {
  if (text.length > 2 * widest) return Infinity;
  let width = text.length;
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) < 0x7f) width -= 0.5;
  return width;
}

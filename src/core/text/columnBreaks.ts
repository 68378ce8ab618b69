import {
  endsWhole,
  hasClauses,
  isClosed,
  isCut,
  isCutInNumber,
  isFragment,
  isProse,
  isScrap,
  isSigned,
  opensParagraph,
  opensWithTitle,
  startsWhole,
} from './cutSigns';
import { isWord, type TextLexicon } from './lexicon';
import type { Pass } from './pass';
import { Repairs } from './repairs';
import { textLines, type TextLine } from './textLines';

/** Two lines that share as much as this at their start are copies, one of them cut perhaps. */
const openingLength = 12;
/** So many lines before and after a cut may hold its continuation. */
const reach = 60;

/**
 * Paragraphs a column's end or a page's end cut, joined again: `着力发展特色产⏎⏎业，打造` → `着力发展特色产业，打造`.
 * A line is cut where it is prose without an end; the next line continues it where the two halves make a word, where
 * neither half is left with a broken word, or where the text holds elsewhere what they make together. Where the next
 * line merely may continue it, nothing near fits better and neither is a copy, the two are read together, and a person is
 * asked. A cut line whose next line does not fit (a column of another article stands between) is found, and left as it stands.
 */
export const readColumnBreaks: Pass = {
  kind: 'column-break',
  find: ({ clean: text }, lexicon) => {
    const lines = textLines(text);
    const seams = seamsElsewhere(text, lines);
    const joins = new Set(lines.filter((line, at) => at > 0 && joined(lines[at - 1], line, lexicon, seams)));
    const copied = openingsOfCopies(lines);
    const breaks = new Repairs();
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (next !== undefined && joins.has(next)) breaks.add(line.to, next.from, '');
      else if (isCut(line.text) && isProse(line.text) && !isSigned(line.text, lexicon)) {
        const continuations = continuationsOf(line, nearby(lines, at), joins, lexicon);
        const isCopy = [line, next].some((each) => each !== undefined && copied.has(openingOf(each)));
        if (next && continuations.length === 0 && !isCopy && mayContinue(lines, at, lexicon))
          breaks.add(line.to, next.from, '', { mends: null, alternatives: [''] });
        else addOpenEnd(breaks, line, continuations);
      }
    }
    return breaks;
  },
};

function joined(
  line: TextLine | undefined,
  next: TextLine,
  lexicon: TextLexicon,
  seams: ReadonlySet<string>,
): boolean {
  if (line === undefined || line.text.startsWith('#')) return false;
  if (isCutInNumber(line.text, next.text, lexicon)) return true;
  if (!isCut(line.text) || opensParagraph(next.text, lexicon)) return false;
  return seamsOf(line, next).some((seam) => seams.has(seam)) || continues(line.text, next.text, lexicon);
}

/** What stands across the end of a line, three characters with one or two of them in it: `高⏎标准`, `风景⏎线`. */
const seamsOf = (line: TextLine, next: TextLine): string[] =>
  [line.text.slice(-1) + next.text.slice(0, 2), line.text.slice(-2) + next.text.slice(0, 1)].filter((seam) =>
    /^\p{Script=Han}{3}$/u.test(seam),
  );

/** Of the seams between paragraphs of prose those that the text holds elsewhere in one piece. */
function seamsElsewhere(text: string, lines: readonly TextLine[]): Set<string> {
  const open = new Set<string>();
  const opensSeam = new Uint8Array(0x10000);
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (next === undefined || !isCut(line.text) || !isProse(line.text) || !hasClauses(next.text)) return;
    for (const seam of seamsOf(line, next)) {
      open.add(seam);
      opensSeam[seam.charCodeAt(0)] = 1;
    }
  });
  const found = new Set<string>();
  if (open.size === 0) return found;
  for (let at = 0; at < text.length; at++) {
    if (opensSeam[text.charCodeAt(at)] !== 1) continue;
    const three = text.slice(at, at + 3);
    if (open.has(three)) found.add(three);
  }
  return found;
}

function continues(head: string, tail: string, lexicon: TextLexicon): boolean {
  if (isFragment(tail, head, lexicon)) return true;
  const across = isWord(lexicon, head.slice(-1), tail.slice(0, 1));
  if (across && !endsWhole(head, lexicon)) return true;
  if (!isProse(head) || !hasClauses(tail)) return false;
  const whole = startsWhole(tail, lexicon);
  return (across && !whole) || (endsWhole(head, lexicon) && whole && !opensWithTitle(tail));
}

const openingOf = ({ text }: TextLine): string => text.slice(0, openingLength);

/** How lines start that a text holds more than once: a copy may be cut, and what follows it begins anew. */
function openingsOfCopies(lines: readonly TextLine[]): ReadonlySet<string> {
  const met = new Set<string>();
  const copied = new Set<string>();
  for (const opening of lines.map(openingOf)) (met.has(opening) ? copied : met).add(opening);
  return copied;
}

/** Whether the line after a cut one may continue it: it ends as a paragraph does, and is no other one's rest. */
function mayContinue(lines: readonly TextLine[], at: number, lexicon: TextLexicon): boolean {
  const [head = '', text = ''] = [lines[at]?.text, lines[at + 1]?.text];
  if (!isClosed(text) || !hasClauses(text) || opensParagraph(text, lexicon)) return false;
  if (startsWhole(text, lexicon)) return endsWhole(head, lexicon) || !opensWithTitle(text);
  return !nearby(lines, at).some(
    (other) => isWord(lexicon, other.text.slice(-1), text.charAt(0)) && isCut(other.text),
  );
}

/** The lines near one of them, those after it first, the nearest first. */
const nearby = (lines: readonly TextLine[], at: number): TextLine[] => [
  ...lines.slice(at + 1, at + 1 + reach),
  ...lines.slice(Math.max(0, at - reach), at).reverse(),
];

/** Adds the last clause of a cut line that the next one does not continue, with the lines that may. */
function addOpenEnd(breaks: Repairs, { text, to }: TextLine, continuations: readonly TextLine[]): void {
  const clause = /[^，。；、]*$/.exec(text.slice(-40))?.[0] ?? '';
  breaks.add(to - clause.length, to, null, continuations.length === 0 ? {} : { continuations });
}

/** Of the lines near a cut one the first that start inside a word which its last character may begin. */
function continuationsOf(
  { text }: TextLine,
  near: readonly TextLine[],
  joins: ReadonlySet<TextLine>,
  lexicon: TextLexicon,
): TextLine[] {
  return near
    .filter((other) => isWord(lexicon, text.slice(-1), other.text.charAt(0)) && !joins.has(other))
    .filter((other) => isScrap(other.text, lexicon))
    .slice(0, 3);
}

import { frameOf } from './boilerplate';
import {
  endsWhole,
  hasClauses,
  isClosed,
  isCut,
  isProse,
  isScrap,
  isSigned,
  opensParagraph,
  opensWithTitle,
  startsWhole,
} from './cutSigns';
import { joinLines } from './joinedLines';
import { isWord, type TextLexicon } from './lexicon';
import type { Pass } from './pass';
import type { Reading } from './reading';
import { Repairs } from './repairs';
import { toSimplified } from './simplified';
import { textLines, type TextLine } from './textLines';

/** Two lines that share as much as this at their start are copies, one of them cut perhaps. */
const openingLength = 12;
/** So many paragraphs before and after a cut may hold its continuation. */
const reach = 60;
/** So much of a cut line's last clause is shown as the damage, in code units. */
const longestClause = 40;
/** So many paragraphs are offered to a person as what continues a cut one: more would be no help to choose. */
const mostContinuations = 3;

/**
 * Paragraphs a column's end or a page's end cut, joined again: `着力发展特色产⏎⏎业，打造` → `着力发展特色产业，打造`.
 * A line is cut where it is prose without an end. Where the next line merely may continue it, nothing near fits better
 * and neither is a copy, the two are read together, and a person is asked. A cut line whose next line does not fit (a
 * column of another article stands between) is found, and left as it stands.
 */
export const readColumnBreaks: Pass = {
  kind: 'column-break',
  find: (page, lexicon) => {
    const reading = { ...page, clean: toSimplified(page.clean) };
    const lines = reportLines(reading, lexicon);
    const { paragraphs, continued } = joinLines(reading.clean, lines, lexicon);
    const copied = openingsOfCopies(lines);
    const breaks = new Repairs();
    let ended = 0;
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (next !== undefined && continued.has(next.from)) {
        breaks.add(line.to, next.from, '');
        continue;
      }
      const cut = cutAt(line, paragraphs, ended, lexicon);
      if (cut) addCut(breaks, cut, copied, lexicon);
      ended++;
    }
    return breaks;
  },
};

/** The lines of a page, those of its frame without their text: nothing goes on in them. */
function reportLines(reading: Reading, lexicon: TextLexicon): readonly TextLine[] {
  const isFrame = frameOf(reading, lexicon);
  return textLines(reading.clean).map((line) => (isFrame(line.from) ? { ...line, text: '' } : line));
}

const openingOf = ({ text }: TextLine): string => text.slice(0, openingLength);

/** How lines start that a text holds more than once: a copy may be cut, and what follows it begins anew. */
function openingsOfCopies(lines: readonly TextLine[]): ReadonlySet<string> {
  const met = new Set<string>();
  const copied = new Set<string>();
  for (const opening of lines.map(openingOf)) (met.has(opening) ? copied : met).add(opening);
  return copied;
}

/** A paragraph that stops before its sentence does. */
interface Cut {
  /** Its last line. */
  readonly line: TextLine;
  readonly paragraph: TextLine;
  readonly next: TextLine | undefined;
  /** The paragraphs near it, those after it first, the nearest first. */
  readonly near: readonly TextLine[];
}

/** The cut at the end of a paragraph whose last line is given; null where it is none. */
function cutAt(
  line: TextLine,
  paragraphs: readonly TextLine[],
  at: number,
  lexicon: TextLexicon,
): Cut | null {
  const [paragraph = line, next] = paragraphs.slice(at, at + 2);
  if (!isCut(paragraph.text) || !isProse(paragraph.text) || isSigned(paragraph.text, lexicon)) return null;
  const before = paragraphs.slice(Math.max(0, at - reach), at).reverse();
  return { line, paragraph, next, near: [...paragraphs.slice(at + 1, at + 1 + reach), ...before] };
}

/** Adds a cut that no line continues for sure: with the next one where that may, with others that may, or as it stands. */
function addCut(breaks: Repairs, cut: Cut, copied: ReadonlySet<string>, lexicon: TextLexicon): void {
  const { line, paragraph, next } = cut;
  const continuations = continuationsOf(cut, lexicon);
  const isCopy = [paragraph, next].some((each) => each !== undefined && copied.has(openingOf(each)));
  if (next && continuations.length === 0 && !isCopy && mayContinue(cut, next.text, lexicon))
    breaks.add(line.to, next.from, '', { mends: null, alternatives: [''] });
  else addOpenEnd(breaks, line, continuations);
}

/** Whether the paragraph after a cut may continue it: it ends as a paragraph does, and is no other one's rest. */
function mayContinue({ paragraph, near }: Cut, text: string, lexicon: TextLexicon): boolean {
  if (!isClosed(text) || !hasClauses(text) || opensParagraph(text, lexicon)) return false;
  if (startsWhole(text, lexicon)) return endsWhole(paragraph.text, lexicon) || !opensWithTitle(text);
  return !near.some((other) => isWord(lexicon, other.text.slice(-1), text.charAt(0)) && isCut(other.text));
}

/** Adds the last clause of a cut line that the next one does not continue, with the lines that may. */
function addOpenEnd(breaks: Repairs, { text, to }: TextLine, continuations: readonly TextLine[]): void {
  const clause = /[^，。；、]*$/.exec(text.slice(-longestClause))?.[0] ?? '';
  breaks.add(to - clause.length, to, null, continuations.length === 0 ? {} : { continuations });
}

/** Of the paragraphs near a cut the first that start inside a word which its last character may begin. */
const continuationsOf = ({ line, near }: Cut, lexicon: TextLexicon): TextLine[] =>
  near
    .filter((other) => isWord(lexicon, line.text.slice(-1), other.text.charAt(0)))
    .filter((other) => isScrap(other.text, lexicon))
    .slice(0, mostContinuations);

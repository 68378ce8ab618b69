import {
  endsWhole,
  hasClauses,
  isCut,
  isCutInNumber,
  isFragment,
  isProse,
  isSigned,
  opensParagraph,
  opensWithTitle,
  startsWhole,
} from './cutSigns';
import { isWord, type TextLexicon } from './lexicon';
import { seamsIn, seamsOf, type Seams } from './seams';
import type { TextLine } from './textLines';

/** Lines that are read as one. */
export interface JoinedLines {
  /** What they make, in order; of a long paragraph its two ends. */
  readonly paragraphs: readonly TextLine[];
  /** Where the lines start that continue the one before. */
  readonly continued: ReadonlySet<number>;
}

type GoesOn = (head: TextLine, tail: TextLine) => boolean;

/** So much at either end of a long paragraph tells whether it is cut. */
const told = 100;
/** So many cuts must be seen to go on in the next line before others are believed to. */
const fewest = 2;

/**
 * The lines of a text, joined where it shows that one continues the one before: of `特色产` and `业，打造` one paragraph.
 * Two lines that both end and start with a whole word show nothing by themselves. They are joined where the
 * other cuts of the text are: most of those inside a word go on in the next line.
 */
export function joinLines(text: string, lines: readonly TextLine[], lexicon: TextLexicon): JoinedLines {
  const seams = seamsIn(text, lines);
  const shown: GoesOn = (head, tail) => showsToGoOn(head, tail, lexicon, seams);
  const joined = settle(lines, seams, shown);
  if (!goesOnMostly(joined, lexicon)) return joined;
  return settle(lines, seams, (head, tail) => shown(head, tail) || mayGoOn(head.text, tail.text, lexicon));
}

/** Joins until what the joined lines hold in one piece joins no others. */
function settle(lines: readonly TextLine[], seams: Seams, goesOn: GoesOn): JoinedLines {
  for (;;) {
    const joined = fold(lines, goesOn);
    const learnt = lines.flatMap((line, at) => {
      const before = lines[at - 1];
      const made = before !== undefined && joined.continued.has(line.from) ? seamsOf(before, line) : [];
      return made.filter((seam) => seams.get(seam) === false);
    });
    if (learnt.length === 0) return joined;
    for (const seam of learnt) seams.set(seam, true);
  }
}

/** Takes the lines one by one, and joins the last two paragraphs as long as one goes on in the other. */
function fold(lines: readonly TextLine[], goesOn: GoesOn): JoinedLines {
  const paragraphs: TextLine[] = [];
  const continued = new Set<number>();
  for (const line of lines) {
    let last = line;
    for (let before = paragraphs.at(-1); before && goesOn(before, last); before = paragraphs.at(-1)) {
      continued.add(last.from);
      last = { from: before.from, to: last.to, text: endsOf(before.text + last.text) };
      paragraphs.pop();
    }
    paragraphs.push(last);
  }
  return { paragraphs, continued };
}

const endsOf = (text: string): string =>
  text.length > 2 * told ? text.slice(0, told) + text.slice(-told) : text;

/** Whether two lines show that they are one. */
function showsToGoOn(head: TextLine, tail: TextLine, lexicon: TextLexicon, seams: Seams): boolean {
  if (head.text.startsWith('#')) return false;
  if (isCutInNumber(head.text, tail.text, lexicon)) return true;
  if (!isCut(head.text) || opensParagraph(tail.text, lexicon)) return false;
  if (isFragment(tail.text, head.text, lexicon) || partWord(head.text, tail.text, lexicon)) return true;
  return isProse(head.text) && hasClauses(tail.text) && seamsOf(head, tail).some((seam) => seams.get(seam));
}

/** Whether a word stands across two lines of which one would be left with half of it. */
function partWord(head: string, tail: string, lexicon: TextLexicon): boolean {
  if (!isWord(lexicon, head.slice(-1), tail.slice(0, 1))) return false;
  const whole = startsWhole(tail, lexicon);
  if (endsWhole(head, lexicon)) return !whole && isProse(head) && hasClauses(tail);
  return !whole || !opensWithTitle(tail);
}

/** Whether two lines that show nothing may be one. */
const mayGoOn = (head: string, tail: string, lexicon: TextLexicon): boolean =>
  isCut(head) &&
  isProse(head) &&
  hasClauses(tail) &&
  !opensParagraph(tail, lexicon) &&
  !opensWithTitle(tail) &&
  areWhole(head, tail, lexicon);

const areWhole = (head: string, tail: string, lexicon: TextLexicon): boolean =>
  endsWhole(head, lexicon) && startsWhole(tail, lexicon);

/** Whether of the cuts inside a word at least as many are joined as are not. */
function goesOnMostly({ paragraphs, continued }: JoinedLines, lexicon: TextLexicon): boolean {
  if (continued.size < fewest) return false;
  const left = paragraphs.filter(({ text }, at) => {
    const next = paragraphs[at + 1];
    return (
      next && isCut(text) && isProse(text) && !isSigned(text, lexicon) && !areWhole(text, next.text, lexicon)
    );
  });
  return continued.size >= left.length;
}

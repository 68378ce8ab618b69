import {
  endsWhole,
  hasClauses,
  isClosed,
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
import { Seams, seamsOf } from './seams';
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
  const seams = new Seams(text);
  const shown: GoesOn = (head, tail) =>
    showsToGoOn(head, tail, lexicon) ||
    (mayGoOn(head, tail, lexicon) && seamsOf(head, tail).some((seam) => seams.holds(seam)));
  const joined = joinUntilSettled({ paragraphs: lines, continued: new Set() }, seams, shown, lexicon);
  if (!goesOnMostly(joined, lexicon)) return joined;
  const believed: GoesOn = (head, tail) =>
    shown(head, tail) ||
    (mayGoOn(head, tail, lexicon) && areWhole(head, tail, lexicon) && !opensWithTitle(tail.text));
  return joinUntilSettled(joined, seams, believed, lexicon);
}

/** Joins until what the text and the joined lines hold in one piece joins no others. */
function joinUntilSettled(
  before: JoinedLines,
  seams: Seams,
  goesOn: GoesOn,
  lexicon: TextLexicon,
): JoinedLines {
  for (let joined = before; ;) {
    const made: string[] = [];
    joined = fold(joined, goesOn, (head, tail) => made.push(...seamsOf(head, tail)));
    const { paragraphs } = joined;
    const open = paragraphs.flatMap((tail, at) => {
      const head = paragraphs[at - 1];
      return head !== undefined && mayGoOn(head, tail, lexicon) ? seamsOf(head, tail) : [];
    });
    const found = seams.ask(open);
    if (!seams.learn(made) && !found) return joined;
  }
}

/** Takes paragraphs one by one, and joins the last two as long as one goes on in the other; tells of each two. */
function fold(
  joined: JoinedLines,
  goesOn: GoesOn,
  onJoin: (head: TextLine, tail: TextLine) => void,
): JoinedLines {
  const paragraphs: TextLine[] = [];
  const continued = new Set(joined.continued);
  for (const paragraph of joined.paragraphs) {
    let last = paragraph;
    for (let before = paragraphs.at(-1); before && goesOn(before, last); before = paragraphs.at(-1)) {
      onJoin(before, last);
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

/** Whether two lines show by themselves that they are one. */
function showsToGoOn({ text: head }: TextLine, { text: tail }: TextLine, lexicon: TextLexicon): boolean {
  if (isClosed(head) || head.startsWith('#')) return false;
  if (isCutInNumber(head, tail, lexicon)) return true;
  if (!isCut(head) || opensParagraph(tail, lexicon)) return false;
  return (hasClauses(head) && isFragment(tail, head, lexicon)) || partWord(head, tail, lexicon);
}

/** Whether a word stands across two lines of which one would be left with half of it. */
function partWord(head: string, tail: string, lexicon: TextLexicon): boolean {
  if (!isWord(lexicon, head.slice(-1), tail.slice(0, 1))) return false;
  const whole = startsWhole(tail, lexicon);
  if (endsWhole(head, lexicon)) return !whole && isProse(head) && hasClauses(tail);
  return !whole || !opensWithTitle(tail);
}

/** Whether two lines may be one, whatever shows that they are. */
const mayGoOn = ({ text: head }: TextLine, { text: tail }: TextLine, lexicon: TextLexicon): boolean =>
  isCut(head) && isProse(head) && hasClauses(tail) && !opensParagraph(tail, lexicon);

const areWhole = (head: TextLine, tail: TextLine, lexicon: TextLexicon): boolean =>
  endsWhole(head.text, lexicon) && startsWhole(tail.text, lexicon);

/** Whether of the cuts inside a word at least as many are joined as are not. */
function goesOnMostly({ paragraphs, continued }: JoinedLines, lexicon: TextLexicon): boolean {
  if (continued.size < fewest) return false;
  const left = paragraphs.filter((head, at) => {
    const tail = paragraphs[at + 1];
    if (tail === undefined || !isCut(head.text) || !isProse(head.text)) return false;
    return !isSigned(head.text, lexicon) && !areWhole(head, tail, lexicon);
  });
  return continued.size >= left.length;
}

import { findAuthors } from '../authors';
import type { StructureLexicon } from '../lexicon';
import type { Line } from '../line';
import { type HeadingMark, isTopMark } from './headingMark';
import { isOverByline, isOverLead, opensFeature } from './story';

/**
 * The titles on the page of a newspaper, of the headings that take a line of their own: those over the by-line or the
 * lead of a story, the kicker above and the subtitle under them, and a heading that stands alone between two of them,
 * since the crossheads of a story come in numbers.
 */
export function paperTitles(
  alone: readonly HeadingMark[],
  lines: readonly Line[],
  lexicon: StructureLexicon,
): Set<HeadingMark> {
  const authors = findAuthors(lines, lexicon);
  const titles = new Set(
    alone.filter(
      (mark, at) =>
        isTopMark(mark) ||
        isLoneDoublePhrase(alone, at) ||
        ofColumn.test(mark.line.text) ||
        isOverByline(mark.line, lines, lexicon, authors) ||
        ofPage.test(lines[mark.line.index - 1]?.text ?? ''),
    ),
  );
  addOverLeads(titles, alone, lines, lexicon);
  addNeighbours(titles, alone);
  addLone(titles, alone);
  return titles;
}

/** A lead tells a title, but within a feature, where a crosshead may stand over a paragraph that begins with a day. */
function addOverLeads(
  titles: Set<HeadingMark>,
  alone: readonly HeadingMark[],
  lines: readonly Line[],
  lexicon: StructureLexicon,
): void {
  let inFeature = false;
  for (const mark of alone) {
    if (titles.has(mark)) inFeature = opensFeature(mark.line, lines, lexicon);
    else if (!inFeature && isOverLead(mark.line, lines, lexicon)) titles.add(mark);
  }
}

/** What a paper sets over an article: the number of its page, and the column it stands in. */
const ofPage = /^(?:第[\d一二三四五六七八九十]+版|专栏：|栏目：)/;

/** The column that an article stands in may follow its title: `老街有了新灯（记者手记）`. */
const ofColumn = /（\p{Script=Han}{2,10}）$/u;

/** Newspapers set a title's two halves apart by a space: `紧扣中心大局 助推改革发展`. So they do with crossheads, but with several. */
const isLoneDoublePhrase = (alone: readonly HeadingMark[], at: number): boolean =>
  isDoublePhrase(alone[at]) && !isDoublePhrase(alone[at - 1]) && !isDoublePhrase(alone[at + 1]);

const isDoublePhrase = (mark: HeadingMark | undefined): boolean =>
  mark?.style === 'line' && /\p{Script=Han}{4}\s+\p{Script=Han}{4}/u.test(mark.line.text);

/** A kicker stands right above a title; a subtitle right under one starts with a dash or is as bare as the title. */
function addNeighbours(titles: Set<HeadingMark>, alone: readonly HeadingMark[]): void {
  const pairs = alone.flatMap((above, at) => {
    const below = alone[at + 1];
    return below?.line.index === above.line.index + 1 ? [{ above, below }] : [];
  });
  for (const { above, below } of pairs.toReversed()) if (titles.has(below)) titles.add(above);
  for (const { above, below } of pairs)
    if (titles.has(above) && (below.style === 'line' || /[—－-]{2}/.test(below.line.text))) titles.add(below);
}

/** A story has no crosshead or several, so that a heading alone between two titles is one itself. */
function addLone(titles: Set<HeadingMark>, alone: readonly HeadingMark[]): void {
  const isTitle = alone.map((mark) => titles.has(mark));
  const isEdge = (at: number): boolean => isTitle[at] ?? true;
  alone.forEach((mark, at) => {
    if (mark.style === 'line' && isEdge(at - 1) && isEdge(at + 1)) titles.add(mark);
  });
}

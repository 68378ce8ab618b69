import type { Candidate } from '../candidate';
import { cueBefore } from '../cues';
import type { NameContext } from '../nameContext';
import { type TermTable, valueOfTerm } from '../termTable';
import { kindBit, kindBits, longestTerm } from '../terms';
import type { Ending } from './suffixedNames';

const titled = /《[^《》\n]{1,80}》(?:实施细则|实施办法|实施方案)?/g;
/** What may stand between the end of a title's name and its mark: （2021—2035年）, (试行). */
const afterwords = /(?:[（(][^（()）]*[）)])?》.*$/;

/** From this length on, marks and all, a title is a paper's whatever its end; shorter ones may be a film's. */
const longTitle = 12;

/** Titles in their marks: 《临湖市节水条例》 is a document, 《临湖日报》 the newspaper without the marks. */
export function* recogniseTitles({ text, lexicon }: NameContext): Iterable<Candidate> {
  for (const { 0: found, index } of text.matchAll(titled)) {
    const to = index + found.length;
    if (cueBefore(text, to - 1, lexicon.cues.newspaper) !== undefined)
      yield { from: index + 1, to: to - 1, type: 'organization', score: 0.95, rule: 'newspaper' };
    else if (found.length >= longTitle || endsAsDocument(found.replace(afterwords, ''), lexicon.terms))
      yield { from: index, to, type: 'document', score: 0.95, rule: 'title-marks' };
    else yield { from: index, to, type: 'document', score: 0.5, rule: 'work-title' };
  }
}

const ending = kindBit('documentSuffix');

/** Whether what stands in the marks ends as documents do; 《云湖》 may as well be a film. */
export function endsAsDocument(inside: string, terms: TermTable): boolean {
  for (let length = 1; length <= 4; length++)
    if ((valueOfTerm(terms, inside.slice(-length)) & ending) !== 0) return true;
  return false;
}

/** Documents named without marks: 临湖综合交通规划, 中央八项规定, 校车服务改革方案. */
export const documentEnding: Ending = {
  suffix: 'documentSuffix',
  type: 'document',
  rule: 'document-suffix',
  least: 5,
};

const line = /^[#\t ]*([\p{Script=Han}\d“”（）()—]{8,45})[\t ]*$/gmu;
const placeAhead = kindBits('division', 'shortDivision');

/** Papers that stand in a line of their own, under their place (青湖市节水办法) or under their title in marks elsewhere. */
export function* recogniseTitleLines({ text, matches, lexicon }: NameContext): Iterable<Candidate> {
  const inMarks = new Set(Array.from(text.matchAll(titled), ([found]) => found));
  for (const { 0: whole, 1: title = '', index } of text.matchAll(line)) {
    const from = index + whole.indexOf(title);
    const isKnown = longestTerm(matches, from, placeAhead) > 0 || inMarks.has(`《${title}》`);
    if (isKnown && lexicon.patterns.titleLine.test(title))
      yield { from, to: from + title.length, type: 'document', score: 0.9, rule: 'title-line' };
  }
}

import type { CleanSpan } from '../model/span';
import { isWord, type TextLexicon } from './lexicon';
import { repair, type Pass, type Repair } from './pass';

/** A line of the text that is not blank. */
interface Line extends CleanSpan {
  readonly text: string;
}

const closed = /[。！？；：…”’」』）》】>|]$/;
const clauseMark = /[，。；、]/;
/** What a line of its own starts with: a mark of Markdown, a number, a dash, an address, a by-line. */
const opening =
  /^(?:[#*•·\-—–|<>○●■◆▲]|[（(]?[一二三四五六七八九十]{1,3}[、）)是．.]|[0-9]{1,2}[、．.）]|第[一二三四五六七八九十]+[，、章节条]|各位|同志们|本报|记者|来源|责任?编辑)/;
/** Characters that often stand alone, so that a line may end or begin with them without being cut in a word. */
const single =
  /[的了和与及或在为是有把将对向从以到被让使就都也还等个家项条亿万元年月日人次多余上下中内外间前后，、0-9A-Za-z%]/;
/** What no sentence starts with. */
const fragment = /^[，、；。！？）”》%的了和与及或等性化]/;

/**
 * Paragraphs a column's end or a page's end cut, joined again: `着力发展特色产⏎⏎业，打造` → `着力发展特色产业，打造`.
 * A line is cut where it is prose without an end; the next line continues it where the two halves make a word, or
 * where neither half is left with a broken word. A cut line whose next line does not fit (a column of another
 * article stands between) is found, and left as it stands.
 */
export const readColumnBreaks: Pass = {
  kind: 'column-break',
  find: ({ clean: text }, lexicon) => {
    const lines = Array.from(text.matchAll(/[^\n]+/g)).flatMap(({ 0: line, index }): Line[] =>
      line.trim() === '' ? [] : [{ text: line, from: index, to: index + line.length }],
    );
    return lines.flatMap((line, at): Repair[] => {
      const next = lines[at + 1];
      if (next === undefined || !isCut(line) || opening.test(next.text)) return [];
      if (!continues(line.text, next.text, lexicon)) return [];
      return [repair(line.to, next.from, '')];
    });
  },
};

/** Whether a line is prose that stops before its sentence does. */
const isCut = ({ text }: Line): boolean =>
  !closed.test(text) && clauseMark.test(text) && !text.startsWith('#');

function continues(head: string, tail: string, lexicon: TextLexicon): boolean {
  if (fragment.test(tail)) return true;
  const last = head.slice(-1);
  const first = tail.slice(0, 1);
  const across = isWord(lexicon, last, first);
  const endsWhole = single.test(last) || isWord(lexicon, head.slice(-2, -1), last);
  if (across && !endsWhole) return true;
  if (!isProse(head) || !clauseMark.test(tail)) return false;
  const startsWhole = single.test(first) || isWord(lexicon, first, tail.slice(1, 2));
  return (across && !startsWhole) || (endsWhole && startsWhole);
}

/** Whether a line is too long and too full to be a heading. */
const isProse = (text: string): boolean => text.includes('。') || text.length > 45;

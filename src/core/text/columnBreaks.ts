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
/** Who wrote it, at the end of an article. */
const signature = /(?:记者|通讯员|作者|文|摄影|图)[ ：/]?\S{0,12}$/;
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
    const joins = new Set(lines.filter((line, at) => at > 0 && joined(lines[at - 1], line, lexicon)));
    const scraps = scrapsByFirst(
      lines.filter((line) => !joins.has(line)),
      lexicon,
    );
    return lines.flatMap((line, at): Repair[] => {
      const next = lines[at + 1];
      if (next !== undefined && joins.has(next)) return [repair(line.to, next.from, '')];
      const isOpen = isCut(line) && isProse(line.text) && !signature.test(line.text);
      return isOpen ? [openEnd(line, scraps, lexicon)] : [];
    });
  },
};

const joined = (line: Line | undefined, next: Line, lexicon: TextLexicon): boolean =>
  line !== undefined && isCut(line) && !opening.test(next.text) && continues(line.text, next.text, lexicon);

/** Whether a line is prose that stops before its sentence does. */
const isCut = ({ text }: Line): boolean =>
  !closed.test(text) && clauseMark.test(text) && !text.startsWith('#');

function continues(head: string, tail: string, lexicon: TextLexicon): boolean {
  if (fragment.test(tail)) return true;
  const across = isWord(lexicon, head.slice(-1), tail.slice(0, 1));
  if (across && !endsWhole(head, lexicon)) return true;
  if (!isProse(head) || !clauseMark.test(tail)) return false;
  const whole = startsWhole(tail, lexicon);
  return (across && !whole) || (endsWhole(head, lexicon) && whole);
}

const endsWhole = (text: string, lexicon: TextLexicon): boolean =>
  single.test(text.slice(-1)) || isWord(lexicon, text.slice(-2, -1), text.slice(-1));

const startsWhole = (text: string, lexicon: TextLexicon): boolean =>
  single.test(text.slice(0, 1)) || isWord(lexicon, text.slice(0, 1), text.slice(1, 2));

/** Whether a line is too long and too full to be a heading. */
const isProse = (text: string): boolean => text.includes('。') || text.length > 45;

/** The lines that start inside a word, by their first character. */
function scrapsByFirst(lines: readonly Line[], lexicon: TextLexicon): ReadonlyMap<string, Line[]> {
  const scraps = new Map<string, Line[]>();
  for (const line of lines) {
    if (opening.test(line.text) || !clauseMark.test(line.text) || startsWhole(line.text, lexicon)) continue;
    const first = line.text.slice(0, 1);
    scraps.set(first, [...(scraps.get(first) ?? []), line]);
  }
  return scraps;
}

/** The last clause of a cut line that the next one does not continue, with the scraps that may. */
function openEnd(line: Line, scraps: ReadonlyMap<string, Line[]>, { followers }: TextLexicon): Repair {
  const clause = /[^，。；、]*$/.exec(line.text.slice(-40))?.[0] ?? '';
  const continuations = Array.from(followers.get(line.text.slice(-1)) ?? '')
    .flatMap((first) => scraps.get(first) ?? [])
    .filter((scrap) => scrap !== line)
    .slice(0, 3);
  return {
    from: line.to - clause.length,
    to: line.to,
    reads: null,
    mends: null,
    ...(continuations.length === 0 ? {} : { continuations }),
  };
}

import { isWord, type TextLexicon } from './lexicon';
import type { Pass } from './pass';
import { Repairs } from './repairs';
import { textLines, type TextLine } from './textLines';

/** What a line that is not cut ends with; no column ends at a picture. */
const closed = /[。！？；：…”’」』）》】>|\p{Extended_Pictographic}\ufe0f]$/u;
const clauseMark = /[，。；、]/;
/** What a line of its own starts with: a mark of Markdown, a number, a dash, an address, a by-line. */
const opening =
  /^(?:[#*•·\-—–|<>○●■◆▲]|[（(]?[一二三四五六七八九十]{1,3}[、）)是．.]|[0-9]{1,2}[、．.）]|第[一二三四五六七八九十]+[，、章节条]|各位|同志们|本报|记者|来源|责任?编辑)/;
/** Who wrote it, at the end of an article. */
const signature = /(?:记者|通讯员|作者|文|摄影|图)[ ：/]?\S{0,12}$/;
/** Characters that often stand alone, so that a line may end or begin with them without being cut in a word. */
const single =
  /[的了和与及或在为是有把将对向从以到被让使就都也还等个家项条亿万元年月日人次多余上下中内外间前后，、0-9A-Za-z%]/;
/** What ends words of three characters: 科技型, 安全性, 数字化. */
const suffix = /[型性化级类式率]/;
/** So many lines before and after a cut may hold its continuation. */
const reach = 60;
/** A bound of a number, and what stands before it where a line ends between the two: `120万吨⏎以上`. */
const bound = /^(?:以[上下内]|左右|上下)/;
const counted = /[0-9][^，。；、]{0,5}$/;
/** What no sentence starts with. */
const fragment = /^(?:[，、；。！？）”》%的了和与及或等性化]|率(?![先领队]))/;

/**
 * Paragraphs a column's end or a page's end cut, joined again: `着力发展特色产⏎⏎业，打造` → `着力发展特色产业，打造`.
 * A line is cut where it is prose without an end; the next line continues it where the two halves make a word, where
 * neither half is left with a broken word, or where the text holds elsewhere what they make together. A cut line whose
 * next line does not fit (a column of another article stands between) is found, and left as it stands.
 */
export const readColumnBreaks: Pass = {
  kind: 'column-break',
  find: ({ clean: text }, lexicon) => {
    const lines = textLines(text);
    const seams = seamsElsewhere(text, lines);
    const joins = new Set(lines.filter((line, at) => at > 0 && joined(lines[at - 1], line, lexicon, seams)));
    const breaks = new Repairs();
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1];
      if (next !== undefined && joins.has(next)) breaks.add(line.to, next.from, '');
      else if (isCut(line) && isProse(line.text) && !signature.test(line.text))
        addOpenEnd(breaks, line, continuationsOf(line, nearby(lines, at), joins, lexicon));
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
  if (isCutInNumber(line.text, next.text)) return true;
  if (!isCut(line) || opening.test(next.text)) return false;
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
    if (next === undefined || !isCut(line) || !isProse(line.text) || !clauseMark.test(next.text)) return;
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

/** What a line ends with that is no part of a number the next one ends: `附件1`. */
const numbering = /(?:第|附件|附表|表|图|专栏|之)[0-9]+$/;
/** The rest of a number with what it counts, at the head of prose. */
const restOfNumber =
  /^[0-9]+(?:\.[0-9]+)?(?:%|[万亿千元人户家个项亩吨处座条所件台套名]|公[里顷斤]|平方).*[，。；]/u;
const restInProse = /^[0-9]+[%万亿\p{Script=Han}].*[，。；]/u;

/** Whether a line ends inside a number that the next one ends: `312⏎.6亿元`, `增长5⏎%`, `就业4⏎600人，`. */
const isCutInNumber = (head: string, tail: string): boolean =>
  /[\p{Script=Han}≥≤][0-9][0-9.]*$/u.test(head) &&
  (/^(?:[.．][0-9]|[%％‰]|[万亿][元人吨亩千户])/.test(tail) ||
    (clauseMark.test(head) ? restInProse.test(tail) : restOfNumber.test(tail) && !numbering.test(head)));

/** Whether a line is prose that stops before its sentence does. */
const isCut = ({ text }: TextLine): boolean =>
  !closed.test(text.slice(-2)) && clauseMark.test(text) && !text.startsWith('#');

function continues(head: string, tail: string, lexicon: TextLexicon): boolean {
  if (fragment.test(tail) || (bound.test(tail) && counted.test(head))) return true;
  const across = isWord(lexicon, head.slice(-1), tail.slice(0, 1));
  if (across && !endsWhole(head, lexicon)) return true;
  if (!isProse(head) || !clauseMark.test(tail)) return false;
  const whole = startsWhole(tail, lexicon);
  return (across && !whole) || (endsWhole(head, lexicon) && whole);
}

const endsWhole = (text: string, lexicon: TextLexicon): boolean =>
  single.test(text.slice(-1)) ||
  suffix.test(text.slice(-1)) ||
  isWord(lexicon, text.slice(-2, -1), text.slice(-1));

const startsWhole = (text: string, lexicon: TextLexicon): boolean =>
  single.test(text.slice(0, 1)) || isWord(lexicon, text.slice(0, 1), text.slice(1, 2));

/** Whether a line is too long and too full to be a heading. */
const isProse = (text: string): boolean => text.includes('。') || text.length > 45;

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
  const followers = lexicon.followers.get(text.slice(-1)) ?? '';
  return near
    .filter((other) => followers.includes(other.text.charAt(0)) && !joins.has(other))
    .filter((other) => isScrap(other.text, lexicon))
    .slice(0, 3);
}

/** Whether a line starts inside a word. */
const isScrap = (text: string, lexicon: TextLexicon): boolean =>
  !opening.test(text) && clauseMark.test(text) && !startsWhole(text, lexicon);

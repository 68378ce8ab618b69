import { lazilyOf } from '../model/lazily';
import { anyOf } from './anyOf';
import { type CutSign, isWord, type TextLexicon } from './lexicon';

/** What a line that is not cut ends with; no column ends at a picture. */
const closed = /[。！？；：…”’」』）》】>|\p{Extended_Pictographic}\ufe0f]$|[。！？…]["']$/u;
const clauseMark = /[，。；、]/;
/** A mark between clauses, and not the one behind the number of a heading: `一、`. */
const innerMark = /(?<!^[一二三四五六七八九十0-9]{1,3})[，。；、]/;
const longestNumber = 16;
const aloneMark = /[，、0-9A-Za-z%]/;
const counted = /[0-9][^，。；、]{0,5}$/;
const restInProse = /^[0-9]+[%万亿\p{Script=Han}].*[，。；]/u;

/** Whether a line ends as one does that nothing cut. */
export const isClosed = (text: string): boolean => closed.test(text.slice(-2));

/** Whether a line is prose that stops before its sentence does. */
export const isCut = (text: string): boolean =>
  !isClosed(text) && clauseMark.test(text) && !text.startsWith('#');

/** Whether a line is too long and too full to be a heading. */
export const isProse = (text: string): boolean => text.length > 45 || text.includes('。');

/** Whether a line has clauses. */
export const hasClauses = (text: string): boolean => innerMark.test(text);

/** Whether a line is one of its own: it has a mark of Markdown, a number, a dash, an address, a by-line at its head. */
export const opensParagraph = (text: string, lexicon: TextLexicon): boolean =>
  signsOf(lexicon).opening.test(text);

/** Whether an article ends with a line, who wrote it standing at its end. */
export const isSigned = (text: string, lexicon: TextLexicon): boolean =>
  signsOf(lexicon).signature.test(text);

/** Whether a line is no sentence's start: `的发展`, `以上` after a number. */
export function isFragment(text: string, before: string, lexicon: TextLexicon): boolean {
  const { fragment, bound } = signsOf(lexicon);
  return fragment.test(text) || (bound.test(text) && counted.test(before));
}

/** Whether a line ends with a whole word. */
export const endsWhole = (text: string, lexicon: TextLexicon): boolean =>
  aloneMark.test(text.slice(-1)) ||
  signsOf(lexicon).lastAlone.test(text) ||
  isWord(lexicon, text.slice(-2, -1), text.slice(-1));

/** Whether a line starts with a whole word. */
export const startsWhole = (text: string, lexicon: TextLexicon): boolean =>
  aloneMark.test(text.slice(0, 1)) ||
  signsOf(lexicon).firstAlone.test(text) ||
  isWord(lexicon, text.slice(0, 1), text.slice(1, 2));

/** Whether a line opens with a title of its own, a short sentence of one clause or a label: `做强主导产业。`, `消费：` */
export const opensWithTitle = (text: string): boolean => /^[^，；、：。]{2,16}[。：]/.test(text);

/** Whether a line starts inside a word. */
export const isScrap = (text: string, lexicon: TextLexicon): boolean =>
  clauseMark.test(text) && !opensParagraph(text, lexicon) && !startsWhole(text, lexicon);

/** Whether a line ends inside a number that the next one ends: `312⏎.6亿元`, `增长5⏎%`, `就业4⏎600人，`. */
export function isCutInNumber(head: string, tail: string, lexicon: TextLexicon): boolean {
  if (!/[\p{Script=Han}≥≤][0-9][0-9.]*$/u.test(head.slice(-longestNumber))) return false;
  if (/^(?:[.．][0-9]|[%％‰]|[万亿][元人吨亩千户])/.test(tail)) return true;
  if (clauseMark.test(head)) return restInProse.test(tail);
  const { restOfNumber, numbering } = signsOf(lexicon);
  return restOfNumber.test(tail) && !numbering.test(head);
}

const signsOf = lazilyOf(({ cutSigns }: TextLexicon) => {
  const anyOfSigns = (...signs: readonly CutSign[]): string =>
    anyOf(signs.flatMap((sign) => cutSigns.get(sign) ?? []));
  return {
    opening: new RegExp(
      String.raw`^(?:[#*•·\-—–|<>○●■◆▲]|[（(]?[一二三四五六七八九十]{1,3}[、）)是．.]|[0-9]{1,2}[、．.）]|第[一二三四五六七八九十]+[，、章节条]|${anyOfSigns('opening')})`,
    ),
    signature: new RegExp(String.raw`${anyOfSigns('signature')}[ ：/]?\S{0,12}$`),
    fragment: new RegExp(`^(?:[，、；。！？）”》%]|(?!${anyOfSigns('exception')})${anyOfSigns('clinging')})`),
    bound: new RegExp(`^${anyOfSigns('bound')}`),
    lastAlone: new RegExp(`${anyOfSigns('alone', 'ending')}$`),
    firstAlone: new RegExp(`^${anyOfSigns('alone')}`),
    numbering: new RegExp(`${anyOfSigns('numbered')}[0-9]+$`),
    restOfNumber: new RegExp(String.raw`^[0-9]+(?:\.[0-9]+)?(?:%|${anyOfSigns('amount')}).*[，。；]`),
  };
});

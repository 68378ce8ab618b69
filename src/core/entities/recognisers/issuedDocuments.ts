import type { CleanSpan } from '../../model/span';
import type { Candidate } from '../candidate';
import { cueAt } from '../cues';
import { isPaperOfMany } from '../genericNames';
import { listItems } from '../listItems';
import type { NameContext } from '../nameContext';
import { startOfQuotation } from '../quotation';
import { kindBit, longestTerm } from '../terms';
import { isWordOf, wordClassAt } from '../words';
import { startOfName } from './suffixedNames';

const ending = kindBit('documentSuffix');
const issuing = kindBit('issuing');
const longestTitle = 40;
const leastTitle = 6;

/**
 * Documents named without marks after a verb that makes or keeps them, and those listed after one:
 * 出台|城东旧村改造条例, 纳入|全国铁路网规划, 修订|信访工作规定、公文处理办法.
 */
export function* recogniseIssued(context: NameContext): Iterable<Candidate> {
  const { text, matches, lexicon } = context;
  const { vaguePaper } = lexicon.patterns;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const suffixEnd = at + longestTerm(matches, at, ending);
    if (suffixEnd === at || vaguePaper.test(text.slice(at, suffixEnd))) continue;
    const to = endOfTitle(context, suffixEnd);
    const from = endsTitle(context, to) ? startOfTitle(context, at, last) : null;
    if (from === null || at - from < 2 || !isTitle(context, from, to)) continue;
    yield { from, to, type: 'document', score: 0.9, rule: 'issued-document' };
    last = to;
    at = to - 1;
  }
}

/** Where the title goes on to from its suffix: to its state, or the paper of a kind that goes with it. */
function endOfTitle({ text, lexicon }: NameContext, suffixEnd: number): number {
  const { version, pairedPaper } = lexicon.patterns;
  const rest = text.slice(suffixEnd, suffixEnd + farthestEnd);
  return suffixEnd + (lengthOf(pairedPaper, rest) || lengthOf(version, rest));
}

const farthestEnd = 12;

const lengthOf = (opening: RegExp, text: string): number => opening.exec(text)?.[0].length ?? 0;

function isTitle({ text, lexicon }: NameContext, from: number, to: number): boolean {
  const title = text.slice(from, to);
  const isQuoted = /《[^》]*$/.test(text.slice(Math.max(0, from - longestTitle), from));
  return title.length >= leastTitle && !isQuoted && !isPaperOfMany(title, lexicon.patterns);
}

const followsTitle = new Set(['c', 'd', 'v']);

/** Whether a title may end here: before a mark or 等, or before what is done with it: 规划|编制, but not 规划|体系. */
function endsTitle({ text, words }: NameContext, to: number): boolean {
  if (/[^\p{Script=Han}0-9]|等|^$/u.test(text.charAt(to))) return true;
  return (
    words.starts[to] === to && (isWordOf(words, to, issuing) || followsTitle.has(wordClassAt(words, to)))
  );
}

/** Where the title that ends in a suffix starts, after a verb or after the title before it; null where neither stands there. */
function startOfTitle(context: NameContext, suffixAt: number, last: number): number | null {
  const { text, words, lexicon } = context;
  let from = suffixAt;
  while (from > 0 && suffixAt - from < longestTitle) {
    if (followsPaper(context, from, last)) return from;
    const quoted = startOfQuotation(text, from);
    const start = quoted < from ? quoted : (words.starts[from - 1] ?? from - 1);
    if (isWordOf(words, start, issuing))
      return from + lengthOf(lexicon.patterns.toldOfPaper, text.slice(from, from + 6));
    if (quoted === from && /[、，。；：！？\s《》]/.test(text.charAt(from - 1))) return null;
    from = start;
  }
  return null;
}

/** Whether a title that starts here is joined to the one that ends at `last`, or to another paper: 管理规定|和|办法. */
const followsPaper = ({ text, words }: NameContext, from: number, last: number): boolean =>
  !outlook.test(text.slice(from, from + 9)) &&
  ((from - 1 === last && last > 0 && /[、和及与]/.test(text.charAt(last))) ||
    (/[和及与]/.test(text.charAt(from - 1)) && isWordOf(words, from - 2, ending)));

/** What belongs to the five-year plan before it: 第十四个五年规划和|2035年远景目标纲要. */
const outlook = /^(?:20\d5|二[〇○零]\S五)年远景目标/;

/**
 * Documents named without marks before what is done with them, and those listed before them: 推动|城区详细规划|编制,
 * 推进|城区控详规、古城保护规划|编制, 争取|轨道交通建设规划|获批.
 */
export function* recogniseActedOn(context: NameContext): Iterable<Candidate> {
  const { text, matches, lexicon } = context;
  for (let at = 0; at < text.length; at++) {
    const to = at + longestTerm(matches, at, ending);
    if (to === at || cueAt(text, to, lexicon.cues.actedOn) === undefined) continue;
    for (const { from, to: end } of listedPapers(context, at, to))
      if (lexicon.patterns.plan.test(text.slice(from, end)) && isTitle(context, from, end))
        yield { from, to: end, type: 'document', score: 0.5, rule: 'acted-on-document' };
  }
}

const list = /[^，。；：！？\n、]*(?:、[^，。；：！？\n、]*)*$/;

/** The papers of the list that ends at `to`, where the last one's kind starts at `suffixAt`; only the last where it is none. */
function listedPapers(context: NameContext, suffixAt: number, to: number): CleanSpan[] {
  const { text, lexicon } = context;
  const start = Math.max(0, to - longestTitle * 2);
  const [found = ''] = list.exec(text.slice(start, to)) ?? [];
  const [first, ...further] = listItems(found, to - found.length);
  const arePapers = further.every(({ from, to: end }) => lexicon.patterns.plan.test(text.slice(from, end)));
  if (first === undefined || further.length === 0 || !arePapers)
    return [{ from: startOfName(context, suffixAt), to }].filter(
      ({ from }) => from < suffixAt && text.charAt(from - 1) !== '各',
    );
  return [{ from: startOfName(context, first.to - 1), to: first.to }, ...further];
}

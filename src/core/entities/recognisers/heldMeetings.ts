import type { Candidate } from '../candidate';
import { cueBefore } from '../cues';
import type { NameContext } from '../nameContext';
import { startOfQuotation } from '../quotation';
import { kindBit, longestTerm } from '../terms';
import { isWordOf } from '../words';

const ending = kindBit('meetingSuffix');
const longestName = 40;
const leastName = 6;

/**
 * Meetings between the word that they are held and what ends their name, whatever words stand in it, and those that
 * something happens at: 召开|全市内河航运发展动员大会|，, 在|全省党的建设座谈会|上.
 */
export function* recogniseHeld(context: NameContext): Iterable<Candidate> {
  const { text, matches } = context;
  for (let at = 0; at < text.length; at++) {
    const to = at + longestTerm(matches, at, ending);
    if (to === at || !endsName.test(text.charAt(to))) continue;
    const from = startOfHeld(context, at, text.charAt(to) === '上');
    if (from !== null && to - from >= leastName)
      yield { from, to, type: 'meeting', score: 0.9, rule: 'convened-meeting' };
  }
}

/** What may follow the name of a meeting: a mark, another one, or that something happened there. */
const endsName = /^(?:[^\p{Script=Han}\d]|[上和及与暨并]|$)/u;
const breaksName = /[，。；：！？、\s《》等]/;

/** Where the name of a meeting starts, after a word of holding, after 在 or after the meeting before it; null where none stands there. */
function startOfHeld(context: NameContext, suffixAt: number, isPlace: boolean): number | null {
  const { text, words, lexicon } = context;
  for (let from = suffixAt; from > 0 && suffixAt - from < longestName;) {
    if (cueBefore(text, from, lexicon.cues.holds) !== undefined)
      return text.charAt(from) === '了' ? from + 1 : from;
    if (isPlace && text.charAt(from - 1) === '在') return from;
    if (followsMeeting(context, from)) return from;
    const quoted = startOfQuotation(text, from);
    if (quoted === from && breaksName.test(text.charAt(from - 1))) return null;
    from = quoted < from ? quoted : (words.starts[from - 1] ?? from - 1);
  }
  return null;
}

/** Whether a name that starts here is joined to a meeting before it: 座谈会|和|推进会. */
function followsMeeting({ text, words }: NameContext, from: number): boolean {
  const [joint = ''] = joining.exec(text.slice(Math.max(0, from - 2), from)) ?? [];
  return joint !== '' && isWordOf(words, from - joint.length - 1, ending);
}

const joining = /(?:以及|[、和及与])$/;

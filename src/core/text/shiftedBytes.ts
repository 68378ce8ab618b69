import type { CleanSpan } from '../model/span';
import { Beam, type Hypothesis } from './beam';
import { fromGbk, toGbk } from './gbk';
import type { ShiftedPage } from './shiftedPage';
import { lostPiece, markAt } from './shiftedPieces';
import { margin, ShiftedSearch, width } from './shiftedSearch';

/** One way to read a run of shifted bytes. */
export interface Decoding {
  readonly text: string;
  /** For each character of `text`, the characters of the run its bytes stand in. */
  readonly origins: readonly CleanSpan[];
  /** Where the run ends. */
  readonly to: number;
  readonly score: number;
}

const longest = 48;

/**
 * The likeliest ways to read the run of shifted bytes that starts with a lost byte at `at`, best first; none where the
 * bytes do not come back into step.
 *
 * A mirror that replaces characters in GBK *bytes* also finds its characters across byte borders, and splits them
 * there: 市委 becomes 谑形?. The lost byte shows as `?`, an ASCII letter in the run is the second byte of a
 * character, a full-width mark stood for two bytes, and two bytes of a user-defined area are gone. What is left is
 * put in a row, every byte that fits is tried for a lost one, and the likeliest texts are kept (a beam search).
 */
export function decodeShifted(page: ShiftedPage, at: number): Decoding[] {
  const search = new ShiftedSearch(page, at);
  let open = startHypotheses(search, at);
  for (let length = 0; length < longest && open.length > 0; length++) open = search.advance(open);
  const least = (search.done.hypotheses[0]?.score ?? 0) - margin;
  return search.done.hypotheses.filter(({ score }) => score > least).map(toDecoding);
}

function toDecoding({ score, to, ...last }: Hypothesis): Decoding {
  const origins: CleanSpan[] = [];
  let text = '';
  for (
    let hypothesis: Hypothesis | null = { score, to, ...last };
    hypothesis !== null;
    hypothesis = hypothesis.before
  ) {
    if (hypothesis.unit === 0) continue;
    text = String.fromCharCode(hypothesis.unit) + text;
    origins.push({ from: hypothesis.from, to: hypothesis.to });
  }
  return { text, origins: origins.reverse(), to, score };
}

/** A lost byte starts a run where its gloss has lost the parenthesis, or where a split full-width mark follows. */
function startHypotheses(search: ShiftedSearch, at: number): readonly Hypothesis[] {
  const { page } = search;
  const { heads, syllable, to } = lostPiece(page.text, at);
  const start: Hypothesis = { before: null, unit: 0, from: at, to, score: 0, head: 0, headFrom: at };
  const open = new Beam(width);
  if (syllable !== null) {
    const lead = toGbk(page.text.charCodeAt(at - 1)) & 0xff;
    for (const head of heads) {
      const score = page.glossEvidence(fromGbk(lead, head), syllable);
      if (score !== null) open.add({ ...start, head, score });
    }
    return open.hypotheses;
  }
  const mark = markAt(page.text, to);
  if (mark) search.join(start, mark, page.beforeMark(), open);
  return open.hypotheses;
}

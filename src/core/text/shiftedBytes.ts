import type { CleanSpan } from '../model/span';
import { fromGbk, isUserDefined, range, toGbk } from './gbk';
import type { Likelihood } from './likelihood';
import { lostPiece, markAt, type Piece, pieceAt } from './shiftedPieces';
import { isSimplifiedForm, simplifiedForm } from './simplified';

/** The toned syllables characters are glossed with. */
export type Syllables = ReadonlyMap<string, readonly string[]>;

/** One way to read a run of shifted bytes. */
export interface Decoding {
  readonly text: string;
  /** For each character of `text`, the characters of the run its bytes stand in. */
  readonly origins: readonly CleanSpan[];
  /** Where the run ends. */
  readonly to: number;
  readonly score: number;
}

/** A page a mirror has damaged. */
export interface ShiftedText {
  readonly text: string;
  readonly syllables: Syllables;
  readonly likelihood: Likelihood;
}

/** A decoding under way: its last character, and the byte that waits for its other half. */
interface Step {
  /** The decoding without its last character; null at the start of a run. */
  readonly before: Step | null;
  /** The code unit of the character; 0 where the run has none yet. */
  readonly unit: number;
  /** The characters of the run its bytes stand in. */
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** The byte that waits, 0 for none, and the character of the run it stands in. */
  readonly head: number;
  readonly headFrom: number;
}

/** What a run is followed by. */
interface Sequel {
  /** The code unit of the next Chinese character or mark, 0 where there is none. */
  readonly next: number;
  /** Whether a line or the text in one script ends there. */
  readonly endsText: boolean;
  /** The gloss of the run's last character. */
  readonly syllable: string | null;
}

const headBytes = range(0x81, 0xfe);
/** The bytes that open a pair of a user-defined area, which vanished from the page. */
const vanishing = headBytes.filter((head) => headBytes.some((trail) => isUserDefined(head, trail)));
const beam = 12;
/** So many of the likeliest texts are also tried with two bytes gone. */
const bridged = 2;
/** So many of the characters before a gap are tried. */
const beforeGap = 4;
/** A step that gains less is worth looking for vanished bytes. */
const poorGain = 3;
const vanishedCost = 7;
const longest = 48;
/** A reading that has ended may be so much better than one that goes on for that one to be given up. */
const patience = 8;
const evidence = 6;
const sentenceEnd = 3;
const sentenceEnds = new Set(Array.from('。；！？”', (mark) => mark.charCodeAt(0)));
const simplifiedCost = 3;

/**
 * Every way to read the run of shifted bytes that starts with a lost byte at `at`, best first; none where the
 * bytes do not come back into step.
 *
 * A mirror that replaces characters in GBK *bytes* also finds its characters across byte borders, and splits them
 * there: 市委 becomes 谑形?. The lost byte shows as `?`, an ASCII letter in the run is the second byte of a
 * character, a full-width mark stood for two bytes, and two bytes of a user-defined area are gone. What is left is
 * put in a row, every byte that fits is tried for a lost one, and the likeliest texts are kept.
 */
export function decodeShifted(page: ShiftedText, at: number): Decoding[] {
  const asItStands = readerOf(page, at);
  const goesOn = sequelsOf(page);
  let open = startSteps(page, at);
  let lead = -Infinity;
  const done = new Best(beam);
  for (let length = 0; length < longest && open.length > 0; length++) {
    const next = new Best(beam);
    const offer: Offer = (step, piece, unit, score) => {
      if (piece.tail !== 0) {
        next.offer(step, piece, unit, score);
        return;
      }
      const whole = score + goesOn(unit, piece.to);
      lead = Math.max(lead, whole - asItStands(piece.to));
      done.offer(step, piece, unit, whole);
    };
    open.forEach((step, rank) => {
      advance(page, step, rank < bridged, offer);
    });
    open = next.steps.filter(({ score, to }) => score - asItStands(to) > lead - patience);
  }
  return done.steps.map(toDecoding);
}

/** How well the text reads as it stands from `from` to any place after it. */
function readerOf({ text, likelihood }: ShiftedText, from: number): (to: number) => number {
  const sums = [0];
  return (to) => {
    for (let at = from + sums.length - 1; at < to; at++) {
      const unit = text.charCodeAt(at);
      const score = toGbk(unit) === 0 ? 0 : likelihood.of(text.charCodeAt(at - 1), unit);
      sums.push((sums.at(-1) ?? 0) + score);
    }
    return sums[to - from] ?? 0;
  };
}

/** Takes one more character of a decoding into account: its code unit, and the score with it. */
type Offer = (step: Step, piece: Piece, unit: number, score: number) => void;

/** The steps that score highest, best first. */
class Best {
  readonly steps: Step[] = [];
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Keeps the step that goes on from another with a piece, if it is one of the best. */
  readonly offer: Offer = (before, { from, to, tail }, unit, score) => {
    if (this.takes(score))
      this.add({ before, unit, from: before.headFrom, to, score, head: tail, headFrom: from });
  };

  add(step: Step): void {
    const { steps, most } = this;
    if (!this.takes(step.score)) return;
    let at = steps.length;
    while (at > 0 && (steps[at - 1]?.score ?? 0) < step.score) at--;
    steps.splice(at, 0, step);
    if (steps.length > most) steps.pop();
  }

  private takes(score: number): boolean {
    return this.steps.length < this.most || score > (this.steps[this.most - 1]?.score ?? 0);
  }
}

function toDecoding({ score, to, ...last }: Step): Decoding {
  const origins: CleanSpan[] = [];
  let text = '';
  for (let step: Step | null = { score, to, ...last }; step !== null; step = step.before) {
    if (step.unit === 0) continue;
    text = String.fromCharCode(step.unit) + text;
    origins.push({ from: step.from, to: step.to });
  }
  return { text, origins: origins.reverse(), to, score };
}

/** A lost byte starts a run where its gloss has lost the parenthesis, or where a split full-width mark follows. */
function startSteps(page: ShiftedText, at: number): Step[] {
  const { heads, syllable, to } = lostPiece(page.text, at);
  const mark = markAt(page.text, to);
  const lead = toGbk(page.text.charCodeAt(at - 1)) & 0xff;
  const open = new Best(beam);
  for (const head of heads) {
    const start: Step = { before: null, unit: 0, from: at, to, score: 0, head, headFrom: at };
    if (syllable !== null) {
      const score = glossEvidence(page, fromGbk(lead, head), syllable);
      if (score !== null) open.add({ ...start, score });
    } else if (mark) join(page, start, mark, open.offer);
  }
  return open.steps;
}

function advance(page: ShiftedText, step: Step, mayBridge: boolean, offer: Offer): void {
  const piece = pieceAt(page.text, step.to);
  if (piece === null) return;
  const score = join(page, step, piece, offer);
  if (mayBridge && score < step.score + poorGain && piece.heads.length === 1)
    bridge(page, step, piece, offer);
}

/** Offers the waiting byte and the piece's first one as one character, for every value it may have; the best score. */
function join(page: ShiftedText, step: Step, piece: Piece, offer: Offer, head = step.head): number {
  const last = step.unit || page.text.charCodeAt(step.headFrom - 1);
  let best = -Infinity;
  for (const byte of piece.heads) {
    const unit = fromGbk(head, byte);
    if (unit === 0) continue;
    const gloss = piece.syllable === null ? 0 : glossEvidence(page, unit, piece.syllable);
    if (gloss === null) continue;
    const score = step.score + gloss + likelihoodOn(page, last, unit);
    best = Math.max(best, score);
    offer(step, piece, unit, score);
  }
  return best;
}

/** Two characters where the second byte of the first and the first byte of the second are gone together. */
function bridge(page: ShiftedText, step: Step, piece: Piece, offer: Offer): void {
  const gap = { from: piece.from, to: piece.from, syllable: null };
  const firsts = new Best(beforeGap);
  for (const trail of vanishing) join(page, step, { ...gap, heads: [trail], tail: trail }, firsts.offer);
  for (const one of firsts.steps) {
    const first = { ...one, score: one.score - vanishedCost };
    for (const head of headBytes) if (isUserDefined(first.head, head)) join(page, first, piece, offer, head);
  }
}

/** How a gloss bears on a character: it is read so, or otherwise, or the mirror never glosses it (null). */
function glossEvidence({ syllables }: ShiftedText, unit: number, syllable: string): number | null {
  const code = toGbk(unit);
  const inGb2312 = code >> 8 >= 0xa1 && (code & 0xff) >= 0xa1;
  if (code === 0 || inGb2312 || simplifiedForm(unit) === unit) return null;
  const known = syllables.get(String.fromCharCode(unit));
  if (known === undefined) return 0;
  return known.includes(syllable) ? evidence : -evidence;
}

/** The mirror left no Simplified character, so one is unlikely. */
const likelihoodOn = ({ likelihood }: ShiftedText, before: number, unit: number): number =>
  likelihood.of(before, unit) - (isSimplifiedForm(unit) ? simplifiedCost : 0);

/** How well the text after a run goes on from it: its next character, and a gloss of the run's last one. */
function sequelsOf(page: ShiftedText): (unit: number, to: number) => number {
  const sequels = new Map<number, Sequel>();
  return (unit, to) => {
    const known = sequels.get(to) ?? readSequel(page.text, to);
    sequels.set(to, known);
    const { next, endsText, syllable } = known;
    return (
      (next === 0 ? 0 : page.likelihood.of(unit, next)) +
      (endsText && sentenceEnds.has(unit) ? sentenceEnd : 0) +
      (syllable === null ? 0 : (glossEvidence(page, unit, syllable) ?? -evidence))
    );
  };
}

function readSequel(text: string, at: number): Sequel {
  const gloss = /^\(([^()]{1,6})\)/.exec(text.slice(at, at + 8));
  const next = at + (gloss?.[0].length ?? 0);
  const unit = text.charCodeAt(next);
  return {
    next: toGbk(unit) === 0 ? 0 : unit,
    endsText: next >= text.length || /[\n<a-z]/.test(text.charAt(next)),
    syllable: gloss?.[1] ?? null,
  };
}

import type { CleanSpan } from '../model/span';
import { Beam, type Offer, type Step } from './beam';
import { fromGbk, isUserDefined, range, toGbk } from './gbk';
import type { ShiftedPage } from './shiftedPage';
import { lostPiece, markAt, type Piece } from './shiftedPieces';

/** One way to read a run of shifted bytes. */
export interface Decoding {
  readonly text: string;
  /** For each character of `text`, the characters of the run its bytes stand in. */
  readonly origins: readonly CleanSpan[];
  /** Where the run ends. */
  readonly to: number;
  readonly score: number;
}

/** So many of the likeliest texts are kept. */
const width = 12;
const longest = 48;
/** A reading that has ended may be so much better than one that goes on for that one to be given up. */
const patience = 8;
/** What a character may gain a reading that waits for its second byte. */
const pending = 16;

/**
 * Every way to read the run of shifted bytes that starts with a lost byte at `at`, best first; none where the
 * bytes do not come back into step.
 *
 * A mirror that replaces characters in GBK *bytes* also finds its characters across byte borders, and splits them
 * there: 市委 becomes 谑形?. The lost byte shows as `?`, an ASCII letter in the run is the second byte of a
 * character, a full-width mark stood for two bytes, and two bytes of a user-defined area are gone. What is left is
 * put in a row, every byte that fits is tried for a lost one, and the likeliest texts are kept (a beam search).
 */
export function decodeShifted(page: ShiftedPage, at: number): Decoding[] {
  const asItStands = page.readsFrom(at);
  const done = new Beam(width);
  let open = startSteps(page, at);
  let lead = -Infinity;
  for (let length = 0; length < longest && open.length > 0; length++) {
    const next = new Beam(width);
    const offer: Offer = (step, piece, unit, score) => {
      if (piece.tail !== 0) {
        next.offer(step, piece, unit, score);
        return;
      }
      const whole = score + page.goesOn(unit, piece.to);
      lead = Math.max(lead, whole - asItStands(piece.to));
      done.offer(step, piece, unit, whole);
    };
    open.forEach((step, rank) => {
      if (step.score - asItStands(step.to) > lead - patience - pending)
        advance(page, step, rank < bridged, offer);
    });
    open = next.steps.filter(({ score, to }) => score - asItStands(to) > lead - patience);
  }
  return done.steps.map(toDecoding);
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
function startSteps(page: ShiftedPage, at: number): readonly Step[] {
  const { heads, syllable, to } = lostPiece(page.text, at);
  const mark = markAt(page.text, to);
  const lead = toGbk(page.text.charCodeAt(at - 1)) & 0xff;
  const open = new Beam(width);
  for (const head of heads) {
    const start: Step = { before: null, unit: 0, from: at, to, score: 0, head, headFrom: at };
    if (syllable !== null) {
      const score = page.glossEvidence(fromGbk(lead, head), syllable);
      if (score !== null) open.add({ ...start, score });
    } else if (mark) join(page, start, mark, open.offer);
  }
  return open.steps;
}

/** So many of the likeliest texts are also tried with two bytes gone. */
const bridged = 2;
/** A step that gains less is worth looking for vanished bytes. */
const poorGain = 3;

/** Offers every character the next piece may complete. */
function advance(page: ShiftedPage, step: Step, mayBridge: boolean, offer: Offer): void {
  const piece = page.pieceAt(step.to);
  if (piece === null) return;
  const score = join(page, step, piece, offer);
  if (mayBridge && score < step.score + poorGain && piece.heads.length === 1)
    bridge(page, step, piece, offer);
}

/** Offers the waiting byte and the piece's first one as one character, for every value it may have; the best score. */
function join(page: ShiftedPage, step: Step, piece: Piece, offer: Offer, head = step.head): number {
  const last = step.unit || page.text.charCodeAt(step.headFrom - 1);
  let best = -Infinity;
  for (const byte of piece.heads) {
    const unit = fromGbk(head, byte);
    if (unit === 0) continue;
    const gloss = piece.syllable === null ? 0 : page.glossEvidence(unit, piece.syllable);
    if (gloss === null) continue;
    const score = step.score + gloss + page.likelihoodOn(last, unit);
    if (score > best) best = score;
    offer(step, piece, unit, score);
  }
  return best;
}

const headBytes = range(0x81, 0xfe);
/** The bytes that open a pair of a user-defined area, which vanished from the page. */
const vanishing = headBytes.filter((head) => headBytes.some((trail) => isUserDefined(head, trail)));
/** By first byte: the second bytes of such pairs. */
const vanishedAfter = new Map(
  vanishing.map((first) => [first, headBytes.filter((second) => isUserDefined(first, second))]),
);
/** So many of the characters before a gap are tried. */
const beforeGap = 4;
const vanishedCost = 7;

/** Two characters where the second byte of the first and the first byte of the second are gone together. */
function bridge(page: ShiftedPage, step: Step, piece: Piece, offer: Offer): void {
  const gap = { from: piece.from, to: piece.from, syllable: null };
  const firsts = new Beam(beforeGap);
  for (const trail of vanishing) join(page, step, { ...gap, heads: [trail], tail: trail }, firsts.offer);
  for (const one of firsts.steps) {
    const first = { ...one, score: one.score - vanishedCost };
    for (const head of vanishedAfter.get(first.head) ?? []) join(page, first, piece, offer, head);
  }
}

import { Beam, type Hypothesis } from './beam';
import { toGbk } from './gbk';
import { mostTogether } from './likelihood';
import type { Candidate, ShiftedPage } from './shiftedPage';
import type { Piece } from './shiftedPieces';

/** So many of the likeliest texts are kept. */
export const width = 8;
/** A reading that has ended may be so much better than one that goes on for that one to be given up. */
const patience = 8;
/** What a character may gain a reading that waits for its second byte. */
const pending = 16;
/** So many of the likeliest texts are also tried with two bytes gone. */
const bridged = 2;
/** A hypothesis that gains less is worth looking for vanished bytes. */
const poorGain = 3;
/** So many of the characters before vanished bytes are tried. */
const beforeGap = 4;
const vanishedCost = 7;
/** Two readings this close are both worth offering. */
export const margin = 2;

/**
 * The search for what a run of shifted bytes stands for, a character at a time: of all ways to pair the bytes anew
 * the likeliest are followed.
 */
export class ShiftedSearch {
  readonly page: ShiftedPage;
  /** The readings that have come back into step. */
  readonly done = new Beam(width);
  private readonly asItStands: (to: number) => number;
  /** How much better than as it stands the run reads at best. */
  private lead = -Infinity;

  constructor(page: ShiftedPage, at: number) {
    this.page = page;
    this.asItStands = page.readsFrom(at);
  }

  /** The hypotheses that go on from these with one more character, best first. All stand at one place of the text. */
  advance(open: readonly Hypothesis[]): readonly Hypothesis[] {
    const next = new Beam(width);
    const piece = this.page.pieceAt(open[0]?.to ?? 0);
    if (piece === null) return next.hypotheses;
    const known = new Map<number, readonly Candidate[]>();
    open.forEach((hypothesis, rank) => {
      if (this.gain(hypothesis) <= this.lead - patience - pending) return;
      const candidates = known.get(hypothesis.head) ?? this.page.candidates([hypothesis.head], piece);
      known.set(hypothesis.head, candidates);
      const gain = this.join(hypothesis, piece, candidates, next);
      if (rank < bridged && gain < poorGain && piece.heads.length === 1) this.bridge(hypothesis, piece, next);
    });
    return next.hypotheses.filter((hypothesis) => this.gain(hypothesis) > this.lead - patience);
  }

  /** How much better a reading is than the text as it stands. */
  private readonly gain = ({ score, to }: Pick<Hypothesis, 'score' | 'to'>): number =>
    score - this.asItStands(to);

  /** Keeps the best of what a hypothesis may go on with, which takes a piece. What it gains at best by what can matter. */
  join(hypothesis: Hypothesis, piece: Piece, candidates: readonly Candidate[], next: Beam): number {
    const { likelihood, text } = this.page;
    const last = hypothesis.unit || text.charCodeAt(hypothesis.headFrom - 1);
    const floor = this.floor(piece, next) - hypothesis.score;
    let best = -Infinity;
    for (const { unit, score } of candidates) {
      if (score + mostTogether <= floor) continue;
      const gain = score + likelihood.together(last, unit);
      if (gain > best) best = gain;
      if (gain > floor) this.take(hypothesis, piece, next, unit, hypothesis.score + gain);
    }
    return best;
  }

  /** The score a reading must exceed with a piece to matter. */
  private floor({ tail, to }: Piece, next: Beam): number {
    const asItStands = this.asItStands(to);
    if (tail !== 0) return Math.max(next.floor, this.lead - patience - pending + asItStands);
    const close = (this.done.hypotheses[0]?.score ?? -Infinity) - margin;
    return Math.min(Math.max(this.done.floor, close), this.lead + asItStands);
  }

  /** Keeps a hypothesis with one more character, if it is one of the best; without a byte that waits it has come to its end. */
  private take(before: Hypothesis, piece: Piece, next: Beam, unit: number, score: number): void {
    const { from, to, tail } = piece;
    if (tail === 0) this.lead = Math.max(this.lead, this.gain({ score, to }));
    const beam = tail === 0 ? this.done : next;
    if (score > beam.floor)
      beam.add({ before, unit, from: before.headFrom, to, score, head: tail, headFrom: from });
  }

  /** Two characters where the second byte of the first and the first byte of the second are gone together. */
  private bridge(hypothesis: Hypothesis, piece: Piece, next: Beam): void {
    const firsts = new Beam(beforeGap);
    this.join(
      hypothesis,
      { ...piece, to: piece.from, tail: 1 },
      this.page.beforeGap(hypothesis.head),
      firsts,
    );
    for (const first of firsts.hypotheses) {
      const candidates = this.page.afterGap(toGbk(first.unit) & 0xff, piece);
      this.join({ ...first, score: first.score - vanishedCost }, piece, candidates, next);
    }
  }
}

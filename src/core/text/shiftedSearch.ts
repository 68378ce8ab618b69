import { Beam, type Step } from './beam';
import { fromGbk, isUserDefined, range, toGbk } from './gbk';
import type { ShiftedPage } from './shiftedPage';
import type { Piece } from './shiftedPieces';

/** So many of the likeliest texts are kept. */
export const width = 12;
/** A reading that has ended may be so much better than one that goes on for that one to be given up. */
const patience = 8;
/** What a character may gain a reading that waits for its second byte. */
const pending = 16;
/** So many of the likeliest texts are also tried with two bytes gone. */
const bridged = 2;
/** A step that gains less is worth looking for vanished bytes. */
const poorGain = 3;
/** So many of the characters before vanished bytes are tried. */
const beforeGap = 4;
const vanishedCost = 7;
/** Two readings this close are both worth offering. */
export const margin = 2;

const headBytes = range(0x81, 0xfe);
/** The bytes that open a pair of a user-defined area, which vanished from the page. */
const vanishing = headBytes.filter((head) => headBytes.some((trail) => isUserDefined(head, trail)));
/** By first byte: the second bytes of such pairs. */
const vanishedAfter = new Map(
  vanishing.map((first) => [first, headBytes.filter((second) => isUserDefined(first, second))]),
);

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

  /** The steps that go on from these with one more character, best first. */
  advance(open: readonly Step[]): readonly Step[] {
    const next = new Beam(width);
    open.forEach((step, rank) => {
      const piece = this.gain(step) > this.lead - patience - pending ? this.page.pieceAt(step.to) : null;
      if (piece === null) return;
      const gain = this.join(step, piece, next);
      if (rank < bridged && gain < poorGain && piece.heads.length === 1) this.bridge(step, piece, next);
    });
    return next.steps.filter((step) => this.gain(step) > this.lead - patience);
  }

  /** How much better a reading is than the text as it stands. */
  private readonly gain = ({ score, to }: Pick<Step, 'score' | 'to'>): number => score - this.asItStands(to);

  /**
   * Takes every character into account that one of the leads, by itself the waiting byte, makes with the first byte of
   * a piece, for every value it may have. The best gain among those that can matter.
   */
  join(step: Step, piece: Piece, next: Beam, leads: readonly number[] = [step.head]): number {
    const { page } = this;
    const last = step.unit || page.text.charCodeAt(step.headFrom - 1);
    const floor = this.floor(piece, next) - step.score;
    let best = -Infinity;
    for (const lead of leads)
      for (const byte of piece.heads) {
        const unit = fromGbk(lead, byte);
        if (unit === 0 || page.mostFor(unit, piece.syllable) <= floor) continue;
        const gloss = piece.syllable === null ? 0 : page.glossEvidence(unit, piece.syllable);
        if (gloss === null) continue;
        const gain = gloss + page.likelihoodOn(last, unit);
        if (gain > best) best = gain;
        if (gain > floor) this.take(step, piece, next, unit, step.score + gain);
      }
    return best;
  }

  /** The score of a reading come to its end that may still matter. */
  private get least(): number {
    return Math.max(this.done.floor, (this.done.steps[0]?.score ?? -Infinity) - margin);
  }

  /** The score a reading must be able to exceed with a piece to be worth a closer look. */
  private floor(piece: Piece, next: Beam): number {
    const asItStands = this.asItStands(piece.to);
    if (piece.tail !== 0) return Math.max(next.floor, this.lead - patience - pending + asItStands);
    return Math.min(this.least, this.lead + asItStands) - this.page.mostAfter(piece.to);
  }

  /** Keeps a step with one more character, if it is one of the best; one without a byte that waits has come to its end. */
  private take(before: Step, piece: Piece, next: Beam, unit: number, score: number): void {
    const { from, to, tail } = piece;
    const ends = tail === 0;
    const whole = ends ? score + this.page.goesOn(unit, to) : score;
    if (ends) this.lead = Math.max(this.lead, this.gain({ score: whole, to }));
    const beam = ends ? this.done : next;
    if (whole > beam.floor)
      beam.add({ before, unit, from: before.headFrom, to, score: whole, head: tail, headFrom: from });
  }

  /** Two characters where the second byte of the first and the first byte of the second are gone together. */
  private bridge(step: Step, piece: Piece, next: Beam): void {
    const firsts = new Beam(beforeGap);
    this.join(step, { from: piece.from, to: piece.from, heads: vanishing, tail: 1, syllable: null }, firsts);
    for (const first of firsts.steps) {
      const leads = vanishedAfter.get(toGbk(first.unit) & 0xff);
      this.join({ ...first, score: first.score - vanishedCost }, piece, next, leads);
    }
  }
}

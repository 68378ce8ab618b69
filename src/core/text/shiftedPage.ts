import { toGbk } from './gbk';
import type { Likelihood } from './likelihood';
import { type Piece, pieceAt } from './shiftedPieces';
import { isSimplifiedForm, simplifiedForm } from './simplified';

/** The toned syllables characters are glossed with. */
export type Syllables = ReadonlyMap<string, readonly string[]>;

/** What a character is followed by. */
interface Sequel {
  /** The code unit of the next Chinese character or mark, 0 where there is none. */
  readonly next: number;
  /** Whether a line or the text in one script ends there. */
  readonly endsText: boolean;
  /** The gloss of the character. */
  readonly syllable: string | null;
}

const glossGain = 6;
const sentenceEndGain = 3;
const simplifiedCost = 3;
const sentenceEnds = new Set(Array.from('。；！？”', (mark) => mark.charCodeAt(0)));

/** A page a mirror has damaged: what its bytes stand for, and how well what they may stand for reads. */
export class ShiftedPage {
  readonly text: string;
  private readonly syllables: Syllables;
  private readonly likelihood: Likelihood;
  private readonly pieces = new Map<number, Piece | null>();
  private readonly sequels = new Map<number, Sequel>();

  constructor(text: string, syllables: Syllables, likelihood: Likelihood) {
    this.text = text;
    this.syllables = syllables;
    this.likelihood = likelihood;
  }

  /** The bytes the character at an offset stands for; null where none can stand in a run. */
  pieceAt(at: number): Piece | null {
    let piece = this.pieces.get(at);
    if (piece === undefined) this.pieces.set(at, (piece = pieceAt(this.text, at)));
    return piece;
  }

  /** How well a code unit reads after another. The mirror left no Simplified character, so one is unlikely. */
  likelihoodOn(before: number, unit: number): number {
    return this.likelihood.of(before, unit) - (isSimplifiedForm(unit) ? simplifiedCost : 0);
  }

  /** What a code unit scores at most, whatever it stands after. */
  mostFor(unit: number, syllable: string | null): number {
    return this.likelihood.most(unit) + (syllable === null ? 0 : glossGain);
  }

  /** What the text at an offset scores at most, whatever it goes on from. */
  mostAfter(at: number): number {
    const { next, endsText, syllable } = this.sequelAt(at);
    return (
      (next === 0 ? 0 : this.likelihood.most(next)) +
      (endsText ? sentenceEndGain : 0) +
      (syllable === null ? 0 : glossGain)
    );
  }

  /** How a gloss bears on a character: it is read so, or otherwise, or the mirror never glosses it (null). */
  glossEvidence(unit: number, syllable: string): number | null {
    const code = toGbk(unit);
    const inGb2312 = code >> 8 >= 0xa1 && (code & 0xff) >= 0xa1;
    if (code === 0 || inGb2312 || simplifiedForm(unit) === unit) return null;
    const known = this.syllables.get(String.fromCharCode(unit));
    if (known === undefined) return 0;
    return known.includes(syllable) ? glossGain : -glossGain;
  }

  /** How well the text at an offset goes on from a code unit: its next character, and a gloss of the unit. */
  goesOn(unit: number, at: number): number {
    const { next, endsText, syllable } = this.sequelAt(at);
    return (
      (next === 0 ? 0 : this.likelihood.of(unit, next)) +
      (endsText && sentenceEnds.has(unit) ? sentenceEndGain : 0) +
      (syllable === null ? 0 : (this.glossEvidence(unit, syllable) ?? -glossGain))
    );
  }

  /** How well the text reads as it stands from an offset to any place after it. */
  readsFrom(from: number): (to: number) => number {
    const sums = [0];
    return (to) => {
      for (let at = from + sums.length - 1; at < to; at++) {
        const unit = this.text.charCodeAt(at);
        const score = toGbk(unit) === 0 ? 0 : this.likelihood.of(this.text.charCodeAt(at - 1), unit);
        sums.push((sums.at(-1) ?? 0) + score);
      }
      return sums[to - from] ?? 0;
    };
  }

  private sequelAt(at: number): Sequel {
    let sequel = this.sequels.get(at);
    if (sequel === undefined) this.sequels.set(at, (sequel = readSequel(this.text, at)));
    return sequel;
  }
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

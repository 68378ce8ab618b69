import { fromGbk, toGbk, userDefined } from './gbk';
import { lazily, lazilyAt } from '../model/lazily';
import type { Likelihood } from './likelihood';
import { lostBytes, markLead, type Piece, pieceAt } from './shiftedPieces';
import { isSimplifiedForm, simplifiedForm } from './simplified';

/** The toned syllables characters are glossed with. */
export type Syllables = ReadonlyMap<string, readonly string[]>;

/** A character that bytes may stand for. */
export interface Candidate {
  readonly unit: number;
  /** How well it reads, but for the character before it; where the run ends with it, also how well the text goes on. */
  readonly score: number;
}

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
/** No character that scores less by itself is guessed where a byte is unknown. */
const rare = 0;
const sentenceEnds = new Set(Array.from('。；！？”', (mark) => mark.charCodeAt(0)));

/** Where bytes vanished: the second byte of one character with the first byte of the next. */
const gap: Piece = {
  heads: userDefined.flatMap(({ leads }) => leads),
  tail: 1,
  from: 0,
  to: 0,
  syllable: null,
};

/** A page a mirror has damaged: what its bytes stand for, and how well what they may stand for reads. */
export class ShiftedPage {
  readonly text: string;
  private readonly syllables: Syllables;
  readonly likelihood: Likelihood;
  /** The bytes the character at an offset stands for; null where none can stand in a run. */
  readonly pieceAt = lazilyAt((at) => pieceAt(this.text, at));
  /** The characters a lost byte makes with the first one of a full-width mark, of all marks the same. */
  readonly beforeMark = lazily(() => this.candidates(lostBytes, { ...gap, heads: [markLead] }));
  /** By first byte: the characters whose second byte may have vanished. */
  readonly beforeGap = lazilyAt((lead) => this.candidates([lead], gap));
  private readonly sequelAt = lazilyAt((at) => readSequel(this.text, at));
  private readonly columns = userDefined.map(({ trails }) =>
    lazilyAt((byte) => this.candidates(trails, { ...gap, heads: [byte] })),
  );

  constructor(text: string, syllables: Syllables, likelihood: Likelihood) {
    this.text = text;
    this.syllables = syllables;
    this.likelihood = likelihood;
  }

  /**
   * The characters one of the leads makes with the first byte of a piece, for every value it may have. The mirror left
   * no Simplified character, so one is unlikely.
   */
  candidates(leads: readonly number[], { heads, tail, to, syllable }: Piece): Candidate[] {
    const candidates: Candidate[] = [];
    const isGuess = leads.length + heads.length > 2;
    for (const lead of leads)
      for (const byte of heads) {
        const unit = fromGbk(lead, byte);
        const alone = this.likelihood.alone(unit) - (isSimplifiedForm(unit) ? simplifiedCost : 0);
        if (unit === 0 || (isGuess && alone < rare)) continue;
        const gloss = syllable === null ? 0 : this.glossEvidence(unit, syllable);
        if (gloss === null) continue;
        candidates.push({ unit, score: alone + gloss + (tail === 0 ? this.goesOn(unit, to) : 0) });
      }
    return candidates;
  }

  /** The characters a piece ends whose first byte may have vanished with the byte before it. */
  afterGap(before: number, piece: Piece): readonly Candidate[] {
    const area = userDefined.findIndex(({ leads }) => leads.includes(before));
    const [byte = 0] = piece.heads;
    return piece.tail === 0
      ? this.candidates(userDefined[area]?.trails ?? [], piece)
      : (this.columns[area]?.(byte) ?? []);
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

  /** How well the text at an offset goes on from a code unit: its next character, and a gloss of the unit. */
  private goesOn(unit: number, at: number): number {
    const { next, endsText, syllable } = this.sequelAt(at);
    return (
      (next === 0 ? 0 : this.likelihood.of(unit, next)) +
      (endsText && sentenceEnds.has(unit) ? sentenceEndGain : 0) +
      (syllable === null ? 0 : (this.glossEvidence(unit, syllable) ?? -glossGain))
    );
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

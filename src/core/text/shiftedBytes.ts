import { fromGbk, isUserDefined, toGbk } from './gbk';
import type { CleanSpan } from '../model/span';
import type { Likelihood } from './likelihood';
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

/** A byte of the run and the characters of the run it stands in. */
interface Byte {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

/** A decoding under way: the text so far, and the head byte that waits for its other half. */
interface Step extends Decoding {
  readonly pending: Byte | null;
}

/** The next piece of a run: the bytes it stands for; a lost one has every value it may have. */
interface Piece {
  readonly heads: readonly number[];
  readonly tail: number | null;
  readonly from: number;
  readonly to: number;
  readonly syllable: string | null;
}

const lost = /[?？\ufffd]/;
const orphanGloss = /([a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3})\)/y;
const headBytes = Array.from({ length: 0xfe - 0x80 }, (_, at) => 0x81 + at);
const lostBytes = [0x80, ...headBytes];
const userDefinedHeads = headBytes.filter((head) => isUserDefined(head, 0xa1) || isUserDefined(head, 0x40));
const wideMarks = new Map(Array.from('!?,:;()', (mark) => [mark, 0xa380 + mark.charCodeAt(0)]));
const beam = 12;
/** So many of the likeliest texts are also tried with two bytes gone. */
const bridged = 2;
const longest = 48;
const evidence = 6;
const sentenceEnd = 3;
const vanishedCost = 7;

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
  let open = best(startSteps(page, at));
  const done: Decoding[] = [];
  for (let length = 0; length < longest && open.length > 0; length++) {
    const next = open.flatMap((step, rank) => advance(page, step, rank < bridged));
    done.push(...next.filter(({ pending }) => pending === null));
    open = best(next.filter(({ pending }) => pending !== null));
  }
  return best(done.map((decoding) => ({ ...decoding, score: decoding.score + sequel(page, decoding) })));
}

const best = <Scored extends Decoding>(decodings: readonly Scored[]): Scored[] =>
  [...decodings].sort((a, b) => b.score - a.score).slice(0, beam);

/** A lost byte starts a run where its gloss has lost the parenthesis, or where a split full-width mark follows. */
function startSteps(page: ShiftedText, at: number): Step[] {
  const piece = lostPiece(page.text, at);
  const nothing = { text: '', origins: [], to: piece.to, score: 0 };
  if (piece.syllable !== null) {
    const before = toGbk(page.text.charAt(at - 1)) & 0xff;
    return piece.heads.flatMap((value) => {
      const score = glossEvidence(page, fromGbk(before, value), piece.syllable);
      return score === null ? [] : [{ ...nothing, score, pending: { value, from: at, to: piece.to } }];
    });
  }
  const mark = wideMarks.get(page.text.charAt(piece.to));
  if (mark === undefined) return [];
  return piece.heads.flatMap((value) =>
    join(
      page,
      { ...nothing, pending: { value, from: at, to: piece.to } },
      {
        heads: [mark >> 8],
        tail: mark & 0xff,
        from: piece.to,
        to: piece.to + 1,
        syllable: null,
      },
    ),
  );
}

function advance(page: ShiftedText, step: Step, mayBridge: boolean): Step[] {
  const piece = nextPiece(page.text, step.to);
  if (piece === null) return [];
  const joined = join(page, step, piece);
  const unlikely = mayBridge && joined.every(({ score }) => score < step.score + 3);
  return unlikely ? [...joined, ...bridge(page, step, piece)] : joined;
}

/** The bytes the character at `at` stands for; null where none can stand in a run. */
function nextPiece(text: string, at: number): Piece | null {
  const char = text.charAt(at);
  if (lost.test(char)) return lostPiece(text, at);
  const whole = { from: at, to: at + 1, syllable: null };
  if (/[@-~]/.test(char)) return { ...whole, heads: [char.charCodeAt(0)], tail: null };
  const code = toGbk(char) || (wideMarks.get(char) ?? 0);
  return code === 0 ? null : { ...whole, heads: [code >> 8], tail: code & 0xff };
}

/** A lost byte, together with the rest of a gloss whose parenthesis it took along. */
function lostPiece(text: string, at: number): Piece {
  orphanGloss.lastIndex = at + 1;
  const syllable = orphanGloss.exec(text)?.[1] ?? null;
  const to = syllable === null ? at + 1 : orphanGloss.lastIndex;
  return { heads: lostBytes, tail: null, from: at, to, syllable };
}

/** The pending byte and the piece's first one as one character, for every value the piece may have. */
function join(page: ShiftedText, step: Step, piece: Piece): Step[] {
  const { pending } = step;
  if (pending === null) return [];
  const before = step.text.slice(-1) || page.text.charAt(pending.from - 1);
  return piece.heads.flatMap((head) => {
    const char = fromGbk(pending.value, head);
    const gloss = piece.syllable === null ? 0 : glossEvidence(page, char, piece.syllable);
    if (char === '' || gloss === null) return [];
    return [
      {
        text: step.text + char,
        origins: [...step.origins, { from: pending.from, to: piece.to }],
        to: piece.to,
        score: step.score + gloss + likelihoodOn(page, before, char),
        pending: piece.tail === null ? null : { value: piece.tail, from: piece.from, to: piece.to },
      },
    ];
  });
}

/** Two characters where the second byte of the first and the first byte of the second are gone together. */
function bridge(page: ShiftedText, step: Step, piece: Piece): Step[] {
  const { pending } = step;
  const head = piece.heads[0];
  if (pending === null || head === undefined || piece.heads.length > 1) return [];
  const gap = { from: piece.from, to: piece.from, syllable: null };
  const firsts = trailsAfter(pending.value).flatMap((trail) =>
    join(page, step, { ...gap, heads: [trail], tail: trail }),
  );
  const likely = best(firsts).slice(0, 4);
  return likely.flatMap((first) =>
    headBytes
      .filter((value) => isUserDefined(first.pending?.value ?? 0, value))
      .flatMap((value) =>
        join(page, { ...first, score: first.score - vanishedCost, pending: { value, ...gap } }, piece),
      ),
  );
}

const trailsAfter = (head: number): number[] =>
  userDefinedHeads.filter((trail) => fromGbk(head, trail) !== '');

/** How a gloss bears on a character: it is read so, or otherwise, or the mirror never glosses it (null). */
function glossEvidence({ syllables }: ShiftedText, char: string, syllable: string | null): number | null {
  const code = toGbk(char);
  const inGb2312 = code >> 8 >= 0xa1 && (code & 0xff) >= 0xa1;
  if (code === 0 || inGb2312 || simplifiedForm(char) === char) return null;
  const known = syllables.get(char);
  if (known === undefined) return 0;
  return syllable !== null && known.includes(syllable) ? evidence : -evidence;
}

/** The mirror left no Simplified character, so one is unlikely. */
const likelihoodOn = ({ likelihood }: ShiftedText, before: string, char: string): number =>
  likelihood.of(before, char) - (isSimplifiedForm(char) ? 3 : 0);

/** How well the text after a run goes on from it: its next character, and a gloss of the run's last one. */
function sequel(page: ShiftedText, { text, to }: Decoding): number {
  const last = text.slice(-1);
  const gloss = /^\(([^()]{1,6})\)/.exec(page.text.slice(to, to + 8));
  const next = page.text.charAt(to + (gloss?.[0].length ?? 0));
  const ends = next === '' || /[\n<a-z]/.test(next);
  const follows = toGbk(next) === 0 ? 0 : page.likelihood.of(last, next);
  return (
    follows +
    (ends && /[。；！？”]/.test(last) ? sentenceEnd : 0) +
    (gloss?.[1] === undefined ? 0 : (glossEvidence(page, last, gloss[1]) ?? -evidence))
  );
}

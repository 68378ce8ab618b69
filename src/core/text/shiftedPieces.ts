import { range, toGbk } from './gbk';
import { tonedSyllable } from './syllable';

/** The next piece of a run of shifted bytes: what it stands for, and the characters it takes. */
export interface Piece {
  /** Its first byte: every value it may have where it is lost. */
  readonly heads: readonly number[];
  /** Its second byte, 0 where it has none. */
  readonly tail: number;
  readonly from: number;
  readonly to: number;
  /** The gloss a lost byte has behind it, whose parenthesis it took along. */
  readonly syllable: string | null;
}

const orphanGloss = new RegExp(`(${tonedSyllable})\\)`, 'y');
/** Every value a lost byte may have had. */
export const lostBytes = range(0x80, 0xfe);
/** The first byte of the full-width forms of ASCII. */
export const markLead = 0xa3;
const wideMarks = new Map(
  Array.from('!?,:;()', (mark) => [mark.charCodeAt(0), (markLead << 8) + 0x80 + mark.charCodeAt(0)]),
);

/** A character whose bytes are known. */
const known = (code: number, at: number): Piece => ({
  heads: [code >> 8],
  tail: code & 0xff,
  from: at,
  to: at + 1,
  syllable: null,
});

/** The bytes the character at `at` stands for; null where none can stand in a run. */
export function pieceAt(text: string, at: number): Piece | null {
  const char = text.charAt(at);
  const unit = text.charCodeAt(at);
  if (/[?？\ufffd]/.test(char)) return lostPiece(text, at);
  if (/[@-~]/.test(char)) return { heads: [unit], tail: 0, from: at, to: at + 1, syllable: null };
  const code = toGbk(unit) || (wideMarks.get(unit) ?? 0);
  return code === 0 ? null : known(code, at);
}

/** A lost byte, together with the rest of a gloss whose parenthesis it took along. */
export function lostPiece(text: string, at: number): Piece {
  orphanGloss.lastIndex = at + 1;
  const syllable = orphanGloss.exec(text)?.[1] ?? null;
  const to = syllable === null ? at + 1 : orphanGloss.lastIndex;
  return { heads: lostBytes, tail: 0, from: at, to, syllable };
}

/** The full-width mark at `at`, which the page shows half-width; null where there is none. */
export function markAt(text: string, at: number): Piece | null {
  const code = wideMarks.get(text.charCodeAt(at));
  return code === undefined ? null : known(code, at);
}

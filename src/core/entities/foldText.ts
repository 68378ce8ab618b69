/** A text with some characters left out, and where each unit that is left stood. */
export interface FoldedText {
  readonly folded: string;
  readonly offsets: readonly number[];
}

/**
 * A text reduced to what `kept` (a global expression) matches, so that names are found however they are spaced or quoted.
 * @example foldText('刘 伟', /\S+/g) // { folded: '刘伟', offsets: [0, 2] }
 */
export function foldText(text: string, kept: RegExp): FoldedText {
  const pieces: string[] = [];
  const offsets: number[] = [];
  for (const { 0: piece, index } of text.matchAll(kept)) {
    pieces.push(piece);
    for (let at = 0; at < piece.length; at++) offsets.push(index + at);
  }
  return { folded: pieces.join(''), offsets };
}

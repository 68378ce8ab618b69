import { breathe } from './breathe';

/** How much is rehearsed with at once, in code units: so little that nobody waits for it. */
const pieceLength = 1000;
const rounds = 6;
/** How long to wait where somebody waits, in milliseconds. */
const wait = 50;

/**
 * Rehearses with a text over and over, for nothing but that the engine compiles what is rehearsed: the next report and
 * the first keys in it then take half the time. That is done piece by piece, and only while nobody waits for a report:
 * each of ten keys would otherwise stand in line behind a piece.
 */
export async function warmUp(
  text: string,
  rehearse: (piece: string) => unknown,
  isAwaited: () => boolean,
): Promise<void> {
  const most = Math.min(text.length, 14 * pieceLength);
  for (let round = 0; round < rounds; round++)
    for (let from = 0; from < most; from += pieceLength) {
      while (isAwaited()) await new Promise((resolve) => setTimeout(resolve, wait));
      rehearse(text.slice(from, from + pieceLength));
      await breathe();
    }
}

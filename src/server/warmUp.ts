import { breathe } from './breathe';

/** How much is rehearsed with at once, in code units: so little that nobody waits for it. */
const pieceLength = 1000;
const rounds = 6;

/**
 * Rehearses with a text over and over, for nothing but that the engine compiles what is rehearsed: the next report and
 * the first keys in it then take half the time. That is done piece by piece, and whatever else there is to do between them.
 */
export async function warmUp(text: string, rehearse: (piece: string) => unknown): Promise<void> {
  const most = Math.min(text.length, 14 * pieceLength);
  for (let round = 0; round < rounds; round++)
    for (let from = 0; from < most; from += pieceLength) {
      rehearse(text.slice(from, from + pieceLength));
      await breathe();
    }
}

import { breathe } from './breathe';

/** How much is read at once, in code units: so little that nobody waits for it. */
const pieceLength = 1000;
const rounds = 8;

/**
 * Reads a text over and over, for nothing but that the engine compiles what reads it: the next report then takes half
 * the time. It is read in pieces, and whatever else there is to do is done between them.
 */
export async function warmUp(text: string, read: (piece: string) => unknown): Promise<void> {
  const most = Math.min(text.length, 14 * pieceLength);
  for (let round = 0; round < rounds; round++)
    for (let from = 0; from < most; from += pieceLength) {
      read(text.slice(from, from + pieceLength));
      await breathe();
    }
}

import type { Candidate } from './candidate';

/**
 * The one place where conflicts are decided: of names that overlap, the more trusted stays, of equally trusted ones
 * the longer, then the earlier. Returns names without overlaps, in order.
 */
export function resolveCandidates(candidates: readonly Candidate[], length: number): Candidate[] {
  const taken = new Uint8Array(length);
  return [...candidates]
    .sort((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter(({ from, to }) => {
      if (taken.subarray(from, to).includes(1)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

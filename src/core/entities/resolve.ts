import type { Candidate } from './candidate';

/**
 * The one place where conflicts are decided: of names that overlap, the more trusted stays, of equally trusted ones
 * the longer, then the earlier. Names that may not stand at all keep no other out. Returns names without overlaps, in
 * order; `length` is that of the text.
 */
export function resolveCandidates(
  candidates: readonly Candidate[],
  length: number,
  mayStand: (candidate: Candidate) => boolean = () => true,
): Candidate[] {
  const taken = new Uint8Array(length);
  return [...candidates]
    .sort((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter((candidate) => {
      const { from, to } = candidate;
      if (taken.subarray(from, to).includes(1) || !mayStand(candidate)) return false;
      taken.fill(1, from, to);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

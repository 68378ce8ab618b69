import type { Candidate } from './candidate';
import { createClaimedText } from './claimedText';

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
  const { isFree, claim } = createClaimedText(length);
  return [...candidates]
    .sort((a, b) => b.score - a.score || b.to - b.from - (a.to - a.from) || a.from - b.from)
    .filter((candidate) => {
      if (!isFree(candidate) || !mayStand(candidate)) return false;
      claim(candidate);
      return true;
    })
    .sort((a, b) => a.from - b.from);
}

import type { CleanSpan } from '../model/span';

/** Which characters of a text a name has claimed. */
export interface ClaimedText {
  /** Whether nothing has claimed any character of a stretch. */
  readonly isFree: (span: CleanSpan) => boolean;
  readonly claim: (span: CleanSpan) => void;
}

/** A text of a length, with what some names claim of it. */
export function createClaimedText(length: number, names: readonly CleanSpan[] = []): ClaimedText {
  const claimed = new Uint8Array(length);
  const claim = ({ from, to }: CleanSpan): void => {
    claimed.fill(1, from, to);
  };
  names.forEach(claim);
  return { isFree: ({ from, to }) => !claimed.subarray(from, to).includes(1), claim };
}

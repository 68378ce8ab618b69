/** How many code units before `at` agree with the end of `prefix`, counted backwards from `at`. */
export function agreeBefore(text: string, at: number, prefix: string): number {
  let shared = 0;
  while (
    shared < prefix.length &&
    text.charCodeAt(at - 1 - shared) === prefix.charCodeAt(prefix.length - 1 - shared)
  )
    shared++;
  return shared;
}

/** How many code units from `at` on agree with the start of `suffix`. */
export function agreeAfter(text: string, at: number, suffix: string): number {
  let shared = 0;
  while (shared < suffix.length && text.charCodeAt(at + shared) === suffix.charCodeAt(shared)) shared++;
  return shared;
}

/**
 * The length of the longest common subsequence of two short texts: how much of one still stands in the other,
 * in order, whatever was put in or taken out between.
 */
export const commonSubsequence = (a: string, b: string): number => createComparison(a)(b);

/**
 * {@link commonSubsequence} of one text with many others. 32 units of the one are compared at once, each a bit of one
 * number (H. Hyyrö, Bit-Parallel LCS-length Computation Revisited, 2004).
 */
export function createComparison(a: string): (b: string) => number {
  const blocks: Block[] = [];
  for (let from = 0; from < a.length; from += 32) blocks.push(toBlock(a.slice(from, from + 32)));
  return (b) => {
    if (a === b) return a.length;
    const carries = new Uint8Array(b.length);
    return blocks.reduce((length, block) => length + compareBlock(block, b, carries), 0);
  };
}

interface Block {
  readonly length: number;
  /** At which of its places each unit stands, a bit a place. */
  readonly places: ReadonlyMap<number, number>;
}

function toBlock(text: string): Block {
  const places = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    places.set(unit, (places.get(unit) ?? 0) | (1 << at));
  }
  return { length: text.length, places };
}

/** One block's share of the length. `carries` is what additions carry over from block to block, for each unit of `b`. */
function compareBlock({ length, places }: Block, b: string, carries: Uint8Array): number {
  let row = 0xffffffff;
  for (let at = 0; at < b.length; at++) {
    const matches = places.get(b.charCodeAt(at)) ?? 0;
    const sum = row + ((row & matches) >>> 0) + (carries[at] ?? 0);
    carries[at] = sum > 0xffffffff ? 1 : 0;
    row = (sum | (row & ~matches)) >>> 0;
  }
  let shared = 0;
  for (let at = 0; at < length; at++) if ((row & (1 << at)) === 0) shared++;
  return shared;
}

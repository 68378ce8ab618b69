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
 * in order, whatever was put in or taken out between. 32 units of the first are compared at once, each a bit of one
 * number (H. Hyyrö, Bit-Parallel LCS-length Computation Revisited, 2004).
 */
export function commonSubsequence(a: string, b: string): number {
  if (a === b) return a.length;
  let carries = new Uint8Array(b.length);
  let length = 0;
  for (let from = 0; from < a.length; from += 32) {
    const block = compareBlock(a.slice(from, from + 32), b, carries);
    length += block.length;
    ({ carries } = block);
  }
  return length;
}

/** One block's share of the length, and what its additions carry over to the next block, for each unit of `b`. */
function compareBlock(
  block: string,
  b: string,
  carried: Uint8Array<ArrayBuffer>,
): { readonly length: number; readonly carries: Uint8Array<ArrayBuffer> } {
  const places = new Map<number, number>();
  for (let at = 0; at < block.length; at++) {
    const unit = block.charCodeAt(at);
    places.set(unit, (places.get(unit) ?? 0) | (1 << at));
  }
  const carries = new Uint8Array(b.length);
  let row = 0xffffffff;
  for (let at = 0; at < b.length; at++) {
    const matches = places.get(b.charCodeAt(at)) ?? 0;
    const sum = row + ((row & matches) >>> 0) + (carried[at] ?? 0);
    carries[at] = sum > 0xffffffff ? 1 : 0;
    row = (sum | (row & ~matches)) >>> 0;
  }
  let length = 0;
  for (let at = 0; at < block.length; at++) if ((row & (1 << at)) === 0) length++;
  return { length, carries };
}

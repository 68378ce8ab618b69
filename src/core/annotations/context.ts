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
 * in order, whatever was put in or taken out between. Quadratic, for contexts of a few dozen characters.
 */
export function commonSubsequence(a: string, b: string): number {
  if (a === b) return a.length;
  let row = new Uint16Array(b.length + 1);
  let next = new Uint16Array(b.length + 1);
  for (let of = 0; of < a.length; of++) {
    const unit = a.charCodeAt(of);
    for (let at = 1; at <= b.length; at++) {
      const skipped = Math.max(row[at] ?? 0, next[at - 1] ?? 0);
      next[at] = unit === b.charCodeAt(at - 1) ? (row[at - 1] ?? 0) + 1 : skipped;
    }
    [row, next] = [next, row];
  }
  return row[b.length] ?? 0;
}

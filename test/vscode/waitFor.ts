/**
 * Asks again and again until the answer is neither undefined nor false, and hands it back.
 * Fails after `timeoutMs` with a sentence that names `what` was waited for.
 */
export async function waitFor<T>(
  what: string,
  ask: () => Thenable<T | undefined | false> | T | undefined | false,
  timeoutMs = 20_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

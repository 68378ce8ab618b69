import type { Steps } from '../core/model/steps';

/** Work, and how long it took in milliseconds, without what was done between its steps. */
export function* timed<Result>(
  steps: Steps<Result>,
): Steps<{ readonly result: Result; readonly ms: number }> {
  for (let ms = 0; ;) {
    const resumed = performance.now();
    const step = steps.next();
    ms += performance.now() - resumed;
    if (step.done) return { result: step.value, ms };
    yield;
  }
}

import { afterEach, expect, it, vi } from 'vitest';
import type { Steps } from '../../../src/core/model/steps';
import { timed } from '../../../src/server/timed';

afterEach(() => vi.restoreAllMocks());

it('work is timed step by step, without what others do between its steps', () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  function* work(): Steps<string> {
    now += 5;
    yield;
    now += 7;
    return 'done';
  }
  const steps = timed(work());
  expect(steps.next().done).toBe(false);
  now += 1000;
  expect(steps.next()).toEqual({ done: true, value: { result: 'done', ms: 12 } });
});

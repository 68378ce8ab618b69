import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Steps } from '../core/model/steps';
import { breathe } from './breathe';

/** Work that was put off, or is under way. */
export interface Pending<Result> {
  /** Rejects with `ContentModified` where the work was abandoned, and with whatever it threw. */
  readonly result: Promise<Result>;
  /** Leaves the work where it is, also in the middle. */
  readonly abandon: () => void;
}

/** Nobody waits longer than about this for an answer because of work under way, in milliseconds. */
const slice = 15;

/** Begins the work after so many milliseconds, and does it in slices, between which everything else has its turn. */
export function startAfter<Result>(delay: number, work: () => Steps<Result>): Pending<Result> {
  let isAbandoned = false;
  let abandon = (): void => undefined;
  const start = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delay);
    abandon = () => {
      isAbandoned = true;
      clearTimeout(timer);
      resolve();
    };
  });
  const result = start.then(() => completeInSlices(work, () => !isAbandoned));
  return { result, abandon };
}

async function completeInSlices<Result>(work: () => Steps<Result>, isWanted: () => boolean): Promise<Result> {
  const steps = work();
  while (isWanted()) {
    const step = takeSteps(steps);
    if (step.done) return step.value;
    await breathe();
  }
  throw new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');
}

/** Goes on with the work for one slice, or to its end. */
function takeSteps<Result>(steps: Steps<Result>): IteratorResult<undefined, Result> {
  const end = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() > end) return step;
  }
}

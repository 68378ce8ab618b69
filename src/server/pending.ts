import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Steps } from '../core/model/steps';
import { breathe } from './breathe';

/** Work that was put off, or is under way. */
export interface Pending<Result> {
  /** Rejects with `ContentModified` where the work was abandoned, and with whatever it threw. */
  readonly result: Promise<Result>;
  /** Leaves the work where it is, also in the middle of its steps. */
  readonly abandon: () => void;
}

/** Nobody waits longer than about this for an answer because of work under way, in milliseconds. */
const slice = 15;

/** Begins the work after so many milliseconds. */
export function startAfter<Result>(
  delay: number,
  work: (isWanted: () => boolean) => Result | Promise<Result>,
): Pending<Result> {
  let isWanted = true;
  let abandon = (): void => undefined;
  const started = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delay);
    abandon = () => {
      isWanted = false;
      clearTimeout(timer);
      resolve();
    };
  });
  const result = started.then(() => {
    if (!isWanted) throw contentModified();
    return work(() => isWanted);
  });
  return { result, abandon };
}

/** Does the work in slices, between which everything else has its turn, for as long as it is wanted. */
export async function completeInSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result> {
  while (isWanted()) {
    const step = takeSteps(steps);
    if (step.done) return step.value;
    await breathe();
  }
  throw contentModified();
}

/** Goes on with the work for one slice, or to its end. */
function takeSteps<Result>(steps: Steps<Result>): IteratorResult<undefined, Result> {
  const end = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() > end) return step;
  }
}

const contentModified = (): Error => new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');

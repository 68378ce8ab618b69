/** Work that can be put down between its steps, to be taken up again or left. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does the work in one go. */
export function complete<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What the work makes of each of the items, one a step. */
export function* oneByOne<Item, Result>(
  items: Iterable<Item>,
  work: (item: Item) => Result,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    results.push(work(item));
    yield;
  }
  return results;
}

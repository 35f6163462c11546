// Work in steps: a generator that pauses where other work may be done in between.

/** Takes all steps at once. */
export function runThrough<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

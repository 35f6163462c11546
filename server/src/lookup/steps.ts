/** Work that can be interrupted between two steps of a few milliseconds. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps at once. */
export function finished<Result>(steps: Iterator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

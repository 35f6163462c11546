// When work is done: after what else has come in, and not at all if it is no longer wanted.
import { type CancellationToken, LSPErrorCodes, RAL, ResponseError } from "vscode-languageserver";

/** Lets what has already come in be handled first: a cancellation, or the next key. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setImmediate(resolve);
  });
}

/** The answer to a request that was called off. */
function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

/**
 * Answers a request: waits a turn, and computes only if the answer is still wanted.
 * @param compute synchronous; reads the documents as they are then, not as they were when the request came
 */
export async function answer<Result>(
  token: CancellationToken,
  compute: () => Result,
): Promise<Result | ResponseError<never>> {
  await nextTurn();
  if (token.isCancellationRequested) return cancelled();
  return compute();
}

/** How many milliseconds of work are done before what has come in is handled. */
const slice = 5;

/** Does work step by step, and between slices of it what comes in. @param stepped called after each step */
export async function inSlices<Result>(steps: Iterator<void, Result>, stepped?: () => void): Promise<Result> {
  let until = performance.now() + slice;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    stepped?.();
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + slice;
  }
}

/** The steps for as long as somebody needs them. */
export function* whileWanted(steps: Iterable<void>, isWanted: () => boolean): Generator<void, void> {
  const rest = steps[Symbol.iterator]();
  while (isWanted() && rest.next().done !== true) yield;
}

/** Runs something once things have been quiet for a while. */
export class Debounced {
  readonly #run: () => void;
  readonly #milliseconds: number;
  #timer: unknown;

  constructor(run: () => void, milliseconds: number) {
    this.#run = run;
    this.#milliseconds = milliseconds;
  }

  /** Starts the waiting anew. @param milliseconds for how long, if not as usual */
  trigger(milliseconds = this.#milliseconds): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#run();
    }, milliseconds);
  }

  cancel(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

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

/**
 * Does work step by step, and between slices of it what comes in.
 * @param isWanted false as soon as nobody needs the work any more
 */
export function inSlices(steps: Iterable<void>, isWanted: () => boolean, failed: (error: unknown) => void): void {
  const rest = steps[Symbol.iterator]();
  const run = (): void => {
    if (!isWanted()) return;
    try {
      const until = performance.now() + slice;
      do {
        if (rest.next().done === true) return;
      } while (performance.now() < until);
    } catch (error) {
      failed(error);
      return;
    }
    RAL().timer.setImmediate(run);
  };
  run();
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

  /** Starts the waiting anew. */
  trigger(): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#run();
    }, this.#milliseconds);
  }

  cancel(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

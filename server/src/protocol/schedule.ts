// When work is done: after what else has come in, and not at all if it is no longer wanted.
import { type CancellationToken, LSPErrorCodes, RAL, ResponseError } from "vscode-languageserver";

/** Lets what has already come in be handled first: a cancellation, or the next key. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    RAL().timer.setImmediate(resolve);
  });
}

/** When somebody last asked for something, in milliseconds; a process has one connection. */
let askedAt = 0;

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
  askedAt = performance.now();
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

/** Milliseconds without a question after which nobody is at work. */
const quiet = 300;

/** Does work step by step, and none while somebody is at work. */
export async function whileQuiet(steps: Iterator<void, void>): Promise<void> {
  do {
    await nextTurn();
    for (let left = untilQuiet(); left > 0; left = untilQuiet()) await milliseconds(left);
  } while (steps.next().done !== true);
}

function untilQuiet(): number {
  return askedAt + quiet - performance.now();
}

function milliseconds(count: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, count);
  });
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
  /** When it is to run, and when the timer looks at that, in milliseconds. */
  #due = 0;
  #looksAt = 0;

  constructor(run: () => void, milliseconds: number) {
    this.#run = run;
    this.#milliseconds = milliseconds;
  }

  /** Starts the waiting anew. @param milliseconds for how long, if not as usual */
  trigger(milliseconds = this.#milliseconds): void {
    this.#due = performance.now() + milliseconds;
    // With each key a timer less to set: the one there is looks again.
    if (this.#timer !== undefined && this.#looksAt <= this.#due) return;
    this.cancel();
    this.#wait(milliseconds);
  }

  cancel(): void {
    if (this.#timer !== undefined) clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #wait(milliseconds: number): void {
    this.#looksAt = performance.now() + milliseconds;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      const left = this.#due - performance.now();
      if (left > 0) this.#wait(left);
      else this.#run();
    }, milliseconds);
  }
}

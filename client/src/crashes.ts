// Restarts the server after a crash, but not for ever.
import { CloseAction, ErrorAction, type CloseHandlerResult, type ErrorHandler, type ErrorHandlerResult } from "vscode-languageclient";

/** So many crashes … */
const limit = 5;
/** … within this many milliseconds are too many. */
const period = 3 * 60 * 1000;

/** Decides after each crash whether to start the server again. */
export class Crashes implements ErrorHandler {
  readonly #now: () => number;
  readonly #givenUp: () => void;
  #times: readonly number[] = [];

  /**
   * @param givenUp called when the server has crashed too often; nothing restarts it then but the user
   * @param now the time in milliseconds
   */
  constructor(givenUp: () => void, now: () => number = Date.now) {
    this.#givenUp = givenUp;
    this.#now = now;
  }

  /** Forgets the crashes so far: the user has started the server anew. */
  reset(): void {
    this.#times = [];
  }

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    const persistent = (count ?? 0) > 3;
    return { action: persistent ? ErrorAction.Shutdown : ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = this.#now();
    this.#times = [...this.#times.filter((time) => now - time < period), now];
    if (this.#times.length < limit) return { action: CloseAction.Restart, handled: true };
    this.#givenUp();
    return { action: CloseAction.DoNotRestart, handled: true };
  }
}

// Says how far the reading of packs has got, where it takes long.
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Locale } from "../render/locale.ts";

/** What is done within so many milliseconds needs no telling. */
const patience = 1_000;

export class PackProgress {
  readonly #connection: Connection;
  readonly #shown: boolean;
  readonly #locale: () => Locale;
  /** When the reading began; undefined while nothing is being read. */
  #since: number | undefined;
  #reporter: Promise<WorkDoneProgressServerReporter> | undefined;

  constructor(connection: Connection, { progress }: { readonly progress: boolean }, locale: () => Locale) {
    this.#connection = connection;
    this.#shown = progress;
    this.#locale = locale;
  }

  /** So many of the files have been read; both 0 when all is done. */
  report(done: number, total: number): void {
    if (!this.#shown) return;
    if (total === 0) {
      const reporter = this.#reporter;
      this.#since = this.#reporter = undefined;
      void reporter?.then((each) => each.done());
      return;
    }
    this.#since ??= performance.now();
    if (this.#reporter === undefined) {
      if (performance.now() - this.#since < patience) return;
      this.#reporter = this.#begin();
    }
    void this.#reporter.then((each) => each.report(Math.floor((100 * done) / total), `${String(done)} / ${String(total)}`));
  }

  async #begin(): Promise<WorkDoneProgressServerReporter> {
    const reporter = await this.#connection.window.createWorkDoneProgress();
    reporter.begin({ de: "Communiqué liest Begriffspakete", en: "Communiqué is reading packs" }[this.#locale()], 0);
    return reporter;
  }
}

// Says how far the reading of packs has got, and that they are being indexed, where it takes long.
import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import type { Locale } from "../render/locale.ts";

/** What is done within so many milliseconds needs no telling. */
const patience = 1_000;

type Title = Readonly<Record<Locale, string>>;

export class PackProgress {
  readonly #reading: Telling;
  readonly #indexing: Telling;

  constructor(connection: Connection, { progress }: { readonly progress: boolean }, locale: () => Locale) {
    const telling = (title: Title): Telling => new Telling(progress ? connection : undefined, () => title[locale()]);
    this.#reading = telling({ de: "Communiqué liest Begriffspakete", en: "Communiqué is reading packs" });
    this.#indexing = telling({ de: "Communiqué bereitet die Suche nach Begriffen vor", en: "Communiqué is preparing to look up terms" });
  }

  /** So many of the files have been read; both 0 when all is done. */
  report(done: number, total: number): void {
    if (total === 0) this.#reading.end();
    else this.#reading.tell({ percentage: Math.floor((100 * done) / total), message: `${String(done)} / ${String(total)}` });
  }

  /** An index is being built; false when that is done. */
  indexing(underWay: boolean): void {
    if (underWay) this.#indexing.tell();
    else this.#indexing.end();
  }
}

interface Share {
  readonly percentage: number;
  readonly message: string;
}

/** One thing that may take long. */
class Telling {
  readonly #connection: Connection | undefined;
  readonly #title: () => string;
  /** When it began; undefined while nothing is under way. */
  #since: number | undefined;
  /** Gives undefined where the editor shows none after all. */
  #reporter: Promise<WorkDoneProgressServerReporter | undefined> | undefined;

  /** @param connection undefined where the editor shows no progress */
  constructor(connection: Connection | undefined, title: () => string) {
    this.#connection = connection;
    this.#title = title;
  }

  /** It is under way. @param share how much of it is done, if that can be told */
  tell(share?: Share): void {
    if (this.#connection === undefined) return;
    this.#since ??= performance.now();
    if (this.#reporter === undefined) {
      if (performance.now() - this.#since < patience) return;
      this.#reporter = this.#begin(this.#connection, share?.percentage).catch(() => undefined);
    }
    if (share !== undefined) void this.#reporter.then((each) => each?.report(share.percentage, share.message));
  }

  end(): void {
    const reporter = this.#reporter;
    this.#since = this.#reporter = undefined;
    void reporter?.then((each) => each?.done());
  }

  async #begin(connection: Connection, percentage: number | undefined): Promise<WorkDoneProgressServerReporter> {
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(this.#title(), percentage === undefined ? undefined : 0);
    return reporter;
  }
}

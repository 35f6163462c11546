// Problems of packs and of bibliographies, reported in the files they are in, whether those are open or not.
import type { Connection, Diagnostic } from "vscode-languageserver";
import { packDiagnostics, problemsByFile } from "../features/packDiagnostics.ts";
import type { Problem } from "../knowledge/problem.ts";
import type { Locale } from "../render/locale.ts";

/** How an editor is told of problems. */
type InWords<Kind> = (problems: readonly Kind[], locale: Locale) => readonly Diagnostic[];

export class FileProblems<Kind> {
  readonly #connection: Connection;
  readonly #inWords: InWords<Kind>;
  /** By the URI of the file. */
  #reported: ReadonlyMap<string, readonly Kind[]> = new Map();
  #locale: Locale | undefined;

  constructor(connection: Connection, inWords: InWords<Kind>) {
    this.#connection = connection;
    this.#inWords = inWords;
  }

  /**
   * Reports what is wrong now, and takes back what no longer is; says nothing of files where all is as it was.
   * @param now by the URI of the file
   */
  publishFiles(now: ReadonlyMap<string, readonly Kind[]>, locale: Locale): void {
    const before = locale === this.#locale ? this.#reported : undefined;
    for (const uri of this.#reported.keys()) {
      if (!now.has(uri)) this.#send(uri, [], locale);
    }
    for (const [uri, list] of now) {
      if (!isSame(before?.get(uri) ?? [], list)) this.#send(uri, list, locale);
    }
    this.#reported = now;
    this.#locale = locale;
  }

  #send(uri: string, problems: readonly Kind[], locale: Locale): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [...this.#inWords(problems, locale)] });
  }
}

/** Those of packs. */
export class Problems extends FileProblems<Problem> {
  constructor(connection: Connection) {
    super(connection, packDiagnostics);
  }

  publish(problems: readonly Problem[], locale: Locale): void {
    this.publishFiles(new Map(problemsByFile(problems).map((file) => [file.uri, file.problems])), locale);
  }
}

/** Problems that are still there are the same objects: files that are as they were are not read again. */
function isSame(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && now.every((problem, index) => problem === before[index]);
}

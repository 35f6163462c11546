// Problems of packs, reported in the files they are in, whether those are open or not.
import type { Connection } from "vscode-languageserver";
import { packDiagnostics, problemsByFile } from "../features/packDiagnostics.ts";
import type { Problem } from "../knowledge/problem.ts";
import type { Locale } from "../render/locale.ts";

export class Problems {
  readonly #connection: Connection;
  /** By the URI of the file. */
  #reported: ReadonlyMap<string, readonly Problem[]> = new Map();
  #locale: Locale | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Reports what is wrong now, and takes back what no longer is; says nothing of files where all is as it was. */
  publish(problems: readonly Problem[], locale: Locale): void {
    const before = locale === this.#locale ? this.#reported : undefined;
    const now = new Map(problemsByFile(problems).map((file) => [file.uri, file.problems]));
    for (const uri of this.#reported.keys()) {
      if (!now.has(uri)) this.#send(uri, [], locale);
    }
    for (const [uri, list] of now) {
      if (!isSame(before?.get(uri) ?? [], list)) this.#send(uri, list, locale);
    }
    this.#reported = now;
    this.#locale = locale;
  }

  #send(uri: string, problems: readonly Problem[], locale: Locale): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [...packDiagnostics(problems, locale)] });
  }
}

/** Problems that are still there are the same objects: files that are as they were are not read again. */
function isSame(before: readonly Problem[], now: readonly Problem[]): boolean {
  return before.length === now.length && now.every((problem, index) => problem === before[index]);
}

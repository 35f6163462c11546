// Problems of packs, reported in the files they are in, whether those are open or not.
import type { Connection, Diagnostic } from "vscode-languageserver";
import { packDiagnostics } from "../features/packDiagnostics.ts";
import type { Problem } from "../knowledge/problem.ts";
import type { Locale } from "../render/locale.ts";

export class Problems {
  readonly #connection: Connection;
  #reported: ReadonlyMap<string, readonly Diagnostic[]> = new Map();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Reports what is wrong now, and takes back what no longer is. */
  publish(problems: readonly Problem[], locale: Locale): void {
    const now = packDiagnostics({ problems }, locale);
    for (const uri of this.#reported.keys()) {
      if (!now.has(uri)) this.#send(uri, []);
    }
    for (const [uri, diagnostics] of now) this.#send(uri, diagnostics);
    this.#reported = now;
  }

  #send(uri: string, diagnostics: readonly Diagnostic[]): void {
    void this.#connection.sendDiagnostics({ uri, diagnostics: [...diagnostics] });
  }
}

import type { Disposable } from "vscode-languageserver";

/** What an editor was asked to register: undefined once it has refused. The library writes that into its log; the rest goes on working. */
export type Registering = Promise<Disposable | undefined>;

export function registering(asked: Promise<Disposable>): Registering {
  return asked.catch(() => undefined);
}

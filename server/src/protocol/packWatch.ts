// Has the editor say when a file of a pack changes: those of the workspace are watched from the start, others as they come into use.
import type { Connection } from "vscode-languageserver";
import type { Editor } from "./editor.ts";
import { FileWatch } from "./fileWatch.ts";
import type { PackFolder } from "./packs.ts";

export class PackWatch {
  readonly #watch: FileWatch;
  readonly #editor: Pick<Editor, "watchFiles" | "relativePatterns">;
  /** Folders of packs of which the editor says when something in them changes. */
  #watched: ReadonlySet<string> = new Set();
  /** Those of them that are not of the workspace, and how they are watched. */
  #elsewhere: readonly string[] = [];

  constructor(connection: Connection, editor: Pick<Editor, "watchFiles" | "relativePatterns">) {
    this.#watch = new FileWatch(connection);
    this.#editor = editor;
  }

  /** Whether the editor says when something in the folder of a pack changes; if not, all of it is read each time. */
  isWatched(root: string): boolean {
    return this.#watched.has(root);
  }

  /** @param elsewhere folders that are not of the workspace */
  use(workspace: readonly PackFolder[], elsewhere: readonly PackFolder[]): void {
    const { relativePatterns, watchFiles } = this.#editor;
    const rootsOf = (folders: readonly PackFolder[]): readonly string[] => folders.map(({ root }) => root);
    this.#watched = new Set(watchFiles ? [...rootsOf(workspace), ...(relativePatterns ? rootsOf(elsewhere) : [])] : []);
    const outside = rootsOf(elsewhere).filter((root) => this.#watched.has(root));
    if (outside.join("\n") === this.#elsewhere.join("\n")) return;
    this.#elsewhere = outside;
    this.#watch.use(outside.map((root) => ({ globPattern: { baseUri: root, pattern: "**" } })));
  }
}

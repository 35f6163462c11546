// The files of packs as the editor has them: those that are open, as they are typed, and the others as they were read.
import { TextDocument } from "vscode-languageserver-textdocument";
import { fileUri } from "../features/files.ts";
import type { PackSheet } from "../features/packSheet.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { PackFile } from "../knowledge/pack.ts";
import type { PackTree } from "../knowledge/pack-tree.ts";
import { readPackTree } from "../knowledge/read-pack-tree.ts";

/** Where the files of packs come from. */
export interface PackFilesOptions {
  /** A document that is open; undefined for others. */
  readonly openDocument: (uri: string) => TextDocument | undefined;
  /** The packs in use besides the shipped one, from the bottom up. */
  readonly packs: () => readonly { readonly root: string; readonly files: readonly PackFile[] }[];
  /** URI of the folder of the shipped pack, where it is known. */
  readonly shippedRoot: string | undefined;
  readonly readPack: (root: string) => Promise<readonly PackFile[] | undefined>;
  /** The text of a file; undefined where there is none. */
  readonly readText: (uri: string) => Promise<string | undefined>;
}

interface ReadFile {
  readonly text: string;
  readonly lines: TextDocument;
  tree: PackTree | undefined;
}

/** A `pack.yaml` is looked for in so many folders above a file. */
const levelsUp = 4;

export class PackFiles {
  readonly #options: PackFilesOptions;
  /** What has been made of a file's text: kept while the text is the same. */
  readonly #read = new Map<string, ReadFile>();
  /** Folders with a `pack.yaml` of ours, though no pack in use. */
  readonly #found = new Set<string>();
  #shipped: readonly PackFile[] | undefined;

  constructor(options: PackFilesOptions) {
    this.#options = options;
  }

  /** Looks whether a file that has been opened is one of a pack that is not in use. */
  async opened(uri: string): Promise<void> {
    if (!isYaml(uri) || this.#belongs(uri)) return;
    let folder = uri;
    for (let level = 0; level < levelsUp; level++) {
      folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/")));
      if (!/^[\w+.-]+:\/\/[^/]*\/./.test(folder)) return;
      const text = await this.#options.readText(`${folder}/pack.yaml`);
      // Other programs have files of this name.
      if (text === undefined || !/^format:\s*\d/m.test(text) || !/^licence:/m.test(text)) continue;
      this.#found.add(folder);
      return;
    }
  }

  closed(uri: string): void {
    this.#read.delete(uri);
  }

  /** The file of a pack that is open in the editor; undefined for what is not open or no file of a pack. */
  sheet(uri: string, knowledge: Knowledge): PackSheet | undefined {
    const document = isYaml(uri) && this.#belongs(uri) ? this.#options.openDocument(uri) : undefined;
    return document && this.#sheetOf(uri, document.getText(), knowledge);
  }

  /** Reads the files of the shipped pack, so that they count among `all`. */
  async readShipped(): Promise<void> {
    const { shippedRoot, readPack } = this.#options;
    if (shippedRoot === undefined || this.#shipped !== undefined) return;
    this.#shipped = (await readPack(shippedRoot)) ?? [];
  }

  /** All files whose text is at hand, the shipped pack first. */
  *all(knowledge: Knowledge): Generator<PackSheet> {
    const { shippedRoot, packs } = this.#options;
    const shipped = shippedRoot === undefined || this.#shipped === undefined ? [] : [{ root: shippedRoot, files: this.#shipped }];
    for (const { root, files } of [...shipped, ...packs()]) {
      for (const { path, text } of files) {
        const uri = fileUri(root, path);
        yield this.#sheetOf(uri, this.#options.openDocument(uri)?.getText() ?? text, knowledge);
      }
    }
  }

  #belongs(uri: string): boolean {
    if (uri.includes("/.communique/")) return true;
    const roots = [this.#options.shippedRoot, ...this.#options.packs().map(({ root }) => root), ...this.#found];
    return roots.some((root) => root !== undefined && uri.startsWith(`${root}/`));
  }

  #sheetOf(uri: string, text: string, knowledge: Knowledge): PackSheet {
    let read = this.#read.get(uri);
    if (read?.text !== text) {
      read = { text, lines: TextDocument.create(uri, "yaml", 1, text), tree: undefined };
      this.#read.set(uri, read);
    }
    const file = read;
    return {
      uri,
      text,
      lines: file.lines,
      knowledge,
      get tree() {
        return (file.tree ??= readPackTree(text));
      },
    };
  }
}

function isYaml(uri: string): boolean {
  return /\.ya?ml$/.test(uri);
}

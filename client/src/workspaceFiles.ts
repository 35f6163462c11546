// Reads and writes the files of the workspace for the server. It reads for one that cannot: in a browser, or for folders that are on no disk.
import { RelativePattern, Uri, workspace } from "vscode";
import type { WriteTextResult } from "./protocol.ts";

/** Larger files are no drafts, and no libraries of sources. In bytes. */
const largestDraft = 2_000_000;
const largestBibliography = 20_000_000;

/** The Markdown files of a folder and those below it, without what the user has excluded and what no author writes. */
export async function listDrafts(folder: string): Promise<readonly string[]> {
  const found = await workspace.findFiles(new RelativePattern(Uri.parse(folder), "**/*.{md,markdown}"), "**/{node_modules,.*}/**");
  return found.map((uri) => uri.toString());
}

/** The texts of files; null for what is not there or too large. */
export async function readTexts(uris: readonly string[]): Promise<readonly (string | null)[]> {
  return Promise.all(
    uris.map(async (each) => {
      const uri = Uri.parse(each);
      try {
        const { size } = await workspace.fs.stat(uri);
        return size > (/\.(?:bib|bibtex|json|ya?ml)$/iu.test(uri.path) ? largestBibliography : largestDraft) ? null : new TextDecoder().decode(await workspace.fs.readFile(uri));
      } catch {
        return null;
      }
    }),
  );
}

/** Writes a file, if nothing would be lost with it: the editor alone knows what is typed there and not saved. */
export async function writeText(address: string, text: string): Promise<WriteTextResult> {
  const uri = Uri.parse(address);
  if (workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri.toString())) return "unsaved";
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    return "written";
  } catch {
    return "failed";
  }
}

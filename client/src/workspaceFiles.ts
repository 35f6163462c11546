// Reads the files of the workspace for a server that cannot: one in a browser, or for folders that are on no disk.
import { RelativePattern, Uri, workspace } from "vscode";

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

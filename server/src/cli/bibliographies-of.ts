// The bibliographies of drafts, for a command: read before it goes on.
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bibliographyPaths, citesFromElsewhere } from "../draft/bibliographyPaths.ts";
import type { Draft } from "../draft/draft.ts";
import { type Bibliography, bibliographyOf } from "../knowledge/bibliographies/bibliography.ts";
import { runThrough } from "../knowledge/steps.ts";
import { standardInput } from "./read-text.ts";
import type { Say } from "./say.ts";
import { filesOnDisk } from "./workspace-files.ts";

/** What a draft may cite beside the packs. */
export type BibliographyOf = (file: string, draft: Draft) => Bibliography;

/**
 * Reads the files that drafts and the command name.
 * @param drafts by the file that each was read from
 */
export async function bibliographiesOf(drafts: readonly (readonly [string, Draft])[], named: readonly string[], say: Say): Promise<BibliographyOf> {
  if (named.length === 0 && drafts.every(([, draft]) => bibliographyPaths(draft).length === 0 && !citesFromElsewhere(draft))) {
    const none = bibliographyOf([], true);
    return () => none;
  }
  // Loaded when it is needed: most drafts name none.
  const { Bibliographies } = await import("../protocol/bibliographies.ts");
  const bibliographies = new Bibliographies({
    inSteps: (steps) => Promise.resolve(runThrough(steps)),
    readTexts: (uris) => filesOnDisk.readTexts(uris),
    // From where pandoc would take them.
    folders: () => [pathToFileURL(process.cwd()).href],
    isTrusted: () => true,
    named: () => named.map((file) => resolve(file)),
    changed: () => undefined,
    follow: () => undefined,
    failed: (error) => {
      throw error;
    },
  });
  const of: BibliographyOf = (file, { frontMatter }) =>
    bibliographies.of({ uri: file === standardInput ? "untitled:draft" : pathToFileURL(resolve(file)).href, frontMatter });
  for (const [file, draft] of drafts) of(file, draft);
  await bibliographies.ready();
  bibliographies.dispose();
  for (const path of bibliographies.missing) {
    console.error(say({ de: `${path}: Diese Datei gibt es nicht, oder sie ist kein Literaturverzeichnis.`, en: `${path}: there is no such file, or it is no bibliography.` }));
  }
  return of;
}

// Reading a file in which an author keeps sources, by what its name says that it is.
import type { BibliographyFile } from "./bibliography.ts";
import type { BibtexMemory } from "./bibtex.ts";
import { readCslJson, readCslYaml } from "./csl.ts";

export type BibliographyFormat = "bibtex" | "csl-json" | "csl-yaml";

/** The format of a file, as pandoc tells it by its name; undefined for one that is not read here. */
export function bibliographyFormat(path: string): BibliographyFormat | undefined {
  const ending = /\.(bib|bibtex|json|ya?ml)$/i.exec(path)?.[1]?.toLowerCase();
  if (ending === undefined) return undefined;
  return ending.startsWith("b") ? "bibtex" : ending === "json" ? "csl-json" : "csl-yaml";
}

/**
 * Gets ready to read a file, and says how: step by step. Never fails, whatever the text is.
 * @param memory what was read of the same file before; it is brought up to date
 */
export async function readBibliography(text: string, uri: string, format: BibliographyFormat, memory?: BibtexMemory): Promise<Generator<void, BibliographyFile>> {
  switch (format) {
    case "bibtex": {
      const { readBibtex } = await import("./bibtex.ts");
      return readBibtex(text, uri, memory);
    }
    case "csl-json":
      return readCslJson(text, uri);
    case "csl-yaml":
      return readCslYaml(text, uri);
  }
}

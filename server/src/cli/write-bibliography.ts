// Writes the sources that drafts cite into one bibliography.
import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { citedSources } from "../draft/citedSources.ts";
import type { Source } from "../knowledge/records/source.ts";
import { bibliographyFormat } from "../knowledge/bibliographies/read.ts";
import { createLookup } from "../lookup/createLookup.ts";
import { bibliographyText, type WrittenFormat } from "../render/bibliography/bibliographyText.ts";
import type { BibliographyCommandOptions } from "./bibliography.ts";
import { draftOf } from "./draft-of.ts";
import { knowledgeInUse } from "./packs-in-use.ts";
import { readDrafts } from "./read-drafts.ts";
import { readText } from "./read-text.ts";
import { count, Obstacle, sayIn } from "./say.ts";

/** @returns the exit code */
export async function writeBibliography(files: readonly string[], options: BibliographyCommandOptions): Promise<number> {
  const { language, output, add } = options;
  const say = sayIn(language);
  const knowledge = knowledgeInUse(options.pack ?? [], say);
  const reading = { knowledge, lookup: createLookup(knowledge), language };
  const format = formatOf(options);
  const { drafts, unread } = await readDrafts(files, say);
  const cited = new Map<string, Source>();
  for (const { file, text } of drafts) for (const source of citedSources(draftOf(file, text, reading).draft)) cited.set(source.id, source);
  const before = output !== undefined && existsSync(output) ? await readText(output) : undefined;
  const { kind, text } = await bibliographyText(before, [...cited.values()], { format, isOurs: (key) => knowledge.get("sources", key) !== undefined, prune: false });
  if (output === undefined) process.stdout.write(text);
  else {
    if (kind === "broken") {
      throw new Obstacle({
        de: `${output}: Darin ist ein Eintrag nicht lesbar. Die Datei bleibt, wie sie ist; berichtigen Sie den Eintrag, dann lassen sich Quellen ergänzen.`,
        en: `${output}: an entry in it cannot be read. The file stays as it is; mend the entry, then sources can be added.`,
      });
    }
    if (kind === "foreign" && add !== true) {
      throw new Obstacle({
        de: `${output}: Die Datei enthält nur andere Quellen. Mit --add kommen die zitierten hinzu; die anderen bleiben, wie sie sind.`,
        en: `${output}: the file holds only other sources. With --add, those that are cited are added; the others stay as they are.`,
      });
    }
    await write(output, text);
    console.error(`${output}: ${say(count(cited.size, { de: "Quelle.", en: "source." }, { de: "Quellen.", en: "sources." }))}`);
  }
  return unread === 0 ? 0 : 2;
}

function formatOf({ format, output }: BibliographyCommandOptions): WrittenFormat {
  if (format !== undefined) return format === "csl" ? "csl-json" : "bibtex";
  return output !== undefined && bibliographyFormat(output) === "bibtex" ? "bibtex" : "csl-json";
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch {
    throw new Obstacle({ de: `${file}: In diese Datei lässt sich nicht schreiben.`, en: `${file}: this file cannot be written to.` });
  }
}

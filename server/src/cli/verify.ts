// `communique verify`: checks that the passages which statements rest on are where the pack says.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Table from "cli-table3";
import type { Command } from "commander";
import pc from "picocolors";
import { buildKnowledge } from "../knowledge/build-knowledge.ts";
import type { Message } from "../knowledge/problem.ts";
import { loadShippedPack } from "../knowledge/shipped.ts";
import { verifyEvidence } from "../knowledge/verify.ts";
import type { EvidenceFault, EvidenceFinding, Verification } from "../knowledge/verify.ts";
import { loadPackFolder, noSuchFolder } from "./pack-folder.ts";
import { count, formatOption, languageOption, Obstacle, run, sayIn, tableStyle } from "./say.ts";
import type { OutputOptions, Say } from "./say.ts";

interface VerifyOptions extends OutputOptions {
  readonly archive: string;
  readonly pack?: string;
}

/** Says which file is the copy of which source, where files are not named by their source. */
const mappingFile = "archive.json";

export function registerVerify(program: Command): void {
  program
    .command("verify")
    .description("check every locator against plain-text copies of the sources")
    .requiredOption(
      "-a, --archive <folder>",
      `folder with one <source-id>.txt per source, or with ${mappingFile}: {"<source-id>": "<file>"}`,
    )
    .option("-p, --pack <folder>", "check this pack instead of the shipped one")
    .addOption(formatOption())
    .addOption(languageOption())
    .action((options: VerifyOptions) => run(options, () => verify(options)));
}

function verify({ archive, pack, format, language }: VerifyOptions): number {
  const knowledge = buildKnowledge([pack === undefined ? loadShippedPack("shipped:") : loadPackFolder(pack, "given")], 1);
  const copies = readArchive(archive);
  const result = verifyEvidence(knowledge, copies);
  if (result.checked === 0 && result.findings.length === 0) {
    throw new Obstacle({
      de: `${archive}: Hier liegt keine Kopie einer Quelle, auf die das Paket sich stützt. Eine Kopie heißt <Kennung der Quelle>.txt.`,
      en: `${archive}: there is no copy here of a source that the pack rests on. A copy is called <id of the source>.txt.`,
    });
  }
  if (format === "json") console.log(JSON.stringify(asData(result), undefined, 2));
  else print(result, sayIn(language));
  return result.findings.length === 0 ? 0 : 1;
}

/**
 * The copies in a folder, by the id of their source.
 * @throws {Obstacle} where it cannot be read
 */
function readArchive(folder: string): ReadonlyMap<string, string> {
  let names: readonly string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    throw noSuchFolder(folder);
  }
  const files = new Map(names.filter((name) => name.endsWith(".txt")).map((name) => [name.slice(0, -".txt".length), name]));
  for (const [source, name] of Object.entries(readMapping(join(folder, mappingFile)))) files.set(source, name);
  return new Map([...files].map(([source, name]) => [source, readCopy(join(folder, name))]));
}

function readMapping(file: string): Readonly<Record<string, string>> {
  if (!existsSync(file)) return {};
  let mapping: unknown;
  try {
    mapping = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    mapping = undefined;
  }
  if (typeof mapping !== "object" || mapping === null || !Object.values(mapping).every((name) => typeof name === "string")) {
    throw new Obstacle({
      de: `${file}: Das muss ein JSON-Objekt sein, etwa {"kennung-der-quelle": "datei.txt"}.`,
      en: `${file}: this must be a JSON object such as {"source-id": "file.txt"}.`,
    });
  }
  return mapping as Record<string, string>;
}

function readCopy(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Obstacle({
      de: `${file}: Diese Kopie gibt es nicht, oder sie lässt sich nicht lesen.`,
      en: `${file}: this copy does not exist or cannot be read.`,
    });
  }
}

const faults: { readonly [F in EvidenceFault]: Message } = {
  "not-found": { de: "nicht gefunden", en: "not found" },
  "inside-word": { de: "nur mitten in einem Wort", en: "only inside a word" },
  "not-unique": { de: "mehrmals vorhanden", en: "more than once" },
  "other-paragraph": { de: "in anderem Absatz", en: "in another paragraph" },
  "no-paragraph": { de: "Absatz gibt es nicht", en: "no such paragraph" },
};

function print({ checked, findings, withoutCopy }: Verification, say: Say): void {
  if (findings.length > 0) {
    const table = new Table({
      head: [
        say({ de: "Eintrag", en: "Record" }),
        say({ de: "Quelle", en: "Source" }),
        say({ de: "Absatz", en: "Paragraph" }),
        say({ de: "Fundstelle", en: "Locator" }),
        say({ de: "Befund", en: "Result" }),
        say({ de: "Steht in Absatz", en: "Is in paragraph" }),
      ],
      style: tableStyle(),
    });
    for (const { entry, evidence, fault, foundIn } of findings) {
      table.push([
        entry.ref,
        evidence.source,
        evidence.paragraph ?? "",
        evidence.locator ?? "",
        pc.red(say(faults[fault])),
        foundIn.join(", "),
      ]);
    }
    console.log(table.toString());
  }
  const unchecked = [...withoutCopy].filter(([, locators]) => locators > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (unchecked.length > 0) {
    const list = unchecked.map(([source, locators]) => `${source} (${locators})`).join(", ");
    console.log(pc.dim(say({ de: `Ohne Kopie, nicht geprüft: ${list}`, en: `No copy, not checked: ${list}` })));
  }
  const looked = count(checked, { de: "Fundstelle geprüft", en: "locator checked" }, { de: "Fundstellen geprüft", en: "locators checked" });
  const found = count(findings.length, { de: "Befund", en: "finding" }, { de: "Befunde", en: "findings" });
  console.log(
    findings.length === 0
      ? pc.green(say({ de: `${looked.de}, alle in Ordnung.`, en: `${looked.en}, all in order.` }))
      : say({ de: `${looked.de}, ${found.de}.`, en: `${looked.en}, ${found.en}.` }),
  );
}

function asData({ checked, findings, withoutCopy }: Verification): object {
  return {
    checked,
    findings: findings.map(({ entry, evidence, fault, foundIn }: EvidenceFinding) => ({
      record: entry.ref,
      file: entry.origin.file,
      line: entry.origin.line + 1,
      ...evidence,
      fault,
      foundIn,
    })),
    withoutCopy: Object.fromEntries(withoutCopy),
  };
}

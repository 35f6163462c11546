// Checks drafts and prints what was found.
import Table from "cli-table3";
import pc from "picocolors";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckOptions } from "../checks/check.ts";
import { type CheckCode, checkCodes, type FindingSeverity } from "../checks/finding.ts";
import { findingsIn } from "../checks/run.ts";
import { withBibliography } from "../draft/openDraft.ts";
import { dateExists } from "../knowledge/partial-date.ts";
import { createLookup } from "../lookup/createLookup.ts";
import { findingMessage, fixTitle } from "../render/findings.ts";
import type { CheckCommandOptions } from "./check.ts";
import type { Reading } from "./mention-data.ts";
import { knowledgeInUse } from "./packs-in-use.ts";
import { bibliographiesOf, type BibliographyOf } from "./bibliographies-of.ts";
import { draftOf } from "./draft-of.ts";
import { fixFiles } from "./fix-files.ts";
import { readDrafts } from "./read-drafts.ts";
import { standardInput } from "./read-text.ts";
import { count, Obstacle, sayIn, shown, tableStyle } from "./say.ts";

/** What `communique check --format json` prints: a contract with other programs. */
export interface FindingData {
  readonly file: string;
  readonly code: CheckCode;
  readonly severity: FindingSeverity;
  /** UTF-16 offsets into the file as read, a byte order mark included; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Of the start, from 1. */
  readonly line: number;
  /** In UTF-16 units, from 1. */
  readonly column: number;
  readonly message: string;
  readonly fix?: { readonly title: string; readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[] };
}

/** @returns the exit code */
export async function checkFiles(files: readonly string[], options: CheckCommandOptions): Promise<number> {
  const { language, format } = options;
  const say = sayIn(language);
  const checks = readOptions(options);
  const knowledge = knowledgeInUse(options.pack ?? [], say);
  const reading: Reading = { knowledge, lookup: createLookup(knowledge), language };
  if (options.fix === true && files.includes(standardInput)) {
    throw new Obstacle({
      de: "--fix schreibt in Dateien; die Standardeingabe (-) lässt sich nicht ändern. Nennen Sie eine Datei.",
      en: "--fix writes to files; standard input (-) cannot be changed. Name a file.",
    });
  }
  const { drafts: asRead, unread } = await readDrafts(files, say);
  const { drafts, unwritten } = options.fix === true ? await fixFiles(asRead, reading, checks, say) : { drafts: asRead, unwritten: 0 };
  const opened = drafts.map(({ file, text }) => [file, draftOf(file, text, reading).draft] as const);
  const bibliographyOf = await bibliographiesOf(opened, options.bibliography ?? [], say);
  const found = drafts.flatMap(({ file, text }) => checkText(file, text, reading, checks, bibliographyOf));
  if (format === "json") console.log(JSON.stringify(found, undefined, 2));
  else print(found, options);
  if (unread + unwritten > 0) return 2;
  return found.some(({ severity }) => severity === "error" || severity === "warning") ? 1 : 0;
}

/** @throws {Obstacle} where an option makes no sense */
function readOptions({ asOf, severity = new Map() }: CheckCommandOptions): CheckOptions {
  if (asOf !== undefined && !(asOf.length === 10 && dateExists(asOf))) {
    throw new Obstacle({
      de: `--as-of ${asOf}: Das ist kein Tag. Schreiben Sie ihn so: 2025-06-02.`,
      en: `--as-of ${asOf}: this is no day. Write it like this: 2025-06-02.`,
    });
  }
  const severities = new Map<CheckCode, FindingSeverity | "off">();
  for (const [name, value] of severity) {
    const code = checkCodes.find((each) => each === name);
    const level = (["error", "warning", "information", "hint", "off"] as const).find((each) => each === value);
    if (code === undefined || level === undefined) {
      const known = checkCodes.join(", ");
      throw new Obstacle({
        de: `--severity ${name}=${value}: Links steht eine Prüfung (${known}), rechts error, warning, information, hint oder off.`,
        en: `--severity ${name}=${value}: on the left is a check (${known}), on the right error, warning, information, hint or off.`,
      });
    }
    severities.set(code, level);
  }
  return { severities, asOf: asOf ?? new Date().toISOString().slice(0, 10), phrases: [] };
}

/** What is found in a text, in order. */
export function checkText(file: string, text: string, reading: Reading, checks: CheckOptions, bibliographyOf: BibliographyOf): readonly FindingData[] {
  const { knowledge, language } = reading;
  const { draft: alone, mark } = draftOf(file, text, reading);
  const draft = withBibliography(alone, bibliographyOf(file, alone));
  const lines = TextDocument.create(file, "markdown", 1, text);
  return findingsIn(draft, checks).map((finding): FindingData => {
    const at = lines.positionAt(finding.start + mark);
    const [fix] = finding.fixes;
    return {
      file,
      code: finding.code,
      severity: finding.severity,
      start: finding.start + mark,
      end: finding.end + mark,
      line: at.line + 1,
      column: at.character + 1,
      message: findingMessage(knowledge, finding, language),
      ...(fix === undefined
        ? {}
        : { fix: { title: fixTitle(fix, language), edits: fix.edits.map(({ start, end, newText }) => ({ start: start + mark, end: end + mark, newText })) } }),
    };
  });
}

function print(found: readonly FindingData[], { language }: CheckCommandOptions): void {
  const say = sayIn(language);
  if (found.length > 0) {
    const table = new Table({
      head: [say({ de: "Stelle", en: "Place" }), say({ de: "Prüfung", en: "Check" }), say({ de: "Befund", en: "Finding" })],
      style: tableStyle(),
      colWidths: [null, null, 80],
      wordWrap: true,
    });
    const colours = { error: pc.red, warning: pc.yellow, information: pc.cyan, hint: pc.dim };
    for (const { file, line, column, code, severity, message } of found) {
      table.push([`${shown(file)}:${line}:${column}`, colours[severity](code), shown(message)]);
    }
    console.log(table.toString());
  }
  console.log(say(count(found.length, { de: "Befund.", en: "finding." }, { de: "Befunde.", en: "findings." })));
}

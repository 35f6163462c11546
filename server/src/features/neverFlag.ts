// Never flag these words: the code action on a finding, and the record that it puts into the folder's own pack.
import { type CodeAction, CodeActionKind } from "vscode-languageserver-types";
import type { CheckCode, Finding } from "../checks/finding.ts";
import { wordsAt } from "../checks/phrases.ts";
import type { PackFile } from "../knowledge/pack.ts";
import { quoted } from "../render/locale.ts";
import { addRecord, freeId, type RecordEdit } from "./addRecord.ts";
import { toDiagnostic } from "./diagnostics.ts";
import type { FeatureOptions } from "./options.ts";
import type { Sheet } from "./place.ts";

/** The client's command. */
export const neverFlagCommand = "communique.neverFlag";

/** What the command is told. */
export interface NeverFlagArgument {
  /** The draft. */
  readonly uri: string;
  readonly phrase: string;
  readonly check: CheckCode;
}

/** More than this is no phrase that stands a second time. */
const mostCharacters = 120;

/** The action for a finding that is about words as such, and not about what a sentence says with them. */
export function neverFlagActions(sheet: Sheet, finding: Finding, options: FeatureOptions): readonly CodeAction[] {
  const phrase = options.commandLinks ? phraseOf(sheet, finding) : undefined;
  if (phrase === undefined) return [];
  const title = { de: `${quoted(phrase, "de")} in diesem Ordner nie melden (${finding.code})`, en: `Never flag ${quoted(phrase, "en")} in this folder (${finding.code})` }[options.locale];
  const argument: NeverFlagArgument = { uri: sheet.draft.uri, phrase, check: finding.code };
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(sheet, finding, options)], command: { title, command: neverFlagCommand, arguments: [argument] } }];
}

function phraseOf({ draft }: Sheet, finding: Finding): string | undefined {
  switch (finding.code) {
    case "term/deprecated":
    case "term/inconsistent":
    case "term/unexplained":
      return finding.form;
    case "citation/unknown":
      return finding.key;
    case "fact/party": {
      const words = wordsAt(draft.text, finding);
      return words.length > mostCharacters ? undefined : words;
    }
    default:
      return undefined;
  }
}

/** Exceptions are looked for and written here before anywhere else. */
const usualFile = "exceptions.yaml";

/** The edit that adds an exception to a pack. @param taken whether an exception has an id already */
export function addException(files: readonly PackFile[], phrase: string, check: CheckCode, taken: (id: string) => boolean): RecordEdit {
  return addRecord(files, "exceptions", { id: freeId([phrase], "phrase", taken), phrase, checks: [check] }, usualFile);
}

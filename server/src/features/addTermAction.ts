// The code action on selected words of a draft: Add “…” to the pack. What is asked then, the client asks.
import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver-types";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import { quoted } from "../render/locale.ts";
import { clean } from "./addTerm.ts";
import { isWanted } from "./fixAll.ts";
import { knownName } from "./knownName.ts";
import type { FeatureOptions } from "./options.ts";
import type { Sheet } from "./place.ts";

/** The client's command. */
export const addTermCommand = "communique.addTerm";

/** What the command is told. */
export interface AddTermArgument {
  /** The draft. */
  readonly uri: string;
  /** The selected words. */
  readonly name: string;
  readonly language: DraftLanguage;
}

/** More than this is no name. */
const mostWords = 12;
const mostCharacters = 120;

/** The action for a selection; none where nothing like a name is selected, or it is one that is known. */
export function addTermActions({ draft, lines }: Sheet, range: Range, only: readonly string[] | undefined, options: FeatureOptions): readonly CodeAction[] {
  if (!options.commandLinks || !isWanted(CodeActionKind.RefactorExtract, only)) return [];
  const start = lines.offsetAt(range.start);
  const selected = draft.text.slice(start, lines.offsetAt(range.end));
  if (/\n\s*\n/.test(selected)) return [];
  const name = nameIn(selected);
  if (!/\p{L}/u.test(name) || name.length > mostCharacters || name.split(" ").length > mostWords) return [];
  const language = draft.languageAt(start);
  if (knownName(draft.knowledge, name, language, options) !== undefined) return [];
  const argument: AddTermArgument = { uri: draft.uri, name, language };
  const title = { de: `${quoted(name, "de")} ins Begriffspaket aufnehmen`, en: `Add ${quoted(name, "en")} to the pack` }[options.locale];
  return [{ title, kind: CodeActionKind.RefactorExtract, command: { title, command: addTermCommand, arguments: [argument] } }];
}

/** The words without the marks of Markdown around them and the punctuation after them. */
function nameIn(selected: string): string {
  return clean(selected)
    .replace(/^[\s*_~`#>[(„“"'–-]+/u, "")
    .replace(/[\s*_~`\]“”"',;:.!?–-]+$/u, "")
    .replace(/^(?<inner>[^(]*)\)$/u, "$<inner>");
}

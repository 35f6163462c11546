// Fix all: the preferred forms in the place of all others in a draft, in one step.
import { type CodeAction, CodeActionKind } from "vscode-languageserver-types";
import type { CheckOptions } from "../checks/check.ts";
import { mendAll } from "../checks/mendAll.ts";
import { findingsIn } from "../checks/run.ts";
import { mendingPart } from "./mending.ts";
import type { FeatureOptions } from "./options.ts";
import type { Sheet } from "./place.ts";

/** The kind by which settings and keys name it: `"editor.codeActionsOnSave": { "source.fixAll.communique": "explicit" }`. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.communique`;

/** Whether somebody who asks for code actions of some kinds wants those of this one. @param only undefined: of all kinds */
export function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((asked) => asked === "" || kind === asked || kind.startsWith(`${asked}.`));
}

/** The action that mends a whole draft; none where there is nothing to mend. Only for those who ask for it. */
export function fixAllActions(sheet: Sheet, checks: CheckOptions, only: readonly string[] | undefined, options: FeatureOptions): readonly CodeAction[] {
  if (only === undefined || !isWanted(fixAllKind, only)) return [];
  const findings = findingsIn(sheet.draft, checks);
  if (mendAll(findings).places === 0) return [];
  const title = { de: "Überall die bevorzugten Formen schreiben", en: "Write the preferred forms everywhere" }[options.locale];
  return [{ title, kind: fixAllKind, ...mendingPart(sheet, findings, {}, options) }];
}

// Edits that write preferred forms in all of a draft: sent with the code action, or made once somebody chooses it.
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import type { CheckOptions } from "../checks/check.ts";
import type { Finding, FixEdit } from "../checks/finding.ts";
import { alike, type Mendable, mendAll } from "../checks/mendAll.ts";
import { findingsIn } from "../checks/run.ts";
import type { FeatureOptions } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";

/** What is to be mended: what asks for these words, or all. */
export interface Mending extends Partial<Pick<Mendable, "ref" | "preferred">> {
  readonly uri: string;
}

/** The part of an action that mends a draft: the edit, or, where the editor can wait for it, what it will be made of. */
export function mendingPart(sheet: Sheet, findings: readonly Finding[], wanted: Omit<Mending, "uri">, { lateEdits }: FeatureOptions): { readonly data: Mending } | { readonly edit: WorkspaceEdit } {
  return lateEdits ? { data: { uri: sheet.draft.uri, ...wanted } } : { edit: mendedEdit(sheet, findings) };
}

/** What was sent for an action whose edit is still to come; undefined for any other. */
export function readMending(data: unknown): Mending | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { uri, ref, preferred } = data as Partial<Mending>;
  if (typeof uri !== "string") return undefined;
  if (ref === undefined && preferred === undefined) return { uri };
  return typeof ref === "string" && typeof preferred === "string" ? { uri, ref, preferred } : undefined;
}

/** The edit that an action was chosen for, of the draft as it stands now. */
export function mendingEdit(sheet: Sheet, { ref, preferred }: Mending, checks: CheckOptions): WorkspaceEdit {
  const findings = findingsIn(sheet.draft, checks);
  return mendedEdit(sheet, ref === undefined || preferred === undefined ? findings : alike(findings, { ref, preferred }));
}

function mendedEdit(sheet: Sheet, findings: readonly Finding[]): WorkspaceEdit {
  return { changes: { [sheet.draft.uri]: textEdits(sheet, mendAll(findings).edits) } };
}

/** Edits of a draft as an editor takes them. */
export function textEdits({ lines }: Sheet, edits: readonly FixEdit[]): TextEdit[] {
  return edits.map((edit) => ({ range: rangeOf(lines, edit), newText: edit.newText }));
}

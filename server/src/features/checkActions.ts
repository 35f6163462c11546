// Code actions for what the checks find: fixes, and a comment that makes an exception.
import { type CodeAction, CodeActionKind, type Diagnostic, type Range, type TextEdit } from "vscode-languageserver-types";
import type { CheckOptions } from "../checks/check.ts";
import type { Finding } from "../checks/finding.ts";
import { findingsIn } from "../checks/run.ts";
import { fixTitle } from "../render/findings.ts";
import { toDiagnostic } from "./diagnostics.ts";
import type { FeatureOptions } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";

/** The code actions for the findings that a range touches. */
export function checkActions(sheet: Sheet, range: Range, checks: CheckOptions, options: FeatureOptions): readonly CodeAction[] {
  const { draft, lines } = sheet;
  const from = lines.offsetAt(range.start);
  const to = lines.offsetAt(range.end);
  const findings = findingsIn(draft, checks).filter(({ start, end }) => start <= to && from <= end);
  return [
    ...findings.flatMap((finding) => fixes(sheet, finding, options)),
    ...findings.filter(({ code }) => code !== "exception/unused").map((finding) => exceptionHere(sheet, finding, options)),
  ];
}

function fixes(sheet: Sheet, finding: Finding, options: FeatureOptions): readonly CodeAction[] {
  return finding.fixes.map((fix, index) => ({
    title: fixTitle(fix, options.locale),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(sheet, finding, options)],
    isPreferred: index === 0 && finding.fixes.length === 1,
    edit: { changes: { [sheet.draft.uri]: fix.edits.map((edit): TextEdit => ({ range: rangeOf(sheet.lines, edit), newText: edit.newText })) } },
  }));
}

/** `… digitaler Partnerrat. <!-- communique ignore term/deprecated -->` */
function exceptionHere(sheet: Sheet, finding: Finding, options: FeatureOptions): CodeAction {
  const { draft, lines } = sheet;
  const diagnostic: Diagnostic = toDiagnostic(sheet, finding, options);
  const rest = /[^\r\n]*/u.exec(draft.text.slice(finding.start))?.[0] ?? "";
  const at = lines.positionAt(finding.start + rest.trimEnd().length);
  return {
    title: { de: `In dieser Zeile nicht melden (${finding.code})`, en: `Ignore in this line (${finding.code})` }[options.locale],
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: { changes: { [draft.uri]: [{ range: { start: at, end: at }, newText: ` <!-- communique ignore ${finding.code} -->` }] } },
  };
}

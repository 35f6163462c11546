// Code actions for what the checks find: fixes, and a comment that makes an exception.
import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver-types";
import type { CheckOptions } from "../checks/check.ts";
import type { Finding } from "../checks/finding.ts";
import { alike, isMendable } from "../checks/mendAll.ts";
import { findingsIn } from "../checks/run.ts";
import { fixEverywhereTitle, fixTitle } from "../render/findings.ts";
import { citeFixes } from "./cite.ts";
import { toDiagnostic } from "./diagnostics.ts";
import { isWanted } from "./fixAll.ts";
import { mendingPart, textEdits } from "./mending.ts";
import { neverFlagActions } from "./neverFlag.ts";
import type { FeatureOptions } from "./options.ts";
import type { Sheet } from "./place.ts";

/** The code actions for the findings that a range touches. @param only the kinds that are asked for; undefined: all */
export function checkActions(sheet: Sheet, range: Range, checks: CheckOptions, only: readonly string[] | undefined, options: FeatureOptions): readonly CodeAction[] {
  if (!isWanted(CodeActionKind.QuickFix, only)) return [];
  const { draft, lines } = sheet;
  const from = lines.offsetAt(range.start);
  const to = lines.offsetAt(range.end);
  const all = findingsIn(draft, checks);
  const findings = all.filter(({ start, end }) => start <= to && from <= end);
  return [
    ...findings.flatMap((finding) => fixes(sheet, finding, options)),
    ...findings.flatMap((finding) => everywhere(sheet, finding, all, options)),
    ...findings.filter(({ code }) => code !== "exception/unused").map((finding) => exceptionHere(sheet, finding, options)),
    ...findings.flatMap((finding) => neverFlagActions(sheet, finding, options)),
  ];
}

function fixes(sheet: Sheet, finding: Finding, options: FeatureOptions): readonly CodeAction[] {
  if (finding.code === "claim/unsourced") return citeFixes(sheet, toDiagnostic(sheet, finding, options), finding.start, finding.commitments, options);
  return finding.fixes.map((fix, index) => ({
    title: fixTitle(fix, options.locale),
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(sheet, finding, options)],
    isPreferred: index === 0 && finding.fixes.length === 1,
    edit: { changes: { [sheet.draft.uri]: textEdits(sheet, fix.edits) } },
  }));
}

/** The same in all of the draft, where there is more than one place. Places where it is not certain how to write it are left alone. */
function everywhere(sheet: Sheet, finding: Finding, all: readonly Finding[], options: FeatureOptions): readonly CodeAction[] {
  if (!isMendable(finding)) return [];
  const same = alike(all, finding);
  const certain = same.filter(({ fixes: [first] }) => first !== undefined);
  if (same.length < 2 || certain.length === 0) return [];
  return [
    {
      title: fixEverywhereTitle(finding, certain.length, same.length, options.locale),
      kind: CodeActionKind.QuickFix,
      // Those of all places would be most of what is sent.
      diagnostics: [toDiagnostic(sheet, finding, options)],
      ...mendingPart(sheet, certain, { ref: finding.ref, preferred: finding.preferred }, options),
    },
  ];
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

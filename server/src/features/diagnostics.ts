// Diagnostics of a draft: what the checks find, in words.
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver-types";
import type { CheckOptions } from "../checks/check.ts";
import type { Finding, FindingSeverity } from "../checks/finding.ts";
import { findingsIn } from "../checks/run.ts";
import { checkPageUri } from "../render/checkPage.ts";
import { findingMessage } from "../render/findings.ts";
import { pageScheme } from "../render/pageUri.ts";
import type { FeatureOptions } from "./options.ts";
import { relatedInformation } from "./relatedInformation.ts";
import { rangeOf, type Sheet } from "./place.ts";

const severities: { readonly [severity in FindingSeverity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostics of a draft, in order; none for the pages that we write ourselves. */
export function diagnostics(sheet: Sheet, checks: CheckOptions, options: FeatureOptions): readonly Diagnostic[] {
  if (sheet.draft.uri.startsWith(`${pageScheme}:`)) return [];
  return findingsIn(sheet.draft, checks).map((finding) => toDiagnostic(sheet, finding, options));
}

/** A finding as an editor shows it. */
export function toDiagnostic(sheet: Sheet, finding: Finding, options: FeatureOptions): Diagnostic {
  const { draft, lines } = sheet;
  const { pages, locale } = options;
  const related = options.relatedInformation ? relatedInformation(sheet, finding, options) : [];
  return {
    range: rangeOf(lines, finding),
    severity: severities[finding.severity],
    code: finding.code,
    ...(pages ? { codeDescription: { href: checkPageUri(finding.code, locale) } } : {}),
    source: "communique",
    message: findingMessage(draft.knowledge, finding, locale),
    ...(related.length === 0 ? {} : { relatedInformation: [...related] }),
    // Not struck through, as what is deprecated is in code: in a text that reads like a deletion by somebody else.
    ...(finding.code === "exception/unused" && finding.unknown.length === 0 ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}

// Diagnostics: what is wrong in the files of packs.
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { Problem, Severity } from "../knowledge/problem.ts";
import type { Locale } from "../render/locale.ts";
import { fileUri } from "./files.ts";

const severities: { readonly [severity in Severity]: DiagnosticSeverity } = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
};

/** The diagnostics of all packs, by the URI of their file. */
export function packDiagnostics({ problems }: { readonly problems: readonly Problem[] }, locale: Locale): ReadonlyMap<string, readonly Diagnostic[]> {
  const byFile = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const uri = fileUri(problem.pack, problem.file);
    const diagnostics = byFile.get(uri) ?? [];
    byFile.set(uri, diagnostics);
    diagnostics.push({
      range: problem.range,
      severity: severities[problem.severity],
      code: problem.code,
      source: "communique",
      message: problem.message[locale],
      ...(problem.suggestion === undefined ? {} : { data: { suggestion: problem.suggestion } }),
    });
  }
  return byFile;
}

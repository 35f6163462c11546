// Diagnostics: what is wrong in the bibliographies of an author.
import { type Diagnostic, DiagnosticSeverity } from "vscode-languageserver-types";
import type { BibliographyProblem } from "../knowledge/bibliographies/bibliography.ts";
import type { Locale } from "../render/locale.ts";

/** How an editor is told of the problems of a file. */
export function bibliographyDiagnostics(problems: readonly BibliographyProblem[], locale: Locale): readonly Diagnostic[] {
  return problems.map(({ range, message }) => ({ range, severity: DiagnosticSeverity.Warning, code: "bibliography/entry", source: "communique", message: message[locale] }));
}

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

/** What is wrong in one file of a pack. */
export interface FileProblems {
  readonly uri: string;
  readonly problems: readonly Problem[];
}

/** The problems of all packs, by their files. */
export function problemsByFile(problems: readonly Problem[]): readonly FileProblems[] {
  const packs = new Map<string, Map<string, Problem[]>>();
  for (const problem of problems) {
    let files = packs.get(problem.pack);
    if (files === undefined) packs.set(problem.pack, (files = new Map<string, Problem[]>()));
    const list = files.get(problem.file);
    if (list === undefined) files.set(problem.file, [problem]);
    else list.push(problem);
  }
  return [...packs].flatMap(([pack, files]) => [...files].map(([file, list]) => ({ uri: fileUri(pack, file), problems: list })));
}

/** How an editor is told of the problems of a file. */
export function packDiagnostics(problems: readonly Problem[], locale: Locale): readonly Diagnostic[] {
  return problems.map((problem) => ({
    range: problem.range,
    severity: severities[problem.severity],
    code: problem.code,
    source: "communique",
    message: problem.message[locale],
    ...(problem.suggestion === undefined ? {} : { data: { suggestion: problem.suggestion } }),
  }));
}

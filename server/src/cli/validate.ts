// `communique validate`: checks the files of a pack, alone and against the shipped pack.
import { basename, join, resolve } from "node:path";
import type { Command } from "commander";
import pc from "picocolors";
import { buildKnowledge } from "../knowledge/build-knowledge.ts";
import type { Problem, Severity } from "../knowledge/problem.ts";
import { loadShippedPack } from "../knowledge/shipped.ts";
import { loadPackFolder } from "./pack-folder.ts";
import { count, formatOption, languageOption, run, sayIn } from "./say.ts";
import type { OutputOptions } from "./say.ts";

interface ValidateOptions extends OutputOptions {
  readonly alone?: boolean;
}

export function registerValidate(program: Command): void {
  program
    .command("validate")
    .description("check the files of a pack")
    .argument("[folder]", "the pack's folder", ".communique")
    .option("--alone", "without the shipped pack, for a pack that does not build on it")
    .addOption(formatOption())
    .addOption(languageOption())
    .action((folder: string, options: ValidateOptions) => run(options, () => validate(folder, options)));
}

function validate(folder: string, { alone = false, format, language }: ValidateOptions): number {
  // A workspace's own folder need not say what it is.
  const pack = loadPackFolder(folder, basename(resolve(folder)) === ".communique" ? "workspace" : "given");
  const packs = alone ? [pack] : [loadShippedPack("shipped:"), pack];
  const knowledge = buildKnowledge(packs, 1);
  const { problems } = knowledge;
  const records = knowledge.packs.at(-1)?.records ?? 0;
  if (format === "json") {
    console.log(JSON.stringify({ folder, records, problems: problems.map(asData) }, undefined, 2));
  } else {
    const say = sayIn(language);
    for (const problem of problems) console.log(line(folder, problem, say(problem.message)));
    const found = count(problems.length, { de: "Fehler oder Hinweis", en: "problem" }, { de: "Fehler und Hinweise", en: "problems" });
    const of = count(records, { de: "Eintrag", en: "record" }, { de: "Einträge", en: "records" });
    console.log(
      problems.length === 0
        ? pc.green(say({ de: `${of.de}, alles in Ordnung.`, en: `${of.en}, all in order.` }))
        : say({ de: `${of.de}, ${found.de}.`, en: `${of.en}, ${found.en}.` }),
    );
  }
  return problems.length === 0 ? 0 : 1;
}

const colours: { readonly [S in Severity]: (text: string) => string } = { error: pc.red, warning: pc.yellow, information: pc.cyan };

/** `file:line:column message  [code]`, which terminals make a link of. */
function line(folder: string, { file, range: { start }, code, severity }: Problem, message: string): string {
  const place = `${join(folder, file)}:${start.line + 1}:${start.character + 1}`;
  return `${pc.bold(place)} ${colours[severity](message)} ${pc.dim(code)}`;
}

function asData({ code, severity, message, file, range: { start, end }, suggestion }: Problem): object {
  return { code, severity, file, line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1, message, suggestion };
}

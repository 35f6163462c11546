// `communique check`: what the checks find in drafts.
import type { Command } from "commander";
import { packOption } from "./packs-in-use.ts";
import { formatOption, languageOption, run } from "./say.ts";
import type { OutputOptions } from "./say.ts";

export interface CheckCommandOptions extends OutputOptions {
  readonly pack?: readonly string[];
  readonly asOf?: string;
  readonly severity?: ReadonlyMap<string, string>;
  readonly fix?: boolean;
  readonly bibliography?: readonly string[];
}

const explanation = `
With --format json, one array for all files, in their order:
  file          as given on the command line
  code          of the check, such as term/deprecated
  severity      error, warning, information or hint
  start, end    UTF-16 offsets into the file from 0, a byte order mark counted
  line, column  of the start, from 1; the column in UTF-16 units
  message       in the language of the messages
  fix           where there is one: {title, edits: [{start, end, newText}]}

Ends with code 0; 1 if anything is a warning or an error; 2 if a file could not be read.`;

export function registerCheck(program: Command): void {
  const addSeverity = (given: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> => {
    const [code = "", severity = ""] = given.split("=");
    return new Map([...before, [code, severity]]);
  };
  const addFile = (file: string, before: readonly string[] = []): readonly string[] => [...before, file];
  program
    .command("check")
    .description("check Markdown files: deprecated forms, unknown citation keys and more")
    .argument("<file...>", "Markdown files; - is standard input")
    .option("--as-of <day>", "judge claims as of this day, such as 2025-06-02; otherwise today, or what a draft says itself")
    .option("-s, --severity <check=level>", "error, warning, information, hint or off; once for each check", addSeverity)
    .option("--fix", "write the preferred forms into the files first, and tell what is left")
    .option("-b, --bibliography <file>", "also know the keys of this bibliography; once for each (those that a draft names are always known)", addFile)
    .addOption(packOption())
    .addOption(formatOption())
    .addOption(languageOption("language of the messages, and of drafts that do not show theirs"))
    .addHelpText("after", explanation)
    .action((files: readonly string[], options: CheckCommandOptions) =>
      run(options, async () => {
        const { checkFiles } = await import("./check-files.ts");
        return checkFiles(files, options);
      }),
    );
}

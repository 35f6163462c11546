// `communique bibliography`: the sources that drafts cite, for pandoc and other programs.
import { type Command, Option } from "commander";
import { packOption } from "./packs-in-use.ts";
import { languageOption, run } from "./say.ts";
import type { OutputOptions } from "./say.ts";

export interface BibliographyCommandOptions extends Pick<OutputOptions, "language"> {
  readonly format?: "csl" | "bibtex";
  readonly output?: string;
  readonly add?: boolean;
  readonly pack?: readonly string[];
}

const explanation = `
Sources that no pack knows are left to the bibliographies in which they stand. In a file that is there already,
entries of other sources stay as they are; one that holds nothing but such is changed only with --add.

Ends with code 0, or 2 if a file could not be read or written.`;

export function registerBibliography(program: Command): void {
  program
    .command("bibliography")
    .description("write the sources that Markdown files cite, as CSL JSON or BibLaTeX")
    .argument("<file...>", "Markdown files; - is standard input")
    .addOption(new Option("-f, --format <format>", "csl (CSL JSON) or bibtex (BibLaTeX); otherwise what the name of the output says, else csl").choices(["csl", "bibtex"]))
    .option("-o, --output <file>", "write to this file instead of standard output")
    .option("--add", "also into a file that holds only other sources")
    .addOption(packOption())
    .addOption(languageOption("language of the messages"))
    .addHelpText("after", explanation)
    .action((files: readonly string[], options: BibliographyCommandOptions) =>
      run({ ...options, format: "table" }, async () => {
        const { writeBibliography } = await import("./write-bibliography.ts");
        return writeBibliography(files, options);
      }),
    );
}

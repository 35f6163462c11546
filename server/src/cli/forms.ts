// `communique forms`: in which forms the names of a record are recognised, and why.
import type { Command } from "commander";
import { packOption } from "./packs-in-use.ts";
import { formatOption, languageOption, run } from "./say.ts";
import type { OutputOptions } from "./say.ts";

export interface FormsOptions extends OutputOptions {
  readonly all?: boolean;
  readonly pack?: readonly string[];
}

const explanation = `
Every form that is shown was tried: it is recognised as this record. The words of a name are inflected
independently of each other. Endings go by rule, not by a dictionary, so that some are shown that a noun does
not have; --all adds those that nobody writes but that would be recognised too.

With --format json, an array of the records that the query means:
  kind, id      of the record; label by language
  onlyInContext true for ordinary words, which are names only beside another name
  via           how the query itself is recognised, where it is a name
  names         text, language; source: preferred, abbreviation, admitted, listed, deprecated (with reason
                and use) or except (a longer name that means something else); recognised; shared: other
                records with that name; forms: text, via, reason (inflection, capitals, spelling, hyphens,
                compound), regular; of inflected ones the word, its form and ending (umlaut, drops, adds)

Ends with code 0, or 2 if nothing is known by that name.`;

export function registerForms(program: Command): void {
  program
    .command("forms")
    .description("show in which forms the names of a record are recognised, and why")
    .argument("<query>", "a record, such as terms/dma, or a name in any of its forms")
    .option("-a, --all", "also the forms that nobody writes")
    .addOption(packOption())
    .addOption(formatOption())
    .addOption(languageOption())
    .addHelpText("after", explanation)
    .action((query: string, options: FormsOptions) =>
      run(options, async () => {
        const { listForms } = await import("./list-forms.ts");
        return listForms(query, options);
      }),
    );
}

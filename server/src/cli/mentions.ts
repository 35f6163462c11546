// `communique mentions`: where drafts name what is known.
import type { Command } from "commander";
import { packOption } from "./packs-in-use.ts";
import { formatOption, languageOption, run } from "./say.ts";
import type { OutputOptions } from "./say.ts";

export interface MentionsOptions extends OutputOptions {
  readonly commitments?: boolean;
  readonly pack?: readonly string[];
}

const explanation = `
With --format json, one array for all files, in their order:
  file          as given on the command line
  start, end    UTF-16 offsets into the file from 0, a byte order mark counted
  line, column  of the start, from 1; the column in UTF-16 units
  text          the words as they stand in the file, markup between them included
  kind          term, actor, event, instrument, programme, partnership
  id            of the record
  via           how it was matched: exact, case, inflected, spelling, compound, listed
With --commitments, a file's mentions are followed by an object for each commitment that a sentence
concerns: kind is "commitment", start, end and text are the sentence's, via is "sentence", and there are
  score         larger is nearer
  reasons       the records named there that led to it, such as "terms/ai"

Ends with code 0, or 2 if a file could not be read; the others are read all the same.`;

export function registerMentions(program: Command): void {
  program
    .command("mentions")
    .description("list where Markdown files name terms, people, meetings and laws that are known")
    .argument("<file...>", "Markdown files; - is standard input")
    .option("-c, --commitments", "also the commitments that each sentence concerns")
    .addOption(packOption())
    .addOption(formatOption())
    .addOption(languageOption("language of the messages, and of drafts that do not show theirs"))
    .addHelpText("after", explanation)
    .action((files: readonly string[], options: MentionsOptions) =>
      run(options, async () => {
        const { listMentions } = await import("./list-mentions.ts");
        return listMentions(files, options);
      }),
    );
}

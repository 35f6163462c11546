// cli/: the `communique` command, one file per subcommand. May use Node's built-ins.
import { Command, CommanderError } from "commander";
import { registerBibliography } from "./bibliography.ts";
import { registerCheck } from "./check.ts";
import { registerForms } from "./forms.ts";
import { registerMentions } from "./mentions.ts";
import { registerValidate } from "./validate.ts";
import { registerVerify } from "./verify.ts";

/** Exit codes: 0 all well, 1 something was found, 2 the command could not do its work. */
const program = new Command("communique")
  .description("Terms, commitments and sources for policy papers: a language server, and tools for drafts and packs.")
  .showHelpAfterError()
  .exitOverride();

// The server reads the command line itself; here its options are checked and explained.
program
  .command("lsp")
  .description("serve an editor that speaks the Language Server Protocol")
  .option("--stdio", "over standard input and output")
  .option("--node-ipc", "over the channel of a parent Node process")
  .option("--socket <port>", "over a local socket")
  .option("--pipe <name>", "over a named pipe")
  .option("--clientProcessId <id>", "end when this process does")
  .action(async (options: Readonly<Record<string, unknown>>, command: Command) => {
    if (!["stdio", "nodeIpc", "socket", "pipe"].some((way) => way in options)) {
      command.error("error: name a way to talk to the editor, such as --stdio", { exitCode: 2 });
    }
    // Loaded when it is needed: the other commands do not wait for it.
    const { runLanguageServer } = await import("./lsp.ts");
    runLanguageServer();
  });
registerValidate(program);
registerVerify(program);
registerMentions(program);
registerCheck(program);
registerBibliography(program);
registerForms(program);

program.parseAsync().catch((error: unknown) => {
  // Commander has already said what is wrong; its code for that is 1, which here means findings.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    console.error(error);
    process.exitCode = 2;
  }
});

// The server as a Node process: started by the extension over IPC, or by any editor.
import { runLanguageServer } from "./cli/lsp.ts";

runLanguageServer();

// When suggestions appear: as grey text while typing, and as a list on Ctrl+Space or, if wished, while typing.
import { CompletionTriggerKind, Disposable, workspace, type Position, type TextDocument } from "vscode";
import { CompletionRequest, State, type BaseLanguageClient, type Middleware } from "vscode-languageclient";

/** What the list can begin with while typing, besides what the server names. */
const letters = [..."abcdefghijklmnopqrstuvwxyzäöüßABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜ0123456789"];

/** With fewer characters of a word, a list that nobody asked for is more noise than help. */
const fewest = 2;

/** Holds back what the user's settings do not want. */
export const completionMiddleware: Middleware = {
  provideInlineCompletionItems: (document, position, context, token, next) =>
    setting(document, "ghostText", true) ? next(document, position, context, token) : undefined,
  provideCompletionItem: (document, position, context, token, next) => {
    const asked = context.triggerKind !== CompletionTriggerKind.TriggerCharacter || !letters.includes(context.triggerCharacter ?? "");
    return asked || wordLength(document, position) >= fewest ? next(document, position, context, token) : undefined;
  },
};

/**
 * Keeps the list in step with the setting. VS Code shows a list by itself only after characters that are named on
 * registration, so what the server registered is registered anew with the letters added.
 */
export function listWhileTyping(client: BaseLanguageClient): Disposable {
  let added = false;
  const register = (): void => {
    const options = client.initializeResult?.capabilities.completionProvider;
    const wanted = setting(undefined, "completion.whileTyping", false);
    if (!client.isRunning() || options === undefined || wanted === added) return;
    added = wanted;
    const characters = options.triggerCharacters ?? [];
    const registerOptions = {
      ...options,
      documentSelector: client.clientOptions.documentSelector ?? [],
      triggerCharacters: wanted ? [...characters, ...letters] : characters,
    };
    const feature = client.getFeature(CompletionRequest.method);
    feature.clear();
    feature.register({ id: "communique.completion", registerOptions });
  };
  return Disposable.from(
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("communique.completion.whileTyping")) register();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Running) return;
      // Each start registers anew what the server names, and has done so only at its end.
      added = false;
      void client.start().then(register);
    }),
  );
}

function setting(document: TextDocument | undefined, name: string, otherwise: boolean): boolean {
  return workspace.getConfiguration("communique", document).get(name, otherwise);
}

/** How many characters of a word stand before the cursor. */
function wordLength(document: TextDocument, position: Position): number {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  return /[\p{L}\p{N}]*$/u.exec(before)?.[0].length ?? 0;
}

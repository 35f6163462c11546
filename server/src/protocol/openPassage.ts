// Opens the original in the user's browser, for editors that leave it to the server.
import { type Connection, MessageType, type MessageActionItem } from "vscode-languageserver";
import type { Passage } from "../features/sources.ts";
import type { Session } from "./session.ts";

/** Asks which passage where there are several; shows the address where the editor cannot open it. */
export async function openPassage(connection: Connection, passages: readonly Passage[], { editor, settings }: Session): Promise<void> {
  const { locale } = settings;
  if (passages.length === 0) {
    const message = {
      de: "Hier ist keine Quelle verzeichnet. Setzen Sie den Cursor auf einen Begriff, eine Tagung, eine Zusage oder einen Zitierschlüssel.",
      en: "No source is recorded here. Place the cursor on a term, a meeting, a commitment or a citation.",
    };
    await connection.sendNotification("window/showMessage", { type: MessageType.Info, message: message[locale] });
    return;
  }
  const passage = passages.length === 1 ? passages[0] : await choose(connection, passages, locale);
  if (passage === undefined) return;
  if (editor.showDocument) {
    const { success } = await connection.window.showDocument({ uri: passage.url, external: true });
    if (success) return;
  }
  await connection.sendNotification("window/showMessage", {
    type: MessageType.Info,
    message: `${passage.title} (${passage.detail}): ${passage.url}`,
  });
}

async function choose(connection: Connection, passages: readonly Passage[], locale: "de" | "en"): Promise<Passage | undefined> {
  const question = {
    de: "Mehrere Quellen sagen das. Welche möchten Sie lesen?",
    en: "Several sources say this. Which one would you like to read?",
  };
  // Few editors show more than a handful of buttons.
  const choices = passages.slice(0, 5).map((passage, index) => ({ passage, title: `${index + 1}. ${passage.detail}` }));
  const actions: MessageActionItem[] = choices.map(({ title }) => ({ title }));
  const chosen = await connection.window.showInformationMessage(question[locale], ...actions);
  return choices.find(({ title }) => title === chosen?.title)?.passage;
}

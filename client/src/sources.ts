// Open Original: from a place in a text, or from a record, to the passage in its source.
import { l10n, window, type QuickPickItem, type TextEditor } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import type { Opener } from "./opener.ts";
import { sourcesAtMethod, sourcesOfMethod, type SourceLink, type SourcesAtParams, type SourcesOfParams } from "./protocol.ts";

/**
 * Opens the source of a record, or of what stands at the cursor. Asks which one where there are several, and says
 * before it opens an address that nobody has checked; a hover has said so where its link is.
 * @param ref a record such as `commitments/c0-10`, from a link in a hover; anything else means the cursor
 * @param place where the record is known, if the link says so
 */
export async function openSource(client: BaseLanguageClient, open: Opener, ref: unknown, place: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  const links = typeof ref === "string" ? await sourcesOf(client, ref, place) : editor ? await sourcesAt(client, editor) : [];
  if (links.length === 0) {
    void window.showInformationMessage(
      l10n.t("No source is recorded here. Place the cursor on a term, a meeting, a commitment or a citation."),
    );
    return;
  }
  const [only] = links;
  const isPlain = links.length === 1 && (only?.checked === true || typeof ref === "string");
  const link = isPlain ? only : await choose(links);
  if (link) await open(link.url);
}

function sourcesOf(client: BaseLanguageClient, ref: string, place: unknown): Promise<readonly SourceLink[]> {
  const params: SourcesOfParams = { ref, ...(typeof place === "string" ? { place } : {}) };
  return client.sendRequest<SourceLink[]>(sourcesOfMethod, params);
}

function sourcesAt(client: BaseLanguageClient, editor: TextEditor): Promise<readonly SourceLink[]> {
  const params: SourcesAtParams = {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(editor.document),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  };
  return client.sendRequest<SourceLink[]>(sourcesAtMethod, params);
}

interface LinkItem extends QuickPickItem {
  readonly link: SourceLink;
}

async function choose(links: readonly SourceLink[]): Promise<SourceLink | undefined> {
  const items = links.map((link): LinkItem => ({ label: link.title, detail: link.detail, link }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t("Open Original"),
    placeHolder:
      links.length === 1
        ? l10n.t("Nobody has checked yet whether this address leads to the source. Open it all the same?")
        : l10n.t("Several sources say this. Which one would you like to read?"),
    matchOnDetail: true,
  });
  return chosen?.link;
}

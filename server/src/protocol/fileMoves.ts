// Files that are about to be moved or renamed in the editor: what names them is changed with them.
import type { Connection, RenameFilesParams, TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { URI, Utils } from "vscode-uri";
import { type Move, moved, movedBibliographies } from "../features/movedBibliographies.ts";
import { rangeOf } from "../features/place.ts";
import { withoutSlash } from "./editor.ts";
import type { Session } from "./session.ts";

/** @param session undefined until the client has introduced itself */
export function answerFileMoves(connection: Connection, session: () => Session | undefined): void {
  connection.workspace.onWillRenameFiles(async (params, token) => {
    const current = session();
    if (current === undefined) return null;
    await current.index.skimmed();
    return token.isCancellationRequested ? null : editsFor(current, params);
  });
}

async function editsFor({ bibliographies, documents, files, index }: Session, { files: renamed }: RenameFilesParams): Promise<WorkspaceEdit | null> {
  const canonical = (uri: string): string => URI.parse(withoutSlash(uri)).toString();
  const moves = renamed.map(({ oldUri, newUri }): Move => ({ from: canonical(oldUri), to: canonical(newUri) }));
  const isMoved = (uri: string): boolean => moved(uri, moves) !== uri;
  const changes: { [uri: string]: TextEdit[] } = {};
  for (const { uri, paths } of index.naming()) {
    const draft = canonical(uri);
    const places = new Map(paths.map((path) => [path, bibliographies.placesOf(path, draft)]));
    if (!isMoved(draft) && ![...places.values()].flat().some(isMoved)) continue;
    const [text = documents.text(uri)] = documents.text(uri) === undefined ? await files.readTexts([uri]) : [];
    if (text === undefined) continue;
    const found = new Map<string, { readonly uri: string; readonly base: string }>();
    for (const [path, at] of places) {
      const texts = await files.readTexts(at);
      const file = at.find((_, i) => texts[i] !== undefined);
      const base = file && baseOf(file, path, draft);
      if (file !== undefined && base !== undefined) found.set(path, { uri: file, base });
    }
    const document = TextDocument.create(uri, "markdown", 0, text);
    const edits = movedBibliographies(text, draft, moves, (path) => found.get(path)).map((edit) => ({ range: rangeOf(document, edit), newText: edit.newText }));
    if (edits.length > 0) changes[uri] = edits;
  }
  return Object.keys(changes).length === 0 ? null : { changes };
}

/** The folder from which a path leads to a file: that of the draft, or else that of the workspace. */
function baseOf(file: string, path: string, draft: string): string | undefined {
  const leads = (folder: URI): boolean => Utils.resolvePath(folder, path.replaceAll("\\", "/")).toString() === file;
  let folder = Utils.dirname(URI.parse(draft));
  for (;;) {
    if (leads(folder)) return folder.toString();
    const above = Utils.dirname(folder);
    if (above.path === folder.path) return undefined;
    folder = above;
  }
}

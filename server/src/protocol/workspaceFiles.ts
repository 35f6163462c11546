// Files of the workspace, read by whoever can: the server itself where it has a file system, else the client.
import type { Connection } from "vscode-languageserver";
import { listDraftsMethod, type ListDraftsParams, type ListDraftsResult, readTextsMethod, type ReadTextsParams, type ReadTextsResult, writeTextMethod, type WriteTextParams, type WriteTextResult } from "./messages.ts";

export interface WorkspaceFiles {
  /** URIs of the Markdown files in a folder and those below it, without what no author writes (`node_modules`, `.git`). */
  readonly listDrafts: (folder: string) => Promise<readonly string[]>;
  /** The texts of files, in their order; undefined for what is not there or too large. */
  readonly readTexts: (uris: readonly string[]) => Promise<readonly (string | undefined)[]>;
  /** Writes a file. Never rejects. */
  readonly writeText: (uri: string, text: string) => Promise<WriteTextResult>;
}

/** Drafts larger than this many bytes are no drafts; libraries of sources are larger. */
const largestDraft = 2_000_000;
const largestBibliography = 20_000_000;

/** So many bytes of a file are read at most. */
export function largestFile(uri: string): number {
  return /\.(?:bib|bibtex|json|ya?ml)$/i.test(uri) ? largestBibliography : largestDraft;
}

/**
 * @param own reads `file:` URIs; undefined where there is no file system
 * @param client whether the client reads all else
 * @param clientWrites whether it writes: it knows what is typed and not saved, so it is asked first
 */
export function workspaceFiles(connection: Connection, own: WorkspaceFiles | undefined, client: boolean, clientWrites: boolean): WorkspaceFiles {
  const isOwn = (uri: string): boolean => own !== undefined && uri.startsWith("file:");
  return {
    listDrafts: async (folder) => {
      if (own !== undefined && isOwn(folder)) return own.listDrafts(folder);
      if (!client) return [];
      const params: ListDraftsParams = { folder };
      return connection.sendRequest<ListDraftsResult>(listDraftsMethod, params);
    },
    readTexts: async (uris) => {
      if (own !== undefined && uris.every(isOwn)) return own.readTexts(uris);
      if (!client) return uris.map(() => undefined);
      const params: ReadTextsParams = { uris };
      const texts = await connection.sendRequest<ReadTextsResult>(readTextsMethod, params);
      return texts.map((text) => text ?? undefined);
    },
    writeText: async (uri, text) => {
      const params: WriteTextParams = { uri, text };
      if (clientWrites) return connection.sendRequest<WriteTextResult>(writeTextMethod, params).catch(() => "failed");
      return own !== undefined && isOwn(uri) ? own.writeText(uri, text) : "failed";
    },
  };
}

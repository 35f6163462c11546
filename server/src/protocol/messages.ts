// What our client and server say to each other beyond LSP: names and plain types only, because both sides
// bundle different versions of the JSON-RPC library. The client has a file of the same contents.
import type { Position, TextDocumentIdentifier } from "vscode-languageserver";
import type { Kind } from "../knowledge/records.ts";
import type { PackInfo } from "../knowledge/knowledge.ts";
import type { PackFile } from "../knowledge/pack.ts";

/** Handed over by a client when it starts the server; a client without them may be any editor. */
export interface InitializationOptions {
  /** The client has our commands, and hovers may link to them. Absent: false; the server then offers its own. */
  readonly commandLinks?: boolean;
  /** Packs of the workspace may be read. Absent: true, for editors that do not ask their users. */
  readonly trusted?: boolean;
  /** URI of the folder of the shipped pack, where Go to Declaration leads. Absent: it leads nowhere for those records. */
  readonly packRoot?: string;
  /** The display language of the editor, a BCP 47 tag; `locale` of the request where absent. */
  readonly language?: string;
  /** The client answers `communique/readPack`. Absent: false. */
  readonly readPack?: boolean;
  /** The client answers `communique/listDrafts` and `communique/readTexts`. Absent: false. */
  readonly readFiles?: boolean;
  /** URIs of the folders of packs that other extensions contribute. Absent: there are none. */
  readonly contributedPacks?: readonly string[];
}

/** Client to server, a notification: the user now trusts the workspace, or does so no longer. */
export const trustMethod = "communique/trust";
export interface TrustParams {
  readonly trusted: boolean;
}

/** Client to server, a notification: extensions that contribute packs have come or gone. */
export const contributedPacksMethod = "communique/contributedPacks";
export interface ContributedPacksParams {
  /** URIs of the folders of all packs that are contributed now. */
  readonly roots: readonly string[];
}

/** A passage in a source that can be opened. */
export interface SourceLink {
  /** The source's title. */
  readonly title: string;
  /** Publisher and date, and what it is the source of. */
  readonly detail: string;
  /** The address, with a text fragment where the passage is recorded. */
  readonly url: string;
}

/** Client to server: the sources of what stands at a position, best first. */
export const sourcesAtMethod = "communique/sourcesAt";
export interface SourcesAtParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

/** Client to server: the sources of a record, best first. */
export const sourcesOfMethod = "communique/sourcesOf";
export interface SourcesOfParams {
  /** Written `commitments/c0-10`. */
  readonly ref: string;
  /** The second argument of the command's link, if it has one: where the record is known. */
  readonly place?: string;
}

/** Server to client, a notification, whenever packs have been (re)loaded. */
export const stateMethod = "communique/state";
export interface ServerState {
  readonly packs: readonly {
    readonly id: string;
    /** In the language of the interface. */
    readonly title: string;
    readonly version: string;
    readonly layer: PackInfo["layer"];
    readonly state: PackInfo["state"];
  }[];
  readonly counts: Readonly<Record<Kind, number>>;
  /** How many problems the packs have that can be edited. */
  readonly problems: number;
}

/** Server to client, a request, where the server cannot read files itself: the YAML files of a folder and those below it. */
export const readPackMethod = "communique/readPack";
export interface ReadPackParams {
  /** URI of the folder. */
  readonly root: string;
}
/** Null where there is no such folder. */
export type ReadPackResult = readonly PackFile[] | null;

/** Server to client, a request, where the server cannot read files itself: URIs of the Markdown files of a folder and those below it. */
export const listDraftsMethod = "communique/listDrafts";
export interface ListDraftsParams {
  /** URI of the folder. */
  readonly folder: string;
}
export type ListDraftsResult = readonly string[];

/** Server to client, a request, likewise: the texts of files in their order, null for what is not there or too large. */
export const readTextsMethod = "communique/readTexts";
export interface ReadTextsParams {
  readonly uris: readonly string[];
}
export type ReadTextsResult = readonly (string | null)[];

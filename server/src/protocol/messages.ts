// What our client and server say to each other beyond LSP: names and plain types only, because both sides
// bundle different versions of the JSON-RPC library. The client has a file of the same contents.
import type { Location, Position, Range, TextDocumentIdentifier, TextEdit, WorkspaceEdit } from "vscode-languageserver";
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
  /** The client answers `communique/writeText`. Absent: false. */
  readonly writeFiles?: boolean;
  /** URIs of the folders of packs that other extensions contribute. Absent: there are none. */
  readonly contributedPacks?: readonly string[];
  /** URI of a folder where indexes of large packs may be kept. Absent: they are in the user's cache folder. */
  readonly storage?: string;
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
  /** Whether somebody has found it there. */
  readonly checked: boolean;
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

/** Server to client, a request: writes a file, which may be a new one. */
export const writeTextMethod = "communique/writeText";
export interface WriteTextParams {
  readonly uri: string;
  readonly text: string;
}
/** unsaved: it is open in the editor with changes that are not saved, and was not written. */
export type WriteTextResult = "written" | "unsaved" | "failed";

/** Client to server: writes the sources that a draft cites, and says so. Its parameters are `{ textDocument }`. */
export const writeBibliographyMethod = "communique/writeBibliography";

/** Client to server: the topics that a new term of a workspace folder may be filed under, by their names. */
export const topicsMethod = "communique/topics";
export interface TopicsParams {
  /** URI of the workspace folder. */
  readonly folder: string;
}
export type TopicsResult = readonly { readonly id: string; readonly label: string }[];

/** Client to server: the term that has a name already, as it is known in a workspace folder; null where none has. */
export const knownNameMethod = "communique/knownName";
export interface KnownNameParams extends TopicsParams {
  readonly name: string;
  readonly language: "de" | "en";
}
export type KnownNameResult = {
  readonly title: string;
  /** The pack that gives it, and the file and line there. */
  readonly pack: string;
  readonly place: string;
  /** Absent where the file is not at hand. */
  readonly location?: Location | undefined;
} | null;

/** Client to server: the first file of a workspace folder's own pack. */
export const newPackMethod = "communique/newPack";
/** `text` is null where there is a pack already: `uri` is then a file of it. */
export type NewPackResult = { readonly uri: string; readonly text: string | null } | null;

/** Client to server: the edit that adds a term to a workspace folder's own pack; null where it has not both names. */
export const addTermMethod = "communique/addTerm";
export interface AddTermParams extends TopicsParams {
  readonly term: {
    readonly label: { readonly de: string; readonly en: string };
    readonly abbreviations?: { readonly de?: string; readonly en?: string };
    /** It counts only in both languages. */
    readonly definition?: { readonly de: string; readonly en: string };
    /** The id of a topic. */
    readonly topic?: string;
  };
}
/** What adds a record to a pack. */
export type AddRecordResult = {
  readonly edit: WorkspaceEdit;
  /** Where the record stands after the edit: the file, and the 0-based line. */
  readonly uri: string;
  readonly line: number;
  readonly id: string;
} | null;

/** Client to server: the passages that the sentence at a position can be cited with, the likeliest first. */
export const citeMethod = "communique/cite";
export interface CiteParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  /** Only this commitment, written `commitments/c0-10`. */
  readonly ref?: string;
}
export type CiteResult = readonly {
  /** What was promised. */
  readonly title: string;
  /** Who published it when, and what nobody has checked. */
  readonly detail: string;
  /** There is nothing about it that nobody has checked. */
  readonly checked: boolean;
  readonly edits: readonly TextEdit[];
}[];

/** Client to server: the edit that cites all sentences of the section around a position. Null where there is no draft. */
export const citeSectionMethod = "communique/citeSection";
export interface CiteSectionParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
  /** Passages, too, of which something has not been checked. Absent: false. */
  readonly alsoUnchecked?: boolean;
}
export type CiteSectionResult = {
  readonly edits: readonly TextEdit[];
  /** What it does and what it leaves, in a sentence or two. */
  readonly summary: string;
  /** Where the sentences are of which it is not clear which commitment they mean. */
  readonly open: readonly Range[];
  /** How many sentences it leaves because something about the passage has not been checked. */
  readonly unchecked: number;
} | null;

/** Client to server: the edit that adds words that are never flagged to a workspace folder's own pack; null where there is nothing to add. */
export const neverFlagMethod = "communique/neverFlag";
export interface NeverFlagParams extends TopicsParams {
  readonly phrase: string;
  /** The code of the check that is to leave them alone. */
  readonly check: string;
}

/** Client to server: the sentences that name commitments in the section around a position, in order. */
export const sectionCommitmentsMethod = "communique/sectionCommitments";
export interface SectionCommitmentsParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}
export type SectionCommitmentsResult = readonly {
  /** What the sentence says. */
  readonly title: string;
  /** The commitment that it names, with its meeting, date and state. */
  readonly detail: string;
  readonly range: Range;
  readonly sourced: boolean;
  readonly overtaken: boolean;
}[];

/** Client to server: checks all drafts from now on, or again only those that are open; null where checks are switched off. */
export const checkAllMethod = "communique/checkAll";
export interface CheckAllParams {
  readonly all: boolean;
}
export type CheckAllResult = { readonly drafts: number; readonly findings: number } | null;

/** Client to server: the commitments that can be inserted at a position, the nearest first. */
export const commitmentsToInsertMethod = "communique/commitmentsToInsert";
export interface CommitmentsToInsertParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}
export type CommitmentsToInsertResult = readonly {
  /** Written `commitments/c0-10`. */
  readonly ref: string;
  /** What was promised, in the language of the interface. */
  readonly title: string;
  /** The same in the other language. */
  readonly other: string;
  /** Meeting, date, status and state, and how it is known. */
  readonly detail: string;
  /** Of the partner and a topic in force at the position, of the partner, or of neither. */
  readonly nearness: "section" | "partner" | "other";
  /** What nobody has checked of its source. */
  readonly doubts: readonly string[];
}[];

/** Client to server: the edits that insert a commitment as a sentence with its citation; null where no text can stand. */
export const insertCommitmentMethod = "communique/insertCommitment";
export interface InsertCommitmentParams extends CommitmentsToInsertParams {
  /** Written `commitments/c0-10`. */
  readonly ref: string;
}
export type InsertCommitmentResult = {
  readonly edits: readonly TextEdit[];
  /** Without the citation. */
  readonly sentence: string;
} | null;

/** Client to server: every place in drafts and packs that relies on a record; null where none is meant. */
export const whereUsedMethod = "communique/whereUsed";
/** A record, or a place where one is named, cited or, on its page, shown. */
export type WhereUsedParams = SourcesOfParams | SourcesAtParams;
export type WhereUsedResult = {
  /** What the record is called. */
  readonly title: string;
  readonly locations: readonly Location[];
} | null;

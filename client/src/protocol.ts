// What the client and our server say to each other beyond LSP: names and plain types only, because
// both sides bundle different versions of the JSON-RPC library.
import type { Location, Position, Range, TextDocumentIdentifier, TextEdit, WorkspaceEdit } from "vscode-languageclient";

/** Handed over when the server starts. */
export interface InitializationOptions {
  /** Hovers may hold `command:` links to `communique.openSource` and `communique.showPage`. */
  readonly commandLinks: boolean;
  /** Packs of the workspace are read only when the user trusts it. */
  readonly trusted: boolean;
  /** URI of the folder of the shipped pack, where Go to Declaration leads. */
  readonly packRoot: string;
  /** The display language of the editor, for texts that the server words: a BCP 47 tag. */
  readonly language: string;
  /** We answer {@link readPackMethod}. */
  readonly readPack: boolean;
  /** We answer {@link listDraftsMethod} and {@link readTextsMethod}. */
  readonly readFiles: boolean;
  /** We answer {@link writeTextMethod}. */
  readonly writeFiles: boolean;
  /** URIs of the folders of packs that other extensions contribute. */
  readonly contributedPacks: readonly string[];
  /** URI of a folder where indexes of large packs may be kept. */
  readonly storage: string;
}

/** A passage in a source that can be opened. */
export interface SourceLink {
  readonly title: string;
  /** Publisher and date, for choosing between several. */
  readonly detail: string;
  /** The address, with a text fragment where the passage is recorded. */
  readonly url: string;
  /** Whether somebody has found it there. */
  readonly checked: boolean;
}

export interface PackState {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** Where it comes from: shipped with the extension, contributed by another one, named in the settings, or in the workspace. */
  readonly layer: string;
  /** stale: a file is faulty, and what it held before is still in use; refused: it is of a later format, and not used. */
  readonly state: "ok" | "faulty" | "stale" | "refused";
}

/** Sent by the server whenever its packs have been (re)loaded. */
export interface ServerState {
  readonly packs: readonly PackState[];
  /** How many records there are of each kind. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many problems the packs have that can be edited. */
  readonly problems: number;
}

export interface SourcesAtParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly position: Position;
}

export interface SourcesOfParams {
  /** A record, written `commitments/c0-10`. */
  readonly ref: string;
  /** Where it is known, as a link in a hover says it. */
  readonly place?: string;
}

/** Client to server, a notification: {@link TrustParams}. */
export const trustMethod = "communique/trust";
export interface TrustParams {
  readonly trusted: boolean;
}

/** Client to server, a notification: {@link ContributedPacksParams}, whenever extensions have come or gone. */
export const contributedPacksMethod = "communique/contributedPacks";
export interface ContributedPacksParams {
  /** URIs of the folders. */
  readonly roots: readonly string[];
}

/** Client to server: {@link SourcesAtParams} to {@link SourceLink}s, best first. */
export const sourcesAtMethod = "communique/sourcesAt";
/** Client to server: {@link SourcesOfParams} to {@link SourceLink}s, best first. */
export const sourcesOfMethod = "communique/sourcesOf";
/** Server to client, a notification: {@link ServerState}. */
export const stateMethod = "communique/state";

/** A file of a pack. */
export interface PackFile {
  /** Path inside the pack's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface ReadPackParams {
  /** URI of the pack's folder. */
  readonly root: string;
}

/** Server to client: {@link ReadPackParams} to the pack's {@link PackFile}s, null where there is no such folder. */
export const readPackMethod = "communique/readPack";

export interface ListDraftsParams {
  /** URI of a folder. */
  readonly folder: string;
}

/** Server to client: {@link ListDraftsParams} to the URIs of the Markdown files in the folder and those below it. */
export const listDraftsMethod = "communique/listDrafts";

export interface ReadTextsParams {
  readonly uris: readonly string[];
}

/** Server to client, a request: writes a file, which may be a new one. */
export const writeTextMethod = "communique/writeText";
export interface WriteTextParams {
  readonly uri: string;
  readonly text: string;
}
/** unsaved: it is open in the editor with changes that are not saved, and was not written. */
export type WriteTextResult = "written" | "unsaved" | "failed";

/** Client to server: writes the sources that a draft cites, and says so. */
export const writeBibliographyMethod = "communique/writeBibliography";
export interface WriteBibliographyParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** Server to client: {@link ReadTextsParams} to texts in their order, null for what is not there or too large. */
export const readTextsMethod = "communique/readTexts";

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

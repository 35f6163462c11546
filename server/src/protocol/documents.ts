// The documents that are open in the editor, each with its draft.
import type { DidChangeTextDocumentParams, TextDocumentItem } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft, Edit } from "../draft/draft.ts";
import { openDraft, updateDraft, withBibliography, withDefaultLanguage, withKnowledge } from "../draft/openDraft.ts";
import type { Sheet } from "../features/place.ts";
import type { Bibliography } from "../knowledge/bibliographies/bibliography.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Lookup } from "../lookup/lookup.ts";

/** What drafts are read with. */
export interface Reading {
  readonly knowledge: Knowledge;
  readonly lookup: Lookup;
  readonly draftLanguage: DraftLanguage;
}

interface OpenDocument {
  readonly text: TextDocument;
  /** Undefined until a feature asks for it, and for what is not Markdown. */
  draft: Draft | undefined;
  /** Where the last letter was typed or taken away; undefined once anything else has happened. */
  typingAt: number | undefined;
}

export class Documents {
  readonly #reading: (uri: string) => Reading;
  readonly #bibliographyOf: (draft: Draft) => Bibliography;
  readonly #documents = new Map<string, OpenDocument>();

  /**
   * @param reading what a draft is to be read with now
   * @param bibliographyOf what the files hold that it or the settings name
   */
  constructor(reading: (uri: string) => Reading, bibliographyOf: (draft: Draft) => Bibliography) {
    this.#reading = reading;
    this.#bibliographyOf = bibliographyOf;
  }

  open({ uri, languageId, version, text }: TextDocumentItem): void {
    this.#documents.set(uri, { text: TextDocument.create(uri, languageId, version, text), draft: undefined, typingAt: undefined });
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  /** Applies the changes of one notification: each is to the text that the one before it left. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): void {
    const document = this.#documents.get(textDocument.uri);
    if (document === undefined) return;
    const { text } = document;
    const edits: Edit[] = [];
    for (const change of contentChanges) {
      const a = "range" in change ? text.offsetAt(change.range.start) : 0;
      const b = "range" in change ? text.offsetAt(change.range.end) : text.getText().length;
      TextDocument.update(text, [change], textDocument.version);
      edits.push({ start: Math.min(a, b), end: Math.max(a, b), text: change.text, result: text.getText() });
    }
    const [edit] = edits;
    document.typingAt = edits.length === 1 && edit !== undefined && edit.text.length <= 1 && "range" in (contentChanges[0] ?? {}) ? edit.start + edit.text.length : undefined;
    if (document.draft !== undefined) document.draft = updateDraft(document.draft, edits, textDocument.version);
  }

  /** Where somebody is typing in a document; undefined where they have gone on to something else. */
  typingAt(uri: string): number | undefined {
    return this.#documents.get(uri)?.typingAt;
  }

  /** What is typed in a document is meant to stay. */
  saved(uri: string): void {
    const document = this.#documents.get(uri);
    if (document !== undefined) document.typingAt = undefined;
  }

  /** Text of a document that is open, of any kind. */
  text(uri: string): string | undefined {
    return this.#documents.get(uri)?.text.getText();
  }

  /** A document that is open, of any kind. */
  document(uri: string): TextDocument | undefined {
    return this.#documents.get(uri)?.text;
  }

  /** The documents that are open. */
  get uris(): Iterable<string> {
    return this.#documents.keys();
  }

  /** The latest snapshot of a Markdown document; undefined for what is not open or no Markdown. */
  sheet(uri: string): Sheet | undefined {
    const document = this.#documents.get(uri);
    if (document?.text.languageId !== "markdown") return undefined;
    const { knowledge, lookup, draftLanguage } = this.#reading(uri);
    const { text } = document;
    document.draft ??= openDraft({
      uri,
      version: text.version,
      text: text.getText(),
      knowledge,
      lookup,
      defaultLanguage: draftLanguage,
    });
    if (document.draft.knowledge !== knowledge) document.draft = withKnowledge(document.draft, knowledge, lookup);
    document.draft = withBibliography(document.draft, this.#bibliographyOf(document.draft));
    return { draft: document.draft, lines: text };
  }

  /** Reads drafts that do not tell their language in another one from now on. */
  useLanguage(language: DraftLanguage): void {
    for (const document of this.#documents.values()) {
      if (document.draft !== undefined) document.draft = withDefaultLanguage(document.draft, language);
    }
  }
}

// The documents that are open in the editor, each with its draft.
import type { DidChangeTextDocumentParams, TextDocumentItem } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Draft, Edit } from "../draft/draft.ts";
import { openDraft, updateDraft, withBibliography, withDefaultLanguage, withKnowledge } from "../draft/openDraft.ts";
import type { Sheet } from "../features/place.ts";
import type { Bibliography } from "../knowledge/bibliographies/bibliography.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/records.ts";
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
    this.#documents.set(uri, { text: TextDocument.create(uri, languageId, version, text), draft: undefined });
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
    if (document.draft !== undefined) document.draft = updateDraft(document.draft, edits, textDocument.version);
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

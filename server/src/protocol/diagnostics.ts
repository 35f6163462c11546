// Diagnostics of drafts: asked for by the editor where it can, else sent once typing pauses.
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  type ResponseError,
} from "vscode-languageserver";
import type { CheckOptions } from "../checks/check.ts";
import { keyBeingTyped } from "../checks/keyBeingTyped.ts";
import { diagnostics } from "../features/diagnostics.ts";
import { answer, Debounced } from "./schedule.ts";
import type { Session } from "./session.ts";
import { today } from "./today.ts";

/** Milliseconds after the last change until an editor that does not ask is told. */
const pause = 300;

/** What a draft is checked with now; undefined where checks are switched off. @param uri of a draft that is open */
export function checkOptions({ documents, settings: { checks } }: Session, uri?: string): CheckOptions | undefined {
  if (!checks.enabled) return undefined;
  const typingAt = uri === undefined ? undefined : documents.typingAt(uri);
  return { severities: checks.severities, asOf: checks.asOf ?? today(), phrases: checks.phrases, typingAt };
}

export class DraftDiagnostics {
  readonly #connection: Connection;
  readonly #session: Session;
  /** Drafts to be reported to an editor that does not ask, and those of which something was reported. */
  readonly #waiting = new Set<string>();
  readonly #told = new Set<string>();
  readonly #send = new Debounced(() => {
    this.#report();
  }, pause);
  /** Raised whenever everything may have other findings: other knowledge, other settings. */
  #serial = 0;

  constructor(connection: Connection, session: Session) {
    this.#connection = connection;
    this.#session = session;
  }

  /** Answers a request for the diagnostics of a document. What is no open draft has those that were found in its file. */
  pull({ textDocument: { uri }, previousResultId }: DocumentDiagnosticParams, token: CancellationToken): Promise<DocumentDiagnosticReport | ResponseError<never>> {
    return answer(token, () => {
      const resultId = this.#resultId(uri);
      if (resultId !== undefined && resultId === previousResultId) return { kind: "unchanged", resultId };
      const items = resultId === undefined ? (this.#session.workspaceDiagnostics.of(uri) ?? []) : this.of(uri);
      return { kind: "full", items: [...items], ...(resultId === undefined ? {} : { resultId }) };
    });
  }

  /** A draft was opened or changed. */
  changed(uri: string): void {
    if (this.#session.editor.pullDiagnostics) return;
    this.#waiting.add(uri);
    this.#send.trigger();
  }

  /** A draft was saved by somebody: what was being typed is judged from now on. */
  saved(uri: string): void {
    const { documents } = this.#session;
    const at = documents.typingAt(uri);
    documents.saved(uri);
    if (at === undefined || keyBeingTyped(documents.text(uri) ?? "", at) === undefined) return;
    if (this.#session.editor.pullDiagnostics) this.#askAgain();
    else this.changed(uri);
  }

  /** A draft was closed: what was said of it goes. */
  closed(uri: string): void {
    this.#waiting.delete(uri);
    if (!this.#told.delete(uri)) return;
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  /** All drafts may have other findings now. */
  refresh(): void {
    this.#serial++;
    this.#session.workspaceDiagnostics.refresh();
    const { editor, documents } = this.#session;
    if (editor.pullDiagnostics) {
      this.#askAgain();
    } else {
      for (const uri of documents.uris) this.changed(uri);
    }
  }

  dispose(): void {
    this.#send.cancel();
  }

  #askAgain(): void {
    if (this.#session.editor.refreshDiagnostics) this.#connection.sendRequest(DiagnosticRefreshRequest.type).catch(() => undefined);
  }

  #report(): void {
    for (const uri of this.#waiting) {
      if (!this.#isDraft(uri)) continue;
      this.#told.add(uri);
      void this.#connection.sendDiagnostics({ uri, diagnostics: [...this.of(uri)] });
    }
    this.#waiting.clear();
  }

  /** Other documents, such as the files of packs, are reported elsewhere. */
  #isDraft(uri: string): boolean {
    return this.#session.documents.sheet(uri) !== undefined;
  }

  /** What is found in a draft that is open; nothing in what is none. */
  of(uri: string): readonly Diagnostic[] {
    const checks = checkOptions(this.#session, uri);
    const sheet = checks && this.#session.documents.sheet(uri);
    return checks === undefined || sheet === undefined ? [] : diagnostics(sheet, checks, this.#session.options);
  }

  #resultId(uri: string): string | undefined {
    const sheet = this.#session.documents.sheet(uri);
    const checks = checkOptions(this.#session, uri);
    return sheet && [sheet.draft.version, sheet.draft.knowledge.version, this.#serial, checks?.asOf, checks?.typingAt].map((each) => String(each ?? "")).join(".");
  }
}

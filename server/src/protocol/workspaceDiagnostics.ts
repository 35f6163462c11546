// Diagnostics of the drafts of a workspace as they are on disk: found when somebody wants them, and kept up to date from
// then on. Of drafts that are open, an editor asks apart, and takes no notice of these.
import type { CancellationToken, Connection, Diagnostic, WorkspaceDiagnosticParams, WorkspaceDiagnosticReport, WorkspaceDocumentDiagnosticReport } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { checkSteps } from "../checks/run.ts";
import { openDraft, withBibliography } from "../draft/openDraft.ts";
import { diagnostics } from "../features/diagnostics.ts";
import { checkOptions } from "./diagnostics.ts";
import { canonical } from "./draftAddresses.ts";
import { inSlices } from "./schedule.ts";
import type { Session } from "./session.ts";
import type { WorkspaceFiles } from "./workspaceFiles.ts";

/** So many files are read at a time. */
const batch = 32;

/** With fewer drafts than this, they are checked before anybody could read a message about it. */
const worthShowing = 200;

/** What was found in a file. */
interface Result {
  readonly id: string;
  /** With what it was checked; with anything else it is to be checked again. */
  readonly basis: string;
  readonly items: readonly Diagnostic[];
}

/** How many findings there are in how many drafts. */
export interface Checked {
  readonly drafts: number;
  readonly findings: number;
}

export interface WorkspaceDiagnosticsOptions {
  readonly files: WorkspaceFiles;
  /** Begins to show that something takes its time; what it returns is told how far it is, from 0 to 1, and when it has ended. */
  readonly progress: () => Promise<((done: number) => void) | undefined>;
  readonly failed: (error: unknown) => void;
}

export class WorkspaceDiagnostics {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #options: WorkspaceDiagnosticsOptions;
  readonly #results = new Map<string, Result>();
  /** Files that have changed since they were checked. */
  readonly #changed = new Set<string>();
  /** Drafts of which findings were handed out last: an editor may show them and have forgotten whose they are. */
  readonly #shown = new Set<string>();
  /** What was sent to an editor that does not ask, by URI. */
  readonly #sent = new Map<string, string>();
  /** Those who wait for something to happen. */
  readonly #waiting = new Set<() => void>();
  /** Tells the results of this process from those of the one before it. */
  readonly #process = Date.now().toString(36);
  #asked = false;
  #serial = 0;
  #count = 0;
  #working: Promise<void> | undefined;
  #again = false;
  #disposed = false;

  constructor(connection: Connection, session: Session, options: WorkspaceDiagnosticsOptions) {
    this.#connection = connection;
    this.#session = session;
    this.#options = options;
  }

  /** Checks all drafts from now on, or no more of them than are open. */
  async ask(all: boolean): Promise<Checked> {
    this.#asked = all;
    await this.#work();
    const counts = new Map([...this.#results].map(([uri, { items }]) => [uri, items.length]));
    for (const uri of this.#session.documents.uris) {
      if (this.#session.documents.sheet(uri) !== undefined) counts.set(canonical(uri), this.#session.diagnostics.of(uri).length);
    }
    return { drafts: counts.size, findings: [...counts.values()].reduce((sum, count) => sum + count, 0) };
  }

  /** What was found in a draft as it is on disk; undefined where nobody has looked. */
  of(uri: string): readonly Diagnostic[] | undefined {
    return this.#results.get(canonical(uri))?.items;
  }

  /** A file or folder has been made, changed or deleted, or a draft opened or closed. */
  changed(address: string): void {
    if (!this.#isOn()) return;
    this.#changed.add(canonical(address));
    void this.#work();
  }

  /** All drafts may have other findings now. */
  refresh(): void {
    this.#serial++;
    if (this.#isOn() || this.#results.size > 0) void this.#work();
  }

  /**
   * Answers a request for the diagnostics of all drafts that are not open: with what is new to whoever asks, as soon as
   * there is something. Until then, and where nobody wants it, the request stays open.
   * @param report hands out a part of the answer, where that is wanted
   */
  async pull({ previousResultIds }: WorkspaceDiagnosticParams, token: CancellationToken, report?: (part: WorkspaceDiagnosticReport) => void): Promise<WorkspaceDiagnosticReport> {
    const known = new Map(previousResultIds.map(({ uri, value }) => [canonical(uri), { uri, id: value }]));
    let reported = false;
    void this.#work();
    while (!token.isCancellationRequested && !this.#disposed) {
      const items = report === undefined && this.#working !== undefined ? [] : this.#news(known);
      this.#reported(items);
      for (const { uri, resultId = "" } of items) known.set(canonical(uri), { uri, id: resultId });
      if (items.length > 0 && report === undefined) return { items };
      if (items.length > 0) report?.({ items });
      reported ||= items.length > 0;
      if (reported && this.#working === undefined) break;
      await this.#nextEvent(token);
    }
    return { items: [] };
  }

  dispose(): void {
    this.#disposed = true;
    this.#wake();
  }

  #isOn(): boolean {
    const { checks } = this.#session.settings;
    return !this.#disposed && checks.enabled && (this.#asked || checks.allDrafts);
  }

  /** What somebody does not know who knows these results. */
  #news(known: ReadonlyMap<string, { readonly uri: string; readonly id: string }>): WorkspaceDocumentDiagnosticReport[] {
    const news: WorkspaceDocumentDiagnosticReport[] = [];
    for (const [uri, { id, items }] of this.#results) {
      const before = known.get(uri);
      // A draft without a finding is no news to somebody who has never heard of it.
      if (before?.id === id || (before === undefined && items.length === 0)) continue;
      news.push({ kind: "full", uri: before?.uri ?? uri, version: null, resultId: id, items: [...items] });
    }
    for (const [key, { uri, id }] of known) {
      // What is no result of ours is that of a draft that is open.
      if (this.#results.has(key) || !id.startsWith("all.")) continue;
      news.push({ kind: "full", uri, version: null, items: [] });
    }
    for (const uri of this.#shown) if (!this.#results.has(uri) && !known.has(uri)) news.push({ kind: "full", uri, version: null, items: [] });
    return news;
  }

  #reported(reports: readonly WorkspaceDocumentDiagnosticReport[]): void {
    for (const report of reports) {
      if (report.kind === "full" && report.items.length > 0) this.#shown.add(canonical(report.uri));
      else this.#shown.delete(canonical(report.uri));
    }
  }

  /** Resolves when all drafts have been checked that are to be. Never rejects. */
  #work(): Promise<void> {
    this.#again = true;
    this.#working ??= this.#run()
      .catch((error: unknown) => this.#options.failed(error))
      .finally(() => {
        this.#working = undefined;
        this.#tell();
      });
    return this.#working;
  }

  async #run(): Promise<void> {
    let show: ((done: number) => void) | undefined;
    try {
      while (this.#again && !this.#disposed) {
        this.#again = false;
        if (!this.#isOn()) {
          for (const uri of [...this.#results.keys()]) this.#forget(uri);
          this.#changed.clear();
          break;
        }
        await this.#session.index.skimmed();
        const wanted = this.#wanted();
        if (show === undefined && wanted.length >= worthShowing) show = await this.#options.progress();
        for (let done = 0; done < wanted.length && this.#isOn(); done += batch) {
          await this.#check(wanted.slice(done, done + batch));
          this.#tell();
          show?.(Math.min(0.99, done / wanted.length));
        }
      }
    } finally {
      show?.(1);
    }
  }

  /** The files that are to be checked; what was found in others is forgotten. */
  #wanted(): readonly string[] {
    const uris = new Set(this.#session.index.uris);
    for (const uri of [...this.#results.keys()]) if (!uris.has(uri)) this.#forget(uri);
    const wanted = [...uris].filter((uri) => this.#changed.has(uri) || this.#results.get(uri)?.basis !== this.#basis(uri));
    this.#changed.clear();
    return wanted;
  }

  async #check(uris: readonly string[]): Promise<void> {
    const texts = await this.#options.files.readTexts(uris);
    for (const [index, uri] of uris.entries()) {
      const text = texts[index];
      const checks = checkOptions(this.#session);
      if (text === undefined || checks === undefined) {
        this.#forget(uri);
        continue;
      }
      const basis = this.#basis(uri);
      const { knowledge, lookup, draftLanguage } = this.#session.reading(uri);
      const read = openDraft({ uri, version: 0, text, knowledge, lookup, defaultLanguage: draftLanguage });
      const draft = withBibliography(read, this.#session.bibliographies.of(read, "stored"));
      await inSlices(checkSteps(draft, checks));
      const sheet = { draft, lines: TextDocument.create(uri, "markdown", 0, text) };
      this.#results.set(uri, { id: `all.${this.#process}.${String(++this.#count)}`, basis, items: diagnostics(sheet, checks, this.#session.options) });
    }
  }

  #forget(uri: string): void {
    this.#results.delete(uri);
    this.#session.bibliographies.release(uri, "stored");
  }

  #basis(uri: string): string {
    return `${String(this.#session.reading(uri).knowledge.version)}.${String(this.#serial)}.${checkOptions(this.#session)?.asOf ?? ""}`;
  }

  /** Results have come or gone: those who wait go on, and an editor that does not ask is told. */
  #tell(): void {
    this.#wake();
    if (this.#session.editor.pullDiagnostics) return;
    const open = new Set([...this.#session.documents.uris].map(canonical));
    for (const uri of [...this.#sent.keys()]) {
      if (this.#results.has(uri)) continue;
      this.#sent.delete(uri);
      if (!open.has(uri)) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    for (const [uri, { id, items }] of this.#results) {
      if (open.has(uri) || this.#sent.get(uri) === id || (!this.#sent.has(uri) && items.length === 0)) continue;
      this.#sent.set(uri, id);
      void this.#connection.sendDiagnostics({ uri, diagnostics: [...items] });
    }
  }

  #wake(): void {
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const go of waiting) go();
  }

  async #nextEvent(token: CancellationToken): Promise<void> {
    let cancelled: { dispose(): void } | undefined;
    await new Promise<void>((resolve) => {
      this.#waiting.add(resolve);
      cancelled = token.onCancellationRequested(() => {
        this.#waiting.delete(resolve);
        resolve();
      });
    });
    cancelled?.dispose();
  }
}

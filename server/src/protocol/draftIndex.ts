// What the drafts of a workspace rest on: read in the background, kept up to date, asked from memory.
// A draft is first skimmed for its words alone. Who asks for a record waits only for those drafts to be read that hold its words.
import { namedBibliographies } from "../draft/bibliographyPaths.ts";
import type { Draft } from "../draft/draft.ts";
import { openDraft } from "../draft/openDraft.ts";
import { type DraftUses, phrasesOfUse, usesIn, usesOf } from "../draft/uses.ts";
import type { UsesInDraft } from "../features/references.ts";
import { namesSignature } from "../knowledge/names-signature.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Lookup, Phrase } from "../lookup/lookup.ts";
import { WordSet } from "../lookup/wordSet.ts";
import { pageScheme } from "../render/pageUri.ts";
import type { Reading } from "./documents.ts";
import { canonical, isDraft, isIn, isPassedOver, mayBeFolder } from "./draftAddresses.ts";
import { DraftEntries, type DraftEntry } from "./draftEntries.ts";
import { Debounced, nextTurn } from "./schedule.ts";
import type { WorkspaceFiles } from "./workspaceFiles.ts";

/** Where drafts come from, and who wants to know. */
export interface DraftIndexOptions {
  readonly files: Pick<WorkspaceFiles, "listDrafts" | "readTexts">;
  /** What a draft is to be read with now. */
  readonly reading: (uri: string) => Reading;
  /** The drafts that are open in the editor, as they are there. */
  readonly openDrafts: () => Iterable<Draft>;
  /** Begins to show that something takes its time; what it returns is told how far it is, from 0 to 1, and when it has ended. */
  readonly progress: () => Promise<((done: number) => void) | undefined>;
  /** The answers have changed. */
  readonly changed: () => void;
  readonly failed: (error: unknown) => void;
}

/** The index is begun once nothing has happened for so many milliseconds, unless somebody asks for it. */
const idle = 2_000;

/** So many milliseconds are worked at a time; then what has come in is handled. */
const slice = 4;

/** So many files are read at a time. */
const batch = 64;

/** With fewer drafts than this to read, they are read at once: to skim them first would save nobody any time. */
const worthSkimming = 100;

/** With fewer drafts than this, it is done before anybody could read a message about it. */
const worthShowing = 500;

const none: readonly string[] = [];

export class DraftIndex {
  readonly #options: DraftIndexOptions;
  #folders: readonly string[] = [];
  readonly #entries = new DraftEntries();
  readonly #ofOpen = new WeakMap<Draft, DraftUses>();
  /** Folders to be listed, and files to be read, as soon as there is time. */
  readonly #toList = new Set<string>();
  readonly #toRead = new Set<string>();
  /** Files that are read again because something else is known now; what they said before is still of use. */
  readonly #toRenew = new Set<string>();
  /** Files that have been skimmed and are read when there is time. */
  readonly #skimmed = new Set<string>();
  /** Those that are read now: somebody waits for them, or it is their turn. */
  readonly #wanted = new Set<string>();
  /** Files and folders that are being read at this moment; what is deleted meanwhile is taken out. */
  readonly #inHand = new Set<string>();
  /** What could not be read. It is tried again when somebody asks, not before: it would fail again. */
  readonly #failed = new Set<string>();
  #working: Promise<boolean> | undefined;
  #disposed = false;
  readonly #soon = new Debounced(() => void this.#renew(), idle);

  constructor(options: DraftIndexOptions) {
    this.#options = options;
  }

  /** The drafts that are known, by URI. */
  get uris(): Iterable<string> {
    return this.#entries.uris;
  }

  /** Says which folders are indexed from now on. */
  use(addresses: readonly string[]): void {
    const folders = addresses.map(canonical);
    const removed = this.#folders.filter((folder) => !folders.includes(folder));
    const added = folders.filter((folder) => !this.#folders.includes(folder));
    this.#folders = folders;
    if (removed.length > 0) this.#forgetFolders(new Set(removed));
    for (const folder of added) this.#toList.add(folder);
    if (added.length > 0) this.#soon.trigger();
  }

  /** What is known has changed: drafts in which other names are found now are read again. */
  refresh(): void {
    for (const [uri, { uses, names }] of this.#entries) {
      if (uses !== undefined && names !== namesSignature(this.#options.reading(uri).knowledge)) this.#toRenew.add(uri);
    }
    if (this.#toRenew.size > 0) this.#soon.trigger();
  }

  /** A file or folder has been made or changed. */
  changed(address: string): void {
    const uri = canonical(address);
    if (!this.#folders.some((folder) => uri.startsWith(`${folder}/`))) return;
    if (isPassedOver(uri)) return;
    if (isDraft(uri)) this.#toRead.add(uri);
    else if (mayBeFolder(uri)) this.#toList.add(uri);
    else return;
    this.#soon.trigger();
  }

  /** Files or folders are gone. */
  deleted(addresses: readonly string[]): void {
    const folders = new Set<string>();
    for (const uri of addresses.map(canonical)) {
      this.#forget(uri);
      if (mayBeFolder(uri)) folders.add(uri);
    }
    if (folders.size > 0) this.#forgetFolders(folders);
  }

  /** Resolves when all drafts have been read that may use a record. Never rejects. */
  async readyFor(ref: RecordRef): Promise<void> {
    await this.skimmed();
    const mayUse = this.#fromWords();
    for (const [uri, entry] of this.#entries) {
      if (this.#isUpToDate(uri, entry) || !mayUse(uri, entry, ref)) continue;
      this.#toRenew.delete(uri);
      this.#wanted.add(uri);
    }
    if (this.#wanted.size > 0) await this.#workOn();
  }

  /** Whether a draft has been read with what is known now. */
  #isUpToDate(uri: string, { uses }: DraftEntry): boolean {
    return uses !== undefined && !this.#toRenew.has(uri);
  }

  /** Resolves when it is known which drafts there are, and which bibliographies they name. Never rejects. */
  async skimmed(): Promise<void> {
    if (this.#toRenew.size < worthShowing) this.#readAgain(worthShowing);
    for (const uri of this.#failed) (isDraft(uri) ? this.#toRead : this.#toList).add(uri);
    this.#failed.clear();
    await this.#workOn();
  }

  /** A test of whether a draft that is not up to date may use a record, or did so before. It remembers what it needs, and serves for one question. */
  #fromWords(): (uri: string, entry: DraftEntry, ref: RecordRef) => boolean {
    const known = new Map<Lookup, Map<RecordRef, readonly Phrase[]>>();
    return (uri, { words, uses }, ref) => {
      if (words === undefined || (uses?.count(ref) ?? 0) > 0) return true;
      const { knowledge, lookup } = this.#options.reading(uri);
      const phrases = known.get(lookup) ?? new Map<RecordRef, readonly Phrase[]>();
      known.set(lookup, phrases);
      let own = phrases.get(ref);
      if (own === undefined) {
        own = phrasesOfUse(ref, knowledge, lookup);
        phrases.set(ref, own);
      }
      return own.some((phrase) => words.mayHold(phrase));
    };
  }

  /** Resolves to false where something could not be read. */
  #workOn(): Promise<boolean> {
    this.#working ??= this.#work()
      .then(() => true)
      .catch((error: unknown) => {
        this.#options.failed(error);
        return false;
      })
      .finally(() => {
        this.#working = undefined;
        // What came in at the very end, and what nobody has waited for.
        if (!this.#disposed && this.#toList.size + this.#toRead.size + this.#wanted.size + this.#skimmed.size > 0) this.#soon.trigger();
      });
    return this.#working;
  }

  /** Reads what is left to read, and again what was read with other knowledge; little at a time, so that nobody waits for it who asks for something else. */
  async #renew(): Promise<void> {
    let goesOn = await this.#workOn();
    while (goesOn && !this.#disposed && this.#toRenew.size + this.#skimmed.size > 0) {
      this.#readAgain(batch);
      for (const uri of first(this.#skimmed, batch)) this.#wanted.add(uri);
      goesOn = await this.#workOn();
    }
  }

  #readAgain(most: number): void {
    for (const uri of first(this.#toRenew, most)) {
      this.#toRenew.delete(uri);
      this.#toRead.add(uri);
    }
  }

  /** The drafts that use a record, by URI. Those that are open count as they are in the editor. */
  usesOf(ref: RecordRef): readonly UsesInDraft[] {
    const found: UsesInDraft[] = [];
    const open = new Set<string>();
    for (const draft of this.#open()) {
      open.add(canonical(draft.uri));
      const uses = usesOf(draft, ref);
      if (uses.length > 0) found.push({ uri: draft.uri, uses });
    }
    for (const [uri, entry] of this.#entries) {
      if (open.has(uri)) continue;
      const uses = entry.uses?.of(ref) ?? [];
      if (uses.length > 0) found.push({ uri, uses });
    }
    return found.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /**
   * The drafts whose uses pass a test, as they are now: those that are open, and all others read anew. One that is not up
   * to date may be among them without passing.
   * @param test gets a question for records, answered with yes also where a draft only may use one: a yes more must not make it fail
   * @param isWanted asked between them: false ends it early
   */
  async draftsWhere(test: (uses: (ref: RecordRef) => boolean) => boolean, isWanted: () => boolean): Promise<readonly Draft[]> {
    await this.skimmed();
    const drafts = [...this.#open()];
    const open = new Set(drafts.map(({ uri }) => canonical(uri)));
    const passes = ({ refs }: DraftUses): boolean => {
      const used = new Set(refs);
      return test((ref) => used.has(ref));
    };
    const mayUse = this.#fromWords();
    const found = drafts.filter((draft) => passes(this.#usesInOpen(draft)));
    const closed = [...this.#entries]
      .filter(([uri, entry]) => !open.has(uri) && (entry.uses !== undefined && this.#isUpToDate(uri, entry) ? passes(entry.uses) : test((ref) => mayUse(uri, entry, ref))))
      .map(([uri]) => uri);
    for (let at = 0; at < closed.length && isWanted(); at += batch) {
      const uris = closed.slice(at, at + batch);
      const texts = await this.#options.files.readTexts(uris);
      for (const [i, uri] of uris.entries()) {
        const text = texts[i];
        if (text !== undefined) found.push(this.#draftOf(uri, text));
      }
    }
    return found.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  #draftOf(uri: string, text: string): Draft {
    const { knowledge, lookup, draftLanguage } = this.#options.reading(uri);
    return openDraft({ uri, version: 0, text, knowledge, lookup, defaultLanguage: draftLanguage });
  }

  /** How often the drafts use a record. */
  count(ref: RecordRef): number {
    let count = this.#entries.count(ref);
    for (const draft of this.#open()) {
      count += this.#usesInOpen(draft).count(ref) - (this.#entries.get(canonical(draft.uri))?.uses?.count(ref) ?? 0);
    }
    return count;
  }

  /** The drafts that name bibliographies, and the paths as they have them. Those that are open count as they are in the editor. */
  naming(): readonly { readonly uri: string; readonly paths: readonly string[] }[] {
    const open = [...this.#open()].map(({ uri, text }) => ({ uri, paths: bibliographiesIn(text) }));
    const isOpen = new Set(open.map(({ uri }) => canonical(uri)));
    const closed = [...this.#entries].filter(([uri]) => !isOpen.has(uri)).map(([uri, { bibliographies }]) => ({ uri, paths: bibliographies }));
    return [...open, ...closed].filter(({ paths }) => paths.length > 0);
  }

  dispose(): void {
    this.#disposed = true;
    this.#soon.cancel();
  }

  *#open(): Generator<Draft> {
    for (const draft of this.#options.openDrafts()) if (!draft.uri.startsWith(`${pageScheme}:`)) yield draft;
  }

  #usesInOpen(draft: Draft): DraftUses {
    let uses = this.#ofOpen.get(draft);
    if (uses === undefined) {
      uses = usesIn(draft);
      this.#ofOpen.set(draft, uses);
    }
    return uses;
  }

  async #work(): Promise<void> {
    let done = 0;
    let report: ((done: number) => void) | undefined;
    let shown = false;
    let skims = false;
    let isNew = false;
    try {
      while (!this.#disposed && this.#toList.size + this.#toRead.size + this.#wanted.size > 0) {
        for (const folder of this.#toList) {
          this.#toList.delete(folder);
          this.#inHand.add(folder);
          const uris = await this.#options.files.listDrafts(folder);
          if (this.#inHand.delete(folder)) for (const uri of uris) this.#toRead.add(canonical(uri));
        }
        skims ||= this.#toRead.size >= worthSkimming;
        const waiting = this.#toRead.size > 0 ? this.#toRead : this.#wanted;
        // To read what has been skimmed changes no answer: who asks waits for it.
        isNew ||= waiting === this.#toRead;
        if (!shown && waiting.size >= worthShowing) {
          shown = true;
          report = await this.#options.progress();
        }
        const uris = first(waiting, batch);
        for (const uri of uris) {
          waiting.delete(uri);
          this.#skimmed.delete(uri);
          this.#inHand.add(uri);
        }
        const texts = await this.#options.files.readTexts(uris);
        let began = performance.now();
        for (const [index, uri] of uris.entries()) {
          if (this.#inHand.delete(uri)) this.#set(uri, this.#read(uri, texts[index], skims));
          if (performance.now() - began < slice) continue;
          await nextTurn();
          began = performance.now();
        }
        done += uris.length;
        report?.(done / (done + this.#toRead.size + this.#wanted.size));
      }
    } finally {
      for (const uri of this.#inHand) this.#failed.add(uri);
      this.#inHand.clear();
      report?.(1);
      if (isNew) this.#options.changed();
    }
  }

  /** @param skims whether a draft that is new is only skimmed */
  #read(uri: string, text: string | undefined, skims: boolean): DraftEntry | undefined {
    if (text === undefined || !this.#folders.some((folder) => uri.startsWith(`${folder}/`))) return undefined;
    const bibliographies = bibliographiesIn(text);
    const words = skims || this.#entries.size >= worthSkimming ? WordSet.of(text) : undefined;
    if (skims && words !== undefined && this.#entries.get(uri) === undefined) return { words, names: "", bibliographies };
    const draft = this.#draftOf(uri, text);
    return { uses: usesIn(draft), names: namesSignature(draft.knowledge), words, bibliographies };
  }

  #set(uri: string, entry: DraftEntry | undefined): void {
    this.#entries.set(uri, entry);
    if (entry !== undefined && entry.uses === undefined) this.#skimmed.add(uri);
    else {
      this.#skimmed.delete(uri);
      this.#wanted.delete(uri);
    }
  }

  #forgetFolders(folders: ReadonlySet<string>): void {
    for (const uris of [this.#toList, this.#toRead, this.#toRenew, this.#wanted, this.#inHand, this.#failed]) {
      for (const uri of uris) if (isIn(folders, uri)) uris.delete(uri);
    }
    for (const uri of [...this.#entries.uris]) if (isIn(folders, uri)) this.#set(uri, undefined);
  }

  #forget(uri: string): void {
    for (const uris of [this.#toRead, this.#toRenew, this.#inHand, this.#failed]) uris.delete(uri);
    this.#set(uri, undefined);
  }
}

/** The first of some, without looking at the others. */
function first(all: ReadonlySet<string>, most: number): readonly string[] {
  const some: string[] = [];
  for (const each of all) if (some.push(each) === most) break;
  return some;
}

function bibliographiesIn(text: string): readonly string[] {
  // Few drafts name one, and to look for the word is much cheaper than to read the front matter.
  return text.startsWith("---") && text.includes("bibliography") ? namedBibliographies(text).map(({ path }) => path) : none;
}

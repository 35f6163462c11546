// Write Bibliography: the sources that a draft cites, in a file beside it; and the same whenever the draft is saved.
import { type Connection, type MessageActionItem, MessageType } from "vscode-languageserver";
import { URI, Utils } from "vscode-uri";
import { bibliographyPaths } from "../draft/bibliographyPaths.ts";
import { citedSources } from "../draft/citedSources.ts";
import { fileUri } from "../features/files.ts";
import { nameBibliography } from "../features/nameBibliography.ts";
import { rangeOf, type Sheet } from "../features/place.ts";
import type { Message } from "../knowledge/problem.ts";
import { bibliographyFormat } from "../knowledge/bibliographies/read.ts";
import { bibliographyText, type WrittenFormat } from "../render/bibliography/bibliographyText.ts";
import { writeBibliographyMethod } from "./messages.ts";
import { isMap } from "./parameters.ts";
import type { Session } from "./session.ts";

/** The command for editors that leave it to the server. Its argument is that of the request. */
export const writeBibliographyCommand = "communique.writeBibliography";

/** @param session undefined until the client has introduced itself */
export function answerWriteBibliography(connection: Connection, session: () => Session | undefined): void {
  connection.onRequest(writeBibliographyMethod, async (params: unknown): Promise<null> => {
    const current = session();
    if (current !== undefined) await runWriteBibliography(connection, current, params);
    return null;
  });
}

/** Keeps the bibliography of drafts up to date where the user has asked for it. Gives what is to be called whenever a draft is saved. */
export function bibliographyKeeper(connection: Connection, session: Session): (uri: string) => void {
  // One after the other: of two saves, the later one counts.
  let last = Promise.resolve();
  return (uri) => {
    const sheet = session.settings.bibliographyOnSave ? session.documents.sheet(uri) : undefined;
    if (sheet === undefined || !session.isWritable(uri)) return;
    last = last.then(() => logged(connection, new Writing(connection, session, sheet).keepUpToDate()));
  };
}

/** Writes the bibliography of an open draft, because the user has asked for it. @param params `{ textDocument: { uri } }` */
export async function runWriteBibliography(connection: Connection, current: Session, params: unknown): Promise<void> {
  const document = isMap(params) ? params["textDocument"] : undefined;
  const uri = isMap(document) ? document["uri"] : undefined;
  const sheet = typeof uri === "string" ? current.documents.sheet(uri) : undefined;
  if (sheet !== undefined) await logged(connection, new Writing(connection, current, sheet).write());
}

async function logged(connection: Connection, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    void connection.sendNotification("window/logMessage", { type: MessageType.Error, message: String(error) });
  }
}

/** Where the sources of a draft go. */
interface Target {
  readonly uri: string;
  readonly format: WrittenFormat;
  /** What stands there now; undefined where there is no file yet. */
  readonly before: string | undefined;
  /** The front matter names it. */
  readonly named: boolean;
  /** It has the name that we give it: it is this draft's own. */
  readonly own: boolean;
}

class Writing {
  readonly #connection: Connection;
  readonly #session: Session;
  readonly #sheet: Sheet;

  constructor(connection: Connection, session: Session, sheet: Sheet) {
    this.#connection = connection;
    this.#session = session;
    this.#sheet = sheet;
  }

  async write(): Promise<void> {
    const { draft } = this.#sheet;
    const sources = citedSources(draft);
    if (draft.uri.startsWith("untitled:")) {
      this.#say({ de: "Speichern Sie den Entwurf zuerst: Das Literaturverzeichnis kommt in denselben Ordner.", en: "Save the draft first: the bibliography goes into the same folder." });
      return;
    }
    if (sources.length === 0) {
      this.#say({
        de: "Dieser Entwurf zitiert noch keine Quelle, die in einem Begriffspaket steht. Quellen aus Ihren eigenen Literaturverzeichnissen bleiben dort.",
        en: "This draft does not cite a source of a pack yet. Sources from your own bibliographies stay there.",
      });
      return;
    }
    const target = await this.#target();
    const name = Utils.basename(URI.parse(target.uri));
    const { kind, text } = await this.#textOf(target);
    if (kind === "broken") {
      this.#say({
        de: `In „${name}“ ist ein Eintrag nicht lesbar. Die Datei bleibt, wie sie ist; berichtigen Sie den Eintrag, dann lassen sich Quellen ergänzen.`,
        en: `An entry in “${name}” cannot be read. The file stays as it is; mend the entry, then sources can be added.`,
      });
      return;
    }
    if (kind === "foreign" && !(await this.#mayAdd(name))) return;
    const isNew = text !== target.before;
    if (isNew && !(await this.#store(target.uri, text, true))) return;
    const count = sources.length;
    const said: Message = isNew
      ? {
          de: count === 1 ? `Die eine zitierte Quelle steht jetzt in „${name}“.` : `Die ${count} zitierten Quellen stehen jetzt in „${name}“.`,
          en: count === 1 ? `The one source that is cited is in “${name}” now.` : `The ${count} sources that are cited are in “${name}” now.`,
        }
      : { de: `„${name}“ ist auf dem neuesten Stand.`, en: `“${name}” is up to date.` };
    await this.#offerToName(target, name, said);
  }

  /** Asks nobody and says nothing: what could not be written without a question stays as it is. */
  async keepUpToDate(): Promise<void> {
    if (citedSources(this.#sheet.draft).length === 0) return;
    const target = await this.#target();
    // A file elsewhere is written only when the user asks for it.
    if (!this.#session.isWritable(target.uri)) return;
    const { kind, text } = await this.#textOf(target);
    if (kind === "broken" || kind === "foreign" || text === target.before) return;
    await this.#store(target.uri, text, false);
  }

  #textOf({ before, format, own }: Target): ReturnType<typeof bibliographyText> {
    const { draft } = this.#sheet;
    return bibliographyText(before, citedSources(draft), { format, isOurs: (key) => draft.knowledge.get("sources", key) !== undefined, prune: own });
  }

  /** A file that the front matter names and that has sources of packs already, or that is not there yet; else one of its own beside the draft. */
  async #target(): Promise<Target> {
    const { bibliographies, files, isWritable, settings } = this.#session;
    const { draft } = this.#sheet;
    const folder = Utils.dirname(URI.parse(draft.uri)).toString();
    const stem = Utils.basename(URI.parse(draft.uri)).replace(/\.(?:md|markdown)$/i, "");
    const ownUris = { "csl-json": fileUri(folder, `${stem}.bibliography.json`), bibtex: fileUri(folder, `${stem}.bib`) };
    const own = (uri: string): boolean => Object.values(ownUris).includes(uri);
    let missing: Target | undefined;
    for (const path of bibliographyPaths(draft)) {
      const format = bibliographyFormat(path);
      const places = bibliographies.placesOf(path, draft.uri);
      if (format === undefined || format === "csl-yaml" || places.length === 0) continue;
      const texts = await files.readTexts(places);
      const at = texts.findIndex((text) => text !== undefined);
      const [beside = ""] = places;
      if (at < 0 && (isWritable(beside) || beside.startsWith(`${folder}/`))) missing ??= { uri: beside, format, before: undefined, named: true, own: own(beside) };
      const [uri, before] = [places[at], texts[at]];
      if (uri === undefined || before === undefined) continue;
      const isOurs = (key: string): boolean => draft.knowledge.get("sources", key) !== undefined;
      const { kind } = await bibliographyText(before, [], { format, isOurs, prune: false });
      if (kind === "foreign" || (kind === "broken" && !own(uri))) continue;
      return { uri, format, before, named: true, own: own(uri) };
    }
    if (missing !== undefined) return missing;
    const format = settings.bibliographyFormat;
    const uri = ownUris[format];
    const [before] = await files.readTexts([uri]);
    return { uri, format, before, named: false, own: true };
  }

  /** @returns whether it was done */
  async #store(uri: string, text: string, asked: boolean): Promise<boolean> {
    const outcome = await this.#session.files.writeText(uri, text);
    this.#session.bibliographies.changed(uri);
    if (outcome === "written") return true;
    const name = Utils.basename(URI.parse(uri));
    const messages: { readonly [why in typeof outcome]: Message } = {
      unsaved: {
        de: `„${name}“ hat Änderungen, die noch nicht gespeichert sind. Speichern Sie die Datei, und rufen Sie den Befehl noch einmal auf.`,
        en: `“${name}” has changes that are not saved yet. Save it and run the command again.`,
      },
      failed: {
        de: `„${name}“ lässt sich nicht schreiben. Ist die Datei oder ihr Ordner schreibgeschützt?`,
        en: `“${name}” could not be written. Is the file or its folder read-only?`,
      },
    };
    if (asked) this.#say(messages[outcome], MessageType.Warning);
    return false;
  }

  /** The file holds only sources of somebody else. */
  async #mayAdd(name: string): Promise<boolean> {
    const { locale } = this.#session.settings;
    const question = {
      de: `„${name}“ enthält nur Quellen, die nicht aus einem Begriffspaket stammen. Sollen die zitierten hinzukommen? Was darin steht, bleibt, wie es ist.`,
      en: `“${name}” holds only sources that are not from a pack. Add those that are cited? What is in it stays as it is.`,
    };
    const add: MessageActionItem = { title: { de: "Hinzufügen", en: "Add" }[locale] };
    const chosen = await this.#connection.window.showInformationMessage(question[locale], add);
    return chosen?.title === add.title;
  }

  /** Says what was done; where the front matter does not name the file, offers to add that. */
  async #offerToName({ uri, named }: Target, name: string, said: Message): Promise<void> {
    const { documents, settings } = this.#session;
    const { locale } = settings;
    const add: MessageActionItem = { title: { de: "Im Entwurf nennen", en: "Name It in the Draft" }[locale] };
    const { draft } = this.#sheet;
    if (named || nameBibliography(draft.text, name) === undefined) {
      this.#say(said);
      return;
    }
    const hint = {
      de: "Damit pandoc es findet, muss es am Anfang des Entwurfs unter „bibliography“ stehen.",
      en: "For pandoc to find it, the beginning of the draft must name it under “bibliography”.",
    };
    const chosen = await this.#connection.window.showInformationMessage(`${said[locale]} ${hint[locale]}`, add);
    if (chosen?.title !== add.title) return;
    // The draft may have changed while the user was thinking. The file is beside it, so its name is the path.
    const sheet = documents.sheet(draft.uri);
    const edit = sheet && nameBibliography(sheet.draft.text, Utils.basename(URI.parse(uri)));
    if (sheet === undefined || edit === undefined) return;
    const edits = [{ range: rangeOf(sheet.lines, edit), newText: edit.newText }];
    await this.#connection.workspace.applyEdit({ documentChanges: [{ textDocument: { uri: draft.uri, version: sheet.draft.version }, edits }] });
  }

  #say(message: Message, type: MessageType = MessageType.Info): void {
    void this.#connection.sendNotification("window/showMessage", { type, message: message[this.#session.settings.locale] });
  }
}

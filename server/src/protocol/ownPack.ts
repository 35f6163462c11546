// Requests of our client about a workspace folder's own pack: what a new term is to be told, and the edits that make it.
import { CancellationToken, type Connection, type WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { checkCodes } from "../checks/finding.ts";
import type { RecordEdit } from "../features/addRecord.ts";
import { addTerm, clean, type NewTerm } from "../features/addTerm.ts";
import { fileUri } from "../features/files.ts";
import { knownName } from "../features/knownName.ts";
import { addException } from "../features/neverFlag.ts";
import { newPack, newPackFile } from "../features/newPack.ts";
import type { PackFile } from "../knowledge/pack.ts";
import type { Kind } from "../knowledge/records.ts";
import { titleOf } from "../render/names.ts";
import {
  addTermMethod,
  type AddRecordResult,
  knownNameMethod,
  type KnownNameResult,
  neverFlagMethod,
  newPackMethod,
  type NewPackResult,
  topicsMethod,
  type TopicsResult,
} from "./messages.ts";
import { isMap } from "./parameters.ts";
import { answer } from "./schedule.ts";
import type { Session } from "./session.ts";

/** @param session undefined until the client has introduced itself */
export function answerOwnPackRequests(connection: Connection, session: () => Session | undefined): void {
  connection.onRequest(topicsMethod, (params: unknown, token: CancellationToken = CancellationToken.None) =>
    answer(token, (): TopicsResult => {
      const current = session();
      const folder = readFolder(params);
      if (current === undefined || folder === undefined) return [];
      const { locale } = current.options;
      return viewOf(current, folder)
        .knowledge.all("topics")
        .map((entry) => ({ id: entry.record.id, label: titleOf(entry, locale) }))
        .sort((a, b) => a.label.localeCompare(b.label, locale));
    }),
  );

  connection.onRequest(knownNameMethod, (params: unknown, token: CancellationToken = CancellationToken.None) =>
    answer(token, (): KnownNameResult => {
      const current = session();
      const folder = readFolder(params);
      if (current === undefined || folder === undefined || !isMap(params)) return null;
      const { name, language } = params;
      if (typeof name !== "string" || (language !== "de" && language !== "en")) return null;
      return knownName(viewOf(current, folder).knowledge, name, language, current.options) ?? null;
    }),
  );

  connection.onRequest(newPackMethod, async (params: unknown): Promise<NewPackResult> => {
    const current = session();
    const folder = readFolder(params);
    if (current === undefined || folder === undefined) return null;
    const root = rootOf(folder);
    const [first] = (await current.packs.filesOf(root)) ?? [];
    if (first !== undefined) return { uri: fileUri(root, first.path), text: null };
    return { uri: fileUri(root, newPackFile), text: newPack(current.options.locale) };
  });

  connection.onRequest(addTermMethod, async (params: unknown): Promise<AddRecordResult> => {
    const current = session();
    const folder = readFolder(params);
    const term = readTerm(isMap(params) ? params["term"] : undefined);
    if (current === undefined || folder === undefined || term === undefined) return null;
    const root = rootOf(folder);
    const files = (await current.packs.filesOf(root)) ?? [];
    return resultOf(root, files, addTerm(files, term, isTaken(current, folder, "terms")));
  });

  connection.onRequest(neverFlagMethod, async (params: unknown): Promise<AddRecordResult> => {
    const current = session();
    const folder = readFolder(params);
    if (current === undefined || folder === undefined || !isMap(params)) return null;
    const phrase = typeof params["phrase"] === "string" ? clean(params["phrase"]) : "";
    const check = checkCodes.find((code) => code === params["check"]);
    if (phrase === "" || check === undefined) return null;
    const root = rootOf(folder);
    const files = (await current.packs.filesOf(root)) ?? [];
    return resultOf(root, files, addException(files, phrase, check, isTaken(current, folder, "exceptions")));
  });
}

function rootOf(folder: string): string {
  return `${folder}/.communique`;
}

function viewOf({ packs }: Session, folder: string): ReturnType<Session["packs"]["viewOf"]> {
  return packs.viewOf(`${rootOf(folder)}/${newPackFile}`);
}

function resultOf(root: string, files: readonly PackFile[], edit: RecordEdit): AddRecordResult {
  return { edit: workspaceEdit(root, files, edit), uri: fileUri(root, edit.path), line: edit.line, id: edit.id };
}

/** An id is taken by a record that is known, or is not for the moment: because it is faulty, withdrawn or merged into another. */
function isTaken(current: Session, folder: string, kind: Kind): (id: string) => boolean {
  const { knowledge, packs } = viewOf(current, folder);
  const given = new Set(packs.flatMap(({ files }) => files.flatMap(({ records }) => records.map(({ ref }) => ref))));
  return (id) => given.has(`${kind}/${id}`) || knowledge.resolve(`${kind}/${id}`) !== undefined;
}

function workspaceEdit(root: string, files: readonly PackFile[], { path, isNew, start, end, newText }: RecordEdit): WorkspaceEdit {
  const uri = fileUri(root, path);
  const text = files.find((file) => file.path === path)?.text ?? "";
  const document = TextDocument.create(uri, "yaml", 0, text);
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  const change = { textDocument: { uri, version: null }, edits: [{ range, newText }] };
  return { documentChanges: isNew ? [{ kind: "create", uri, options: { ignoreIfExists: true } }, change] : [change] };
}

function readFolder(params: unknown): string | undefined {
  const folder = isMap(params) ? params["folder"] : undefined;
  return typeof folder === "string" && folder !== "" ? folder.replace(/\/+$/, "") : undefined;
}

function readTerm(value: unknown): NewTerm | undefined {
  if (!isMap(value)) return undefined;
  const text = (given: unknown): string => (typeof given === "string" ? clean(given) : "");
  const both = (given: unknown): { readonly de: string; readonly en: string } => (isMap(given) ? { de: text(given["de"]), en: text(given["en"]) } : { de: "", en: "" });
  const label = both(value["label"]);
  if (label.de === "" || label.en === "") return undefined;
  const topic = text(value["topic"]);
  return { label, abbreviations: both(value["abbreviations"]), definition: both(value["definition"]), ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(topic) ? { topic } : {}) };
}

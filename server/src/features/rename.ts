// Rename: another id for a record, in all packs of the workspace and all drafts that have it.
import type { Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import { citationAt } from "../draft/citations.ts";
import type { AnyEntry, Knowledge } from "../knowledge/knowledge.ts";
import type { Message } from "../knowledge/problem.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { splitRef } from "../knowledge/references.ts";
import { type PackSheet, recordNamedAt } from "./packSheet.ts";
import { rangeOf, type Sheet } from "./place.ts";
import { placesInPacks, type UsesInDraft } from "./references.ts";

/** An id that is to be changed. */
export interface Renamed {
  readonly ref: RecordRef;
  readonly range: Range;
}

/** The id at an offset of a pack file. */
export function idInPack(sheet: PackSheet, offset: number): Renamed | undefined {
  const named = recordNamedAt(sheet, offset);
  return named && { ref: named.ref, range: rangeOf(sheet.lines, named.span) };
}

/** The id at an offset of a draft: the key of a citation. */
export function idInDraft({ draft, lines }: Sheet, offset: number): Renamed | undefined {
  const citation = citationAt(draft, offset);
  if (citation?.form !== "key" || offset > citation.end) return undefined;
  return { ref: `sources/${citation.key}`, range: rangeOf(lines, citation.keySpan) };
}

/** Why a record keeps its id; undefined where it may get another. @param writable whether a pack's files are the user's to change */
export function whyNotRenamed(knowledge: Knowledge, ref: RecordRef, writable: (packRoot: string) => boolean): Message | undefined {
  const entry: AnyEntry | undefined = knowledge.resolve(ref);
  const { kind, id } = splitRef(ref);
  if (entry === undefined || entry.ref !== ref) {
    return {
      de: `Unter „${kind}“ gibt es kein „${id}“. Legen Sie den Eintrag an oder verbessern Sie seine Fehler, dann lässt sich die Kennung ändern.`,
      en: `There is no “${id}” under “${kind}”. Create the record, or mend what is wrong with it; then its id can be changed.`,
    };
  }
  if (entry.layer === "shipped") {
    return {
      de: `„${id}“ stammt aus dem mitgelieferten Paket. Dessen Kennungen bleiben, wie sie sind, denn andere Entwürfe zitieren sie.`,
      en: `“${id}” comes from the shipped pack. Its ids stay as they are, since other drafts cite them.`,
    };
  }
  if (!writable(entry.origin.pack)) {
    return {
      de: `„${id}“ stammt aus einem Paket, das nicht in diesem Arbeitsbereich liegt. Öffnen Sie den Ordner des Pakets, um die Kennung dort zu ändern.`,
      en: `“${id}” comes from a pack that is not in this workspace. Open the folder of that pack to change the id there.`,
    };
  }
  return undefined;
}

/** Why an id cannot be used; undefined where it can. */
export function whyNotThisId(knowledge: Knowledge, ref: RecordRef, newId: string, files: Iterable<PackSheet>): Message | undefined {
  const { kind } = splitRef(ref);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(newId)) {
    return {
      de: `„${newId}“ kann keine Kennung sein: Sie besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, etwa chips-jv.`,
      en: `“${newId}” cannot be an id: it is made of small letters, digits and single hyphens, such as chips-jv.`,
    };
  }
  const wanted: RecordRef = `${kind}/${newId}`;
  const taken = knowledge.resolve(wanted) !== undefined || [...placesInPacks(wanted, files)].some(({ own }) => own);
  return taken
    ? { de: `„${newId}“ ist unter „${kind}“ schon vergeben. Wählen Sie eine andere Kennung.`, en: `“${newId}” is already taken under “${kind}”. Choose another id.` }
    : undefined;
}

/** The edits that give a record another id. @param files the pack files that are the user's to change */
export function renameEdit(ref: RecordRef, newId: string, drafts: readonly UsesInDraft[], files: Iterable<PackSheet>): WorkspaceEdit {
  const changes = new Map<string, TextEdit[]>();
  const add = (uri: string, range: Range): void => {
    const edits = changes.get(uri);
    if (edits) edits.push({ range, newText: newId });
    else changes.set(uri, [{ range, newText: newId }]);
  };
  for (const { sheet, span } of placesInPacks(ref, files)) add(sheet.uri, rangeOf(sheet.lines, span));
  for (const { uri, uses } of drafts) {
    // Names and addresses stay: only what has the id itself is changed.
    for (const { kind, range } of uses) if (kind === "citation" || kind === "frontMatter") add(uri, range);
  }
  return { changes: Object.fromEntries(changes) };
}

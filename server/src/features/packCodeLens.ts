// Code lenses in a pack file: how often the drafts of the workspace use a record, and how many records name it.
import type { CodeLens, Command, Position } from "vscode-languageserver-types";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { recordsIn } from "../knowledge/pack-place.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { FeatureOptions } from "./options.ts";
import type { PackSheet } from "./packSheet.ts";
import { rangeOf } from "./place.ts";

/** What `resolve` needs to know of a lens. */
export interface LensData {
  readonly ref: RecordRef;
  readonly uri: string;
  readonly position: Position;
}

/** One lens for each record, still without words: counting is for those that are seen. */
export function packCodeLenses(sheet: PackSheet): readonly CodeLens[] {
  return recordsIn(sheet.tree).flatMap(({ kind, id }): readonly CodeLens[] => {
    if (id === undefined || id.text === "") return [];
    const range = rangeOf(sheet.lines, id.inner);
    const data: LensData = { ref: `${kind}/${id.text}`, uri: sheet.uri, position: range.start };
    return [{ range, data }];
  });
}

/** The words of a lens. @param inDrafts how often drafts use the record */
export function lensCommand(knowledge: Knowledge, { ref, uri, position }: LensData, inDrafts: number, { locale, commandLinks }: FeatureOptions): Command {
  const inPacks = knowledge.referrers(ref).length;
  // Where a commitment is named, only the drafts themselves tell.
  const isFound = ref.startsWith("commitments/");
  const drafts = isFound
    ? { de: "In Entwürfen suchen", en: "Find in drafts" }[locale]
    : locale === "de" ? `${inDrafts} ${inDrafts === 1 ? "Stelle" : "Stellen"} in Entwürfen` : `${inDrafts} ${inDrafts === 1 ? "place" : "places"} in drafts`;
  const packs = locale === "de" ? `${inPacks} ${inPacks === 1 ? "Eintrag" : "Einträge"}` : `${inPacks} ${inPacks === 1 ? "record" : "records"}`;
  // Without our own command, or without anything to list, the words alone are shown.
  const listed = commandLinks && (isFound || inDrafts + inPacks > 0);
  return { title: `${drafts} · ${packs}`, command: listed ? "communique.showReferences" : "", ...(listed ? { arguments: [uri, position] } : {}) };
}

/** What `resolve` needs, if the lens is one of ours and came back whole. */
export function readLensData(data: unknown): LensData | undefined {
  if (typeof data !== "object" || data === null || !("ref" in data) || !("uri" in data) || !("position" in data)) return undefined;
  const { ref, uri, position } = data;
  if (typeof ref !== "string" || typeof uri !== "string" || typeof position !== "object") return undefined;
  return { ref: ref as RecordRef, uri, position: position as Position };
}

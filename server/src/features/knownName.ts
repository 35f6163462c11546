// Whether somebody's name for a term is known already, and where.
import type { Location } from "vscode-languageserver-types";
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage, LocalNames } from "../knowledge/local-text.ts";
import { titleOf } from "../render/names.ts";
import { packName, placeOf } from "../render/provenance.ts";
import { clean } from "./addTerm.ts";
import { recordLocation } from "./declaration.ts";
import type { FeatureOptions } from "./options.ts";

/** A term that has the name. */
export interface KnownName {
  readonly title: string;
  /** The pack that gives it, and the file and line there. */
  readonly pack: string;
  readonly place: string;
  /** Undefined where the file is not at hand. */
  readonly location: Location | undefined;
}

/** The term that has a name, whatever its case; undefined where none has. */
export function knownName(knowledge: Knowledge, name: string, language: DraftLanguage, options: FeatureOptions): KnownName | undefined {
  const wanted = folded(name);
  const entry = wanted === "" ? undefined : knowledge.all("terms").find((each) => namesOf(each, language).some((own) => folded(own) === wanted));
  if (entry === undefined) return undefined;
  return {
    title: titleOf(entry, options.locale),
    pack: packName(knowledge, entry, options.locale),
    place: placeOf(entry, ["label"]),
    location: recordLocation(knowledge, entry.ref, options),
  };
}

function namesOf({ record: { label, abbreviations, admitted } }: Entry<"terms">, language: DraftLanguage): readonly string[] {
  const own = (names: LocalNames | undefined): readonly string[] => names?.[language] ?? [];
  return [label[language], ...own(abbreviations), ...own(admitted)];
}

function folded(name: string): string {
  return clean(name).toLowerCase();
}

// Add Term: a record of a term, from what somebody has said about it.
import type { PackFile } from "../knowledge/pack.ts";
import type { LocalNames, LocalText } from "../knowledge/local-text.ts";
import type { Term } from "../knowledge/records/term.ts";
import { addRecord, freeId, type RecordEdit } from "./addRecord.ts";

/** What somebody has said about a term; spaces around it and line breaks do not matter. */
export interface NewTerm {
  readonly label: LocalText;
  readonly abbreviations?: { readonly de?: string; readonly en?: string };
  readonly definition?: LocalText;
  /** The id of a topic. */
  readonly topic?: string;
}

/** Terms are looked for and written here before anywhere else. */
const usualFile = "terms.yaml";

/**
 * The edit that adds a term to a pack, see {@link addRecord}.
 * @param files of the pack, none where there is no pack yet
 * @param taken whether a term has an id already
 */
export function addTerm(files: readonly PackFile[], term: NewTerm, taken: (id: string) => boolean): RecordEdit {
  return addRecord(files, "terms", recordOf(term, taken), usualFile);
}

/** The record as it is to be read again. */
function recordOf({ label, abbreviations, definition, topic }: NewTerm, taken: (id: string) => boolean): Term {
  const names: LocalNames = {
    ...(clean(abbreviations?.de) === "" ? {} : { de: [clean(abbreviations?.de)] }),
    ...(clean(abbreviations?.en) === "" ? {} : { en: [clean(abbreviations?.en)] }),
  };
  const local = ({ de, en }: LocalText): LocalText => ({ de: clean(de), en: clean(en) });
  return {
    id: freeId([label.en, label.de], "term", taken),
    label: local(label),
    ...(Object.keys(names).length === 0 ? {} : { abbreviations: names }),
    ...(topic === undefined ? {} : { topic }),
    ...(definition === undefined || clean(definition.de) === "" || clean(definition.en) === "" ? {} : { definition: local(definition) }),
  };
}

/** On one line, without what nobody sees and no file may hold. */
export function clean(text: string | undefined): string {
  return (text ?? "")
    .toWellFormed()
    .replace(/[\s\u0085]+/gu, (spaces) => (spaces === "\u00a0" || spaces === "\u202f" ? spaces : " "))
    .replace(/[\p{Cc}\uFEFF\uFFFE\uFFFF]/gu, "")
    .trim();
}

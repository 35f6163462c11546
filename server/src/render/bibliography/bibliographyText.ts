// A bibliography as a file: made anew, or brought up to date without a word of others being lost.
import type { Source } from "../../knowledge/records/source.ts";
import { jsonItems } from "../../knowledge/bibliographies/csl.ts";
import type { Span } from "../../knowledge/problem.ts";
import { bibtexEntry, writtenFields } from "./bibtexEntry.ts";
import { cslFields, cslItem } from "./cslItem.ts";

/** What can be written. */
export type WrittenFormat = "csl-json" | "bibtex";

/** What a file is before it is written. */
export type FileKind =
  /** There is none, or nothing in it. */
  | "new"
  /** It holds sources of packs and nothing else. */
  | "ours"
  /** It holds sources of packs and others. */
  | "mixed"
  /** It holds no source of a pack, but others. */
  | "foreign"
  /** It cannot be read to its end: nothing is written to it. */
  | "broken";

export interface BibliographyText {
  readonly kind: FileKind;
  /** What it becomes; the same as before where nothing changes. */
  readonly text: string;
}

export interface BibliographyOptions {
  readonly format: WrittenFormat;
  /** Whether a key is that of a source of a pack. */
  readonly isOurs: (key: string) => boolean;
  /** Sources of packs that are no longer cited are taken out, and all are put in order. Only for a file that is one draft's own. */
  readonly prune: boolean;
}

/** An entry that is there already. */
interface Existing extends Span {
  readonly key: string | undefined;
  /** The entry of a source, with what somebody has added to this one. */
  readonly renewed: (source: Source) => string;
}

/**
 * The file with the entries of sources.
 * @param before what stands in it; undefined where there is none
 */
export async function bibliographyText(before: string | undefined, sources: readonly Source[], options: BibliographyOptions): Promise<BibliographyText> {
  const { format, isOurs, prune } = options;
  const isJson = format === "csl-json";
  const sorted = sources.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const entryOf = isJson ? (source: Source) => cslJson(cslItem(source)) : (source: Source) => bibtexEntry(cslItem(source));
  const whole = (entries: readonly string[]): string =>
    entries.length === 0 ? (isJson ? "[]\n" : "") : isJson ? `[\n${entries.join(",\n")}\n]\n` : `${entries.join("\n\n")}\n`;
  if (before === undefined || before.trim() === "" || (isJson && /^\s*\[\s*\]\s*$/.test(before))) return { kind: "new", text: whole(sorted.map(entryOf)) };

  const existing = isJson ? existingJson(before) : await existingBibtex(before);
  if (existing === undefined || (isJson && existing.length === 0)) return { kind: "broken", text: before };
  const ours = existing.filter(({ key }) => key !== undefined && isOurs(key));
  // A file of remarks alone is as good as none.
  const kind = existing.length === 0 ? "new" : ours.length === existing.length ? "ours" : ours.length === 0 ? "foreign" : "mixed";
  const byKey = new Map(ours.map((entry) => [entry.key, entry]));
  const newLine = before.includes("\r\n") ? "\r\n" : "\n";
  const inFile = (text: string): string => text.replaceAll("\n", newLine);
  if (kind === "ours" && prune && isBare(before, existing, isJson)) {
    const entries = sorted.map((source) => byKey.get(source.id)?.renewed(source) ?? entryOf(source));
    return { kind, text: inFile(whole(entries)) };
  }
  const added = sorted.filter(({ id }) => !byKey.has(id)).map(entryOf);
  const edits: (Span & { readonly text: string })[] = sorted.flatMap((source) => {
    const entry = byKey.get(source.id);
    return entry === undefined ? [] : { start: entry.start, end: entry.end, text: entry.renewed(source).trimStart() };
  });
  if (added.length > 0) {
    const at = isJson ? Math.max(...existing.map(({ end }) => end)) : before.trimEnd().length;
    edits.push({ start: at, end: at, text: isJson ? `,\n${added.join(",\n")}` : `\n\n${added.join("\n\n")}` });
  }
  let text = before;
  // From the back to the front, so that what stands before stays where it is.
  for (const edit of edits.toSorted((a, b) => b.start - a.start)) text = text.slice(0, edit.start) + inFile(edit.text) + text.slice(edit.end);
  return { kind, text };
}

/** Nothing stands between the entries but space and what parts them. */
function isBare(text: string, entries: readonly Span[], isJson: boolean): boolean {
  let rest = "";
  let from = 0;
  for (const { start, end } of entries) {
    rest += text.slice(from, start);
    from = end;
  }
  rest += text.slice(from);
  return isJson ? /^[\s[\],]*$/.test(rest) : rest.trim() === "";
}

function existingJson(text: string): readonly Existing[] | undefined {
  return jsonItems(text)?.map(({ key, start, end, value }) => ({
    key,
    start,
    end,
    renewed: (source) => cslJson({ ...cslItem(source), ...Object.fromEntries(Object.entries(value as object).filter(([name]) => !cslFields.has(name))) }),
  }));
}

async function existingBibtex(text: string): Promise<readonly Existing[] | undefined> {
  const { bibtexItems } = await import("../../knowledge/bibliographies/bibtex.ts");
  return bibtexItems(text)?.map(({ key, start, end, fields }) => ({
    key,
    start,
    end,
    renewed: (source) =>
      bibtexEntry(
        cslItem(source),
        fields.filter(([name]) => !writtenFields.has(name)),
      ),
  }));
}

function cslJson(item: object): string {
  return JSON.stringify(item, undefined, 2).replace(/^/gm, "  ");
}

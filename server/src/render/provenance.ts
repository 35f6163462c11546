// Which pack said what, where it is not the shipped one.
import type { AnyEntry, Knowledge, Said } from "../knowledge/knowledge.ts";
import type { RecordPath } from "../knowledge/pack.ts";
import { type Statement, statementsOf } from "../knowledge/provenance.ts";
import { fieldLabel } from "./fieldLabels.ts";
import { layerLabels } from "./labels.ts";
import { type Locale, quoted } from "./locale.ts";

/** „Hausbegriffe“ (Begriffspaket dieses Arbeitsbereichs) */
export function packName(knowledge: Knowledge, { origin, layer }: Said, locale: Locale): string {
  const pack = knowledge.packs.find(({ root }) => root === origin.pack);
  const sort = layerLabels[layer][locale];
  return pack === undefined || pack.manifest.title[locale] === "" ? sort : `${quoted(pack.manifest.title[locale], locale)} (${sort})`;
}

/** So many fields are named in a hover; the page has them all. */
const mostFields = 4;

/**
 * Who gave a record, where it is not from the shipped pack, and who changed or added what in it. A pack that says
 * something else than the one below it is told apart from one that only adds, since its reader should know.
 */
export function provenanceLines(knowledge: Knowledge, entry: AnyEntry, locale: Locale): readonly string[] {
  const lines: string[] = [];
  if (entry.layer !== "shipped") lines.push(`${{ de: "Aus:", en: "From:" }[locale]} ${packName(knowledge, entry, locale)}`);
  for (const [by, statements] of bySpeaker(statementsOf(entry))) {
    const changed = labelsOf(statements.filter(({ instead }) => instead !== undefined), locale);
    const added = labelsOf(statements.filter(({ instead }) => instead === undefined), locale);
    const name = packName(knowledge, by, locale);
    if (changed.length > 0) lines.push(`${{ de: "Geändert durch", en: "Changed by" }[locale]} ${name}: ${someOf(changed, locale)}`);
    if (added.length > 0) lines.push(`${{ de: "Ergänzt durch", en: "Amended by" }[locale]} ${name}: ${someOf(added, locale)}`);
  }
  return lines;
}

/** One field, who says so and where it is written, and whose words it takes the place of. */
export interface FieldLine {
  readonly field: string;
  readonly pack: string;
  /** File and line, such as `terms.yaml:12`. */
  readonly place: string;
  readonly instead: string | undefined;
}

/** The same, field by field. */
export function fieldLines(knowledge: Knowledge, entry: AnyEntry, locale: Locale): readonly FieldLine[] {
  return statementsOf(entry).map(({ path, by, instead }) => ({
    field: fieldLabel(path, locale),
    pack: packName(knowledge, by, locale),
    place: placeOf(by, path),
    instead: instead === undefined ? undefined : packName(knowledge, instead, locale),
  }));
}

/** `terms.yaml:12`, lines counted from 1. */
export function placeOf({ origin, given }: Said, path: RecordPath): string {
  return `${origin.file}:${String(given.lineOf(path) + 1)}`;
}

function bySpeaker(statements: readonly Statement[]): ReadonlyMap<Said, readonly Statement[]> {
  const speakers = new Map<Said, Statement[]>();
  for (const statement of statements) speakers.set(statement.by, [...(speakers.get(statement.by) ?? []), statement]);
  return speakers;
}

function labelsOf(statements: readonly Statement[], locale: Locale): readonly string[] {
  return [...new Set(statements.map(({ path }) => fieldLabel(path, locale)))];
}

function someOf(labels: readonly string[], locale: Locale): string {
  const left = labels.length - mostFields;
  if (left <= 0) return labels.join(", ");
  return `${labels.slice(0, mostFields).join(", ")} ${locale === "de" ? `und ${String(left)} weitere` : `and ${String(left)} more`}`;
}

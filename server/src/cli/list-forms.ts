// Finds the records that a query means and prints the forms of their names.
import Table from "cli-table3";
import pc from "picocolors";
import type { AnyEntry, Knowledge } from "../knowledge/knowledge.ts";
import type { Message } from "../knowledge/problem.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { foldText } from "../language/fold.ts";
import { createLookup } from "../lookup/createLookup.ts";
import { type FormReason, formsOf, type NameForms, type NameSource, ownersOf, recognised } from "../lookup/forms.ts";
import type { Lookup, Via } from "../lookup/lookup.ts";
import { languageName, type Locale, quoted } from "../render/locale.ts";
import { capitalised, titleOf } from "../render/names.ts";
import type { FormsOptions } from "./forms.ts";
import { kindCalled, singularOf } from "./mention-data.ts";
import { knowledgeInUse } from "./packs-in-use.ts";
import { Obstacle, sayIn, tableStyle, viaLabels } from "./say.ts";

/** A record that the query means. */
interface Asked {
  readonly entry: AnyEntry;
  /** How the query is recognised as the record, where it is one of its forms. */
  readonly via?: Via;
  readonly names: readonly NameForms[];
}

/** @returns the exit code */
export function listForms(query: string, { all = false, pack = [], format, language }: FormsOptions): number {
  const knowledge = knowledgeInUse(pack, sayIn(language));
  const lookup = createLookup(knowledge);
  const asked = recordsAsked(query, knowledge, lookup).map((record) => (all ? record : withRegularForms(record)));
  if (format === "json") console.log(JSON.stringify(asked.map(asData), undefined, 2));
  else for (const record of asked) print(query, record, language);
  return 0;
}

function withRegularForms(asked: Asked): Asked {
  return { ...asked, names: asked.names.map((name) => ({ ...name, forms: name.forms.filter(({ regular }) => regular) })) };
}

/**
 * The records of an id with its kind (`terms/dma`), else those that a text names, else those with that id alone.
 * @throws {Obstacle} where there are none
 */
function recordsAsked(query: string, knowledge: Knowledge, lookup: Lookup): readonly Asked[] {
  const [word = "", id, ...rest] = query.split("/");
  const kind = id === undefined || rest.length > 0 ? undefined : kindCalled(word);
  const refs = new Map<RecordRef, Via | undefined>();
  if (kind !== undefined) refs.set(`${kind}/${id ?? ""}`, undefined);
  else {
    for (const language of ["de", "en"] as const) {
      const mention = recognised(lookup, query, language);
      for (const ref of mention === undefined ? [] : ownersOf(mention)) if (!refs.has(ref)) refs.set(ref, mention?.via);
    }
    if (refs.size === 0) for (const ref of nearlyCalled(query, lookup)) refs.set(ref, undefined);
  }
  const asked: Asked[] = [];
  for (const [ref, via] of refs) {
    const entry = knowledge.resolve(ref);
    const names = formsOf(knowledge, lookup, ref);
    if (entry !== undefined && names.length > 0) asked.push(via === undefined ? { entry, names } : { entry, via, names });
  }
  if (asked.length > 0) return asked;
  if (kind !== undefined && knowledge.resolve(`${kind}/${id ?? ""}`) !== undefined) {
    throw new Obstacle({
      de: `${query}: Dieser Eintrag hat keinen Namen, an dem er in Entwürfen zu erkennen wäre.`,
      en: `${query}: this record has no name by which drafts could mention it.`,
    });
  }
  throw unknown(query, knowledge, lookup);
}

/** Records whose id is the query, or that have it as a name but for accents and capitals. */
function nearlyCalled(query: string, lookup: Lookup): readonly RecordRef[] {
  const folded = foldText(query);
  return lookup
    .find(query, 20)
    .filter((name) => name.id === query || foldText(name.text) === folded)
    .map(({ ref }) => ref);
}

function unknown(query: string, knowledge: Knowledge, lookup: Lookup): Obstacle {
  const near = lookup.find(query.replace(/^.*\//u, ""), 20).map(({ ref }) => ref);
  const refs = [...new Set(near)].filter((ref) => formsOf(knowledge, lookup, ref).length > 0).slice(0, 3).join(", ");
  return new Obstacle({
    de: `${query}: Das ist nicht bekannt.${refs === "" ? "" : ` Gemeint ist vielleicht: ${refs}`}`,
    en: `${query}: nothing is known by this name.${refs === "" ? "" : ` Perhaps you mean: ${refs}`}`,
  });
}

function asData({ entry, via, names }: Asked): object {
  return {
    kind: singularOf(entry.kind),
    id: entry.record.id,
    label: { de: titleOf(entry, "de"), en: titleOf(entry, "en") },
    onlyInContext: isContextual(entry),
    ...(via === undefined ? {} : { via }),
    names: names.map(({ text, language, source, deprecated, shared, via: how, forms }) => ({
      text,
      language,
      source,
      ...(deprecated === undefined ? {} : { reason: deprecated.reason, use: deprecated.use }),
      recognised: how !== undefined,
      shared,
      forms: forms.map(({ text: form, reason, regular, via: formVia, inflected }) => ({ text: form, via: formVia, reason, regular, ...inflected })),
    })),
  };
}

/** An ordinary word, which is a name only beside another. */
function isContextual({ record }: AnyEntry): boolean {
  return "contextual" in record && record.contextual;
}

const sources: { readonly [S in NameSource]: Message } = {
  preferred: { de: "bevorzugt", en: "preferred" },
  abbreviation: { de: "Abkürzung", en: "abbreviation" },
  admitted: { de: "zulässig", en: "admitted" },
  listed: { de: "Form aus dem Paket", en: "form listed in the pack" },
  deprecated: { de: "nicht verwenden", en: "do not use" },
  except: { de: "bedeutet etwas anderes", en: "means something else" },
};

const reasons: { readonly [R in FormReason]: Message } = {
  inflection: { de: "gebeugt", en: "inflected" },
  capitals: { de: "Großschreibung", en: "capitals" },
  spelling: { de: "Schreibung", en: "spelling" },
  hyphens: { de: "Bindestriche", en: "hyphens" },
  compound: { de: "in Zusammensetzungen wie", en: "in compounds such as" },
};

function print(query: string, { entry, via, names }: Asked, locale: Locale): void {
  const say = sayIn(locale);
  console.log(`${pc.bold(entry.ref)}  ${titleOf(entry, locale)}`);
  if (via !== undefined) {
    const how = say(viaLabels[via]);
    console.log(say({ de: `${quoted(query, "de")} ist dieser Eintrag: ${how}.`, en: `${quoted(query, "en")} is this record: ${how}.` }));
  }
  if (isContextual(entry)) {
    console.log(
      say({
        de: "Ein gewöhnliches Wort: Es gilt nur als Name, wo sein Satz noch etwas Bekanntes nennt.",
        en: "An ordinary word: it counts as a name only where its sentence names something else that is known.",
      }),
    );
  }
  const table = new Table({
    head: [say({ de: "Name", en: "Name" }), say({ de: "Warum", en: "Why" }), say({ de: "Auch erkannt als", en: "Also recognised as" })],
    colWidths: columnWidths(),
    wordWrap: true,
    style: tableStyle(),
  });
  for (const name of names) table.push([name.text, whyOf(name, locale), linesOf(name, locale).join("\n")]);
  console.log(`${table.toString()}\n`);
}

/** As wide as the terminal, within reason. */
function columnWidths(): number[] {
  const width = Math.min(Math.max(process.stdout.columns || 110, 70), 160);
  const name = Math.floor(width * 0.28);
  const why = Math.floor(width * 0.27);
  return [name, why, width - name - why - 4];
}

function whyOf({ language, source, deprecated, shared, via }: NameForms, locale: Locale): string {
  const say = sayIn(locale);
  const why = [`${capitalised(say(sources[source]))} (${languageName(language, locale)})`];
  if (deprecated !== undefined) {
    const use = quoted(deprecated.use, locale);
    why.push(say({ de: `stattdessen ${use}`, en: `write ${use} instead` }), capitalised(deprecated.reason[locale]));
  }
  if (via === undefined && source !== "except") why.push(pc.yellow(say({ de: "Wird nicht erkannt.", en: "Is not recognised." })));
  if (shared.length > 0) why.push(pc.dim(`${say({ de: "Heißt auch so:", en: "Same name:" })} ${shared.join(", ")}`));
  return why.join("\n");
}

/** A line for each word that is inflected, and for each other reason. */
function linesOf({ forms }: NameForms, locale: Locale): readonly string[] {
  const lines = new Map<string, string[]>();
  for (const { text, reason, inflected } of forms) {
    const start = inflected?.word ?? reasons[reason][locale];
    const form = inflected === undefined ? text : `${inflected.form} ${pc.dim(`(${rule(inflected.ending, locale)})`)}`;
    const line = lines.get(start);
    if (line === undefined) lines.set(start, [form]);
    else line.push(form);
  }
  return [...lines].map(([start, all]) => `${pc.bold(`${start}:`)} ${all.join(", ")}`);
}

/** `+es`, `Umlaut +e`, `−um +en`. */
function rule({ umlaut, drops, adds }: NonNullable<NameForms["forms"][number]["inflected"]>["ending"], locale: Locale): string {
  const parts: string[] = [];
  if (umlaut) parts.push({ de: "Umlaut", en: "umlaut" }[locale]);
  if (drops !== "") parts.push(`−${drops}`);
  if (adds !== "") parts.push(`+${adds}`);
  return parts.join(" ");
}

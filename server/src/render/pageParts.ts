// Parts that several kinds of page have.
import type { AnyEntry, Entry } from "../knowledge/knowledge.ts";
import { isPromise } from "../knowledge/promise.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Evidence } from "../knowledge/records/evidence.ts";
import type { Named } from "../knowledge/records/named.ts";
import { commitmentLine, newestFirst } from "./commitment.ts";
import { recordLink } from "./context.ts";
import { disputesAbout } from "./dispute.ts";
import { proofsOf, sourceDetail } from "./evidence.ts";
import { factsLine } from "./facts.ts";
import { sortLabel } from "./labels.ts";
import { languageName, otherLocale, quoted } from "./locale.ts";
import { abbreviationOf, capitalised, namesIn, namesOf, titleOf } from "./names.ts";
import type { Item, PageWriter } from "./pageWriter.ts";
import { fieldLines, packName, placeOf } from "./provenance.ts";
import { addressRemark, noPassageRemark, writeRemarks } from "./remarks.ts";

/** Title, what it is called in the other language, what kind of thing it is, and the bare facts. */
export function writeHead(page: PageWriter, entry: AnyEntry, title = titleOf(entry, page.context.locale)): void {
  const { locale, markup } = page.context;
  const named = namesOf(entry);
  const short = named === undefined ? undefined : abbreviationOf(named, locale);
  page.heading(1, markup.text(short === undefined ? capitalised(title) : `${capitalised(title)} (${short})`));
  const counterpart = named === undefined || sameInBoth(named) ? undefined : namesLine(named, otherLocale(locale), page);
  const sort = capitalised(sortLabel(entry, locale));
  const facts = capitalised(factsLine(page.context, entry));
  // The facts of laws and meetings begin with what sort of thing it is.
  const first = facts.startsWith(sort) ? undefined : markup.text(sort);
  page.paragraph([first, counterpart].filter((part) => part !== undefined).join(" · "));
  page.paragraph(markup.text(facts));
}

/** People are called the same in German and English. */
function sameInBoth(named: Named): boolean {
  return named.label.de === named.label.en && abbreviationOf(named, "de") === abbreviationOf(named, "en");
}

/** „Englisch: *Digital Markets Act* (DMA)“ */
function namesLine(named: Named, language: "de" | "en", page: PageWriter): string {
  const { locale, markup } = page.context;
  const short = abbreviationOf(named, language);
  const name = markup.emphasis(markup.text(named.label[language]));
  return `${markup.text(`${languageName(language, locale)}:`)} ${name}${short === undefined ? "" : ` (${markup.text(short)})`}`;
}

/** Every other way to write it, and those that are wrong with the reason. */
export function writeNames(page: PageWriter, named: Named): void {
  const { locale, markup } = page.context;
  const items: Item[] = [];
  for (const language of [locale, otherLocale(locale)]) {
    const shown = abbreviationOf(named, language);
    const others = [...namesIn(named.abbreviations, language), ...namesIn(named.admitted, language)].filter((name) => name !== shown);
    if (others.length === 0) continue;
    items.push({ text: `${markup.text(`${languageName(language, locale)}:`)} ${others.map((name) => markup.text(name)).join(", ")}` });
  }
  for (const language of ["fr", "ja", "ko"] as const) {
    const written = [named.label[language], ...namesIn(named.abbreviations, language), ...namesIn(named.admitted, language)];
    const names = written.filter((name) => name !== undefined).map((name) => markup.text(name));
    if (names.length > 0) items.push({ text: `${markup.text(`${languageName(language, locale)}:`)} ${names.join(", ")}` });
  }
  page.section(page.words("Weitere Schreibweisen", "Other names"), items);
  page.section(
    page.words("Nicht verwenden", "Do not use"),
    (named.deprecated ?? []).map(({ form, language, reason, use }): Item => {
      const right = quoted(use ?? named.label[language], locale);
      const instead = locale === "de" ? `stattdessen ${right}` : `write ${right} instead`;
      return {
        mark: `${language}:${form}`,
        text: `${markup.strong(markup.text(quoted(form, locale)))} – ${markup.text(instead)}. ${markup.text(capitalised(reason[locale]))}`,
      };
    }),
  );
}

/** Commitments, newest first; positions and recalled acts apart from what was promised. */
export function writeCommitments(page: PageWriter, entries: readonly AnyEntry[], showEvent = true): void {
  const { context } = page;
  const commitments = newestFirst(context, entries.filter((entry): entry is Entry<"commitments"> => entry.kind === "commitments"));
  const items = (some: readonly Entry<"commitments">[]): readonly Item[] =>
    some.map((entry) => ({ mark: entry.ref, text: commitmentLine(context, entry, { link: true, event: showEvent, passage: true, state: true }) }));
  page.section(
    page.words("Zusagen", "Commitments"),
    items(commitments.filter(({ record }) => isPromise(record))),
  );
  page.section(
    page.words("Positionen, Themen und Hintergrund", "Positions, topics and background"),
    items(commitments.filter(({ record }) => !isPromise(record))),
  );
}

/** Links to other records; those that are not known are left out. */
export function writeRecords(page: PageWriter, title: string, refs: readonly RecordRef[]): void {
  const { context } = page;
  const known = refs.filter((ref) => context.knowledge.resolve(ref) !== undefined);
  page.section(
    title,
    known.map((ref) => ({ mark: ref, text: recordLink(context, ref) })),
  );
}

/** Where it stands: the source's page, the words by which the passage is found, and the way to the original. */
export function evidenceItem(page: PageWriter, evidence: Evidence): Item {
  const { context } = page;
  const { knowledge, locale, markup } = context;
  const [proof] = proofsOf(knowledge, [evidence]);
  if (proof === undefined) return { text: markup.text(evidence.source) };
  const { source, address } = proof;
  const passage =
    evidence.locator === undefined
      ? markup.text(noPassageRemark(locale))
      : markup.text(quoted(evidence.locator, source.language === "de" ? "de" : "en"));
  const original =
    address === undefined
      ? undefined
      : writeRemarks(markup, markup.link(page.words("Original öffnen", "Open the original"), address.url), [
          addressRemark(address.verification, locale),
        ]);
  const detail = markup.text(sourceDetail(source, locale));
  return {
    mark: `sources/${source.id}`,
    text: [`${recordLink(context, `sources/${source.id}`)} (${detail})`, passage, original].filter((part) => part !== undefined).join(" – "),
  };
}

export function writeEvidence(page: PageWriter, evidence: readonly Evidence[] | undefined): void {
  page.section(
    page.words("Belege", "Evidence"),
    (evidence ?? []).map((piece) => evidenceItem(page, piece)),
  );
}

/** What sources disagree on, a remark, and which packs say so. */
export function writeFoot(page: PageWriter, entry: AnyEntry): void {
  const { context } = page;
  const { knowledge, locale, markup } = context;
  writeRecords(
    page,
    page.words("Worin sich die Quellen unterscheiden", "Where sources differ"),
    disputesAbout(knowledge, [entry.ref]).map(({ ref }) => ref),
  );
  const note = [entry.record.note?.[locale], entry.record.verification?.note?.[locale]].filter((text) => text !== undefined);
  if (note.length > 0) {
    page.heading(2, page.words("Anmerkung", "Note"));
    for (const text of note) page.paragraph(markup.text(capitalised(text)));
  }
  if (entry.layer !== "shipped") {
    const from = { de: "Aus:", en: "From:" }[locale];
    page.paragraph(markup.emphasis(markup.text(`${from} ${packName(knowledge, entry, locale)}, ${placeOf(entry, [])}`)));
  }
  page.section(
    page.words("Was andere Pakete dazu sagen", "What other packs say about it"),
    fieldLines(knowledge, entry, locale).map(({ field, pack, place, instead }): Item => {
      const before = instead === undefined ? "" : { de: ` – statt der Angabe aus: ${instead}`, en: ` – instead of what is said by: ${instead}` }[locale];
      return { text: markup.text(`${capitalised(field)}: ${pack}, ${place}${before}`) };
    }),
  );
}

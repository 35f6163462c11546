import type { Entry } from "../../knowledge/knowledge.ts";
import type { RecordRef } from "../../knowledge/records.ts";
import { recordLink } from "../context.ts";
import { surestFirst } from "../evidence.ts";
import { definitionOf } from "../facts.ts";
import { languageName } from "../locale.ts";
import { writeCommitments, writeEvidence, writeFoot, writeHead, writeNames, writeRecords } from "../pageParts.ts";
import type { Item, PageWriter } from "../pageWriter.ts";
import { addressRemark, isCheckedAddress, uncheckedRemark, writeRemarks } from "../remarks.ts";

/** A law, agreement or memorandum: official title and numbers, texts, and what was promised about it. */
export function writeInstrument(page: PageWriter, entry: Entry<"instruments">): void {
  const { context } = page;
  const { knowledge, locale, markup } = context;
  const { record } = entry;
  writeHead(page, entry);
  if (record.title !== undefined) page.paragraph(markup.emphasis(markup.text(record.title[locale])));
  const definition = definitionOf(context, entry);
  page.paragraph(definition === undefined ? undefined : markup.text(definition));
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["CELEX", record.celex === undefined ? undefined : markup.text(record.celex)],
    // What is said of an act from memory holds for its identifier, too.
    [
      "ELI",
      record.eli === undefined
        ? undefined
        : writeRemarks(markup, markup.address(record.eli), [isCheckedAddress(record.verification) ? undefined : uncheckedRemark(locale)]),
    ],
    [page.words("Amtsblatt", "Official Journal"), record.oj === undefined ? undefined : markup.text(record.oj)],
    [
      page.words("Beteiligte", "Parties"),
      record.parties === undefined ? undefined : record.parties.map((id) => recordLink(context, `actors/${id}`)).join(", "),
    ],
    [page.words("Anlass", "Occasion"), record.event === undefined ? undefined : recordLink(context, `events/${record.event}`)],
  ];
  page.list(
    facts.flatMap(([name, value]): readonly Item[] => (value === undefined ? [] : [{ text: `${markup.strong(`${name}:`)} ${value}` }])),
  );
  page.section(
    page.words("Text", "Text"),
    surestFirst(record.urls ?? []).map(({ language, url, verification }) => ({
      text: writeRemarks(markup, `${markup.text(languageName(language, locale))}: ${markup.address(url)}`, [
        addressRemark(verification, locale),
      ]),
    })),
  );
  const referrers = knowledge.referrers(entry.ref);
  const terms = referrers.filter(({ kind }) => kind === "terms");
  const own = terms.flatMap(({ ref }) => knowledge.referrers(ref));
  writeCommitments(page, [...new Map([...referrers, ...own].map((each) => [each.ref, each])).values()]);
  writeRecords(page, page.words("Begriffe", "Terms"), terms.map(({ ref }): RecordRef => ref));
  writeNames(page, record);
  writeEvidence(page, record.evidence);
  writeFoot(page, entry);
}

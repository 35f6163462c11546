import type { Entry } from "../../knowledge/knowledge.ts";
import type { Source } from "../../knowledge/records/source.ts";
import { recordLink } from "../context.ts";
import { passageAddress, surestFirst } from "../evidence.ts";
import { evidenceOf } from "../evidenceOf.ts";
import { formatDate } from "../dates.ts";
import { commitmentLine } from "../commitment.ts";
import { authorityLabels, sourceLabels, translationLabels } from "../labels.ts";
import { languageName, type Locale, quoted } from "../locale.ts";
import { capitalised } from "../names.ts";
import { writeFoot } from "../pageParts.ts";
import type { Item, PageWriter } from "../pageWriter.ts";
import { addressRemark, dateRemark, noPassageRemark, sourceRemark, writeRemarks } from "../remarks.ts";

/** A source: its data, its addresses, and everything that rests on it, each with its passage. */
export function writeSource(page: PageWriter, entry: Entry<"sources">): void {
  const { context } = page;
  const { locale, markup } = context;
  const { record } = entry;
  page.heading(1, markup.text(record.title));
  const published = record.published;
  const date =
    published === undefined
      ? undefined
      : [
          formatDate(published.date, locale),
          published.approximate === true ? (locale === "de" ? "auf einige Tage genau" : "give or take some days") : undefined,
          published.stated ? undefined : unstated(record, locale),
        ]
          .filter((part) => part !== undefined)
          .join(", ");
  const facts: readonly (readonly [string, string | undefined])[] = [
    [page.words("Herausgeber", "Publisher"), record.publisher],
    [page.words("Art", "Type"), `${sourceLabels[record.type][locale]}; ${authorityLabels[record.authority][locale]}`],
    [page.words("Sicherheit", "Certainty"), sourceRemark(record, locale)],
    [page.words("Veröffentlicht", "Published"), date],
    [page.words("Zum Datum", "On the date"), published?.basis?.[locale]],
    [
      page.words("Sprache", "Language"),
      `${languageName(record.language, locale)} (${translationLabels[record.translation][locale]})`,
    ],
    [page.words("Berichtet über", "Reports on"), record.basedOn?.[locale]],
    [page.words("Rechte", "Rights"), record.rights?.[locale]],
  ];
  page.list(
    facts.flatMap(([name, value]): readonly Item[] =>
      value === undefined ? [] : [{ text: `${markup.strong(`${name}:`)} ${markup.text(value)}` }],
    ),
  );
  page.paragraph(
    `${page.words("Zitierschlüssel:", "Citation key:")} \`[@${record.id}]\``,
  );
  page.section(
    page.words("Im Original lesen", "Read the original"),
    surestFirst(record.urls).map(({ language, url, verification }): Item => {
      const address = `${markup.text(languageName(language, locale))}: ${markup.address(url)}`;
      const note = verification?.note === undefined ? "" : ` – ${markup.text(verification.note[locale])}`;
      return { text: `${writeRemarks(markup, address, [addressRemark(verification, locale)])}${note}` };
    }),
  );
  writeDrawn(page, entry);
  writeFoot(page, entry);
}

/** Why the date is not sure: the source was read and gives none, or it was not read. */
function unstated({ verification }: Source, locale: Locale): string {
  if (verification !== undefined && verification.basis !== "found") return dateRemark(locale);
  return { de: "nicht in der Quelle angegeben", en: "not stated in the source" }[locale];
}

/** Everything drawn from the source, in the order of the source where that is known. */
function writeDrawn(page: PageWriter, source: Entry<"sources">): void {
  const { context } = page;
  const { knowledge, markup } = context;
  const drawn = knowledge.referrers(source.ref).flatMap((entry) => {
    const evidence = evidenceOf(entry).find((piece) => piece.source === source.record.id);
    return evidence === undefined ? [] : [{ entry, evidence }];
  });
  const inOrder = drawn.toSorted((a, b) => (a.evidence.paragraph ?? Infinity) - (b.evidence.paragraph ?? Infinity) || 0);
  const item = ({ entry, evidence }: (typeof drawn)[number]): Item => {
    const address = passageAddress(source.record, evidence.locator);
    const words =
      evidence.locator === undefined
        ? markup.text(noPassageRemark(context.locale))
        : markup.text(quoted(evidence.locator, source.record.language === "de" ? "de" : "en"));
    const text =
      entry.kind === "commitments"
        ? commitmentLine(context, entry, { link: true, event: false, passage: false, state: true })
        : recordLink(context, entry.ref, capitalised("label" in entry.record ? entry.record.label[context.locale] : ""));
    return { mark: entry.ref, text: `${text} – ${address === undefined ? words : writeRemarks(markup, markup.link(words, address.url), [addressRemark(address.verification, context.locale)])}` };
  };
  page.section(
    page.words("Zusagen aus dieser Quelle", "Commitments from this source"),
    inOrder.filter(({ entry }) => entry.kind === "commitments").map(item),
  );
  page.section(
    page.words("Weitere Angaben aus dieser Quelle", "Also from this source"),
    inOrder.filter(({ entry }) => entry.kind !== "commitments").map(item),
  );
}

import type { Entry } from "../../knowledge/knowledge.ts";
import type { RecordRef } from "../../knowledge/records.ts";
import { writeCommitments, writeEvidence, writeFoot, writeHead, writeNames, writeRecords } from "../pageParts.ts";
import type { PageWriter } from "../pageWriter.ts";

/** A meeting or another occasion: what was promised there, who took part, what came before and after. */
export function writeEvent(page: PageWriter, entry: Entry<"events">): void {
  const { knowledge, locale, markup } = page.context;
  const { record } = entry;
  writeHead(page, entry);
  if (record.dateBasis !== undefined) page.paragraph(markup.text(`${{ de: "Zum Datum", en: "On the date" }[locale]}: ${record.dateBasis[locale]}`));
  const referrers = knowledge.referrers(entry.ref);
  writeCommitments(page, referrers, false);
  const actors = (ids: readonly string[] | undefined): readonly RecordRef[] => (ids ?? []).map((id): RecordRef => `actors/${id}`);
  writeRecords(page, page.words("Beteiligte", "Taking part"), [
    ...actors(record.parties),
    ...new Set([...actors(record.coChairs), ...actors(record.people)]),
  ]);
  const later = referrers.flatMap((each) => (each.kind === "events" && each.record.follows === record.id ? [each.ref] : []));
  writeRecords(page, page.words("Davor", "Before it"), record.follows === undefined ? [] : [`events/${record.follows}`]);
  writeRecords(page, page.words("Danach", "After it"), later);
  writeRecords(page, page.words("Damit erfüllt", "Done with it"), (record.completes ?? []).map((id): RecordRef => `commitments/${id}`));
  const papers = referrers.flatMap((each) => (each.kind === "instruments" ? [each.ref] : []));
  writeRecords(page, page.words("Dokumente", "Documents"), papers);
  if (record.partnership !== undefined) {
    writeRecords(page, page.words("Partnerschaft", "Partnership"), [`partnerships/${record.partnership}`]);
  }
  writeNames(page, record);
  writeEvidence(page, record.evidence);
  writeFoot(page, entry);
}

import type { Entry } from "../../knowledge/knowledge.ts";
import type { RecordRef } from "../../knowledge/records.ts";
import { compareDates } from "../dates.ts";
import { writeCommitments, writeEvidence, writeFoot, writeHead, writeNames, writeRecords } from "../pageParts.ts";
import type { PageWriter } from "../pageWriter.ts";

/** A partnership: its council, its meetings, and everything promised at them. */
export function writePartnership(page: PageWriter, entry: Entry<"partnerships">): void {
  const { knowledge, locale, markup } = page.context;
  const { record } = entry;
  writeHead(page, entry);
  page.paragraph(record.definition === undefined ? undefined : markup.text(record.definition[locale]));
  if (record.council !== undefined) writeRecords(page, page.words("Rat", "Council"), [`actors/${record.council}`]);
  const events = knowledge
    .all("events")
    .filter((event) => event.record.partnership === record.id || record.councils?.includes(event.record.id) === true)
    .toSorted((a, b) => compareDates(b.record.date, a.record.date));
  writeRecords(page, page.words("Tagungen und Anlässe", "Meetings and occasions"), events.map(({ ref }): RecordRef => ref));
  const ids = new Set(events.map((event) => event.record.id));
  writeCommitments(page, knowledge.all("commitments").filter(({ record: { event } }) => event !== undefined && ids.has(event)));
  writeNames(page, record);
  writeEvidence(page, record.evidence);
  writeFoot(page, entry);
}

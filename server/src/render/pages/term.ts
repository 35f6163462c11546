import type { Entry } from "../../knowledge/knowledge.ts";
import type { RecordRef } from "../../knowledge/records.ts";
import { writeCommitments, writeEvidence, writeFoot, writeHead, writeNames, writeRecords } from "../pageParts.ts";
import type { PageWriter } from "../pageWriter.ts";

/** A term: what it means, how it is written, what was promised about it. */
export function writeTerm(page: PageWriter, entry: Entry<"terms">): void {
  const { knowledge, locale, markup } = page.context;
  const { record } = entry;
  writeHead(page, entry);
  page.paragraph(record.definition === undefined ? undefined : markup.text(record.definition[locale]));
  writeNames(page, record);
  writeCommitments(page, knowledge.referrers(entry.ref));
  const links: (RecordRef | undefined)[] = [
    record.instrument === undefined ? undefined : `instruments/${record.instrument}`,
    record.programme === undefined ? undefined : `programmes/${record.programme}`,
    record.actor === undefined ? undefined : `actors/${record.actor}`,
    record.partnership === undefined ? undefined : `partnerships/${record.partnership}`,
    ...(record.related ?? []).map((id): RecordRef => `terms/${id}`),
    record.topic === undefined ? undefined : `topics/${record.topic}`,
  ];
  writeRecords(page, page.words("Siehe auch", "See also"), links.filter((ref) => ref !== undefined));
  writeEvidence(page, record.evidence);
  writeFoot(page, entry);
}

import type { Entry } from "../../knowledge/knowledge.ts";
import type { RecordRef } from "../../knowledge/records.ts";
import { writeCommitments, writeFoot, writeHead, writeRecords } from "../pageParts.ts";
import type { PageWriter } from "../pageWriter.ts";

/** A topic: its terms and commitments. */
export function writeTopic(page: PageWriter, entry: Entry<"topics">): void {
  const { knowledge } = page.context;
  const { record } = entry;
  writeHead(page, entry);
  const referrers = knowledge.referrers(entry.ref);
  const of = (kind: "terms" | "topics"): readonly RecordRef[] => referrers.flatMap((each) => (each.kind === kind ? [each.ref] : []));
  if (record.broader !== undefined) writeRecords(page, page.words("Oberthema", "Broader topic"), [`topics/${record.broader}`]);
  writeRecords(page, page.words("Unterthemen", "Narrower topics"), of("topics"));
  writeRecords(page, page.words("Begriffe", "Terms"), of("terms"));
  writeCommitments(page, referrers);
  writeFoot(page, entry);
}

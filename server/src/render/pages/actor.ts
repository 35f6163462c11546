import type { Entry } from "../../knowledge/knowledge.ts";
import type { RecordRef } from "../../knowledge/records.ts";
import { evidenceOf } from "../evidenceOf.ts";
import { heldWhen, officeRemark } from "../facts.ts";
import { capitalised } from "../names.ts";
import { writeCommitments, writeEvidence, writeFoot, writeHead, writeNames, writeRecords } from "../pageParts.ts";
import type { Item, PageWriter } from "../pageWriter.ts";

/** A state, organisation or person: offices, partnerships, meetings and commitments. */
export function writeActor(page: PageWriter, entry: Entry<"actors">): void {
  const { knowledge, locale, markup } = page.context;
  const { record } = entry;
  writeHead(page, entry);
  page.section(
    page.words("Ämter", "Offices"),
    (record.offices ?? []).map((office): Item => {
      const held = [capitalised(office.title[locale]), heldWhen(page.context, office)].filter((part) => part !== "").join(", ");
      const unsure = office.verification?.note?.[locale] ?? officeRemark(office, locale);
      return { text: markup.text([held, unsure].filter((part) => part !== undefined).join(" – ")) };
    }),
  );
  if (record.side !== undefined) writeRecords(page, page.words("Gehört zu", "Belongs to"), [`actors/${record.side}`]);
  const referrers = knowledge.referrers(entry.ref);
  const of = (kind: "partnerships" | "events" | "actors"): readonly RecordRef[] =>
    referrers.flatMap((each) => (each.kind === kind ? [each.ref] : []));
  writeRecords(page, page.words("Partnerschaften", "Partnerships"), of("partnerships"));
  writeRecords(page, page.words("Tagungen und Anlässe", "Meetings and occasions"), of("events"));
  writeCommitments(page, referrers);
  writeRecords(page, page.words("Personen und Stellen", "People and bodies"), of("actors"));
  writeNames(page, record);
  writeEvidence(page, evidenceOf(entry));
  writeFoot(page, entry);
}

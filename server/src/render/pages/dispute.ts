import type { Entry } from "../../knowledge/knowledge.ts";
import { capitalised } from "../names.ts";
import { evidenceItem, writeFoot, writeHead, writeRecords } from "../pageParts.ts";
import type { PageWriter } from "../pageWriter.ts";

/** What sources disagree on: each reading with its evidence, which one is followed, and why. */
export function writeDispute(page: PageWriter, entry: Entry<"disputes">): void {
  const { locale, markup } = page.context;
  const { record } = entry;
  writeHead(page, entry);
  for (const reading of record.readings) {
    const followed = reading.followed === true ? ` – ${page.words("hier übernommen", "followed here")}` : "";
    page.heading(2, `${markup.text(capitalised(reading.text[locale]).replace(/\.$/, ""))}${followed}`);
    page.list(reading.evidence.map((piece) => evidenceItem(page, piece)));
  }
  page.heading(2, page.words("Begründung", "Reason"));
  page.paragraph(markup.text(record.reason[locale]));
  writeRecords(page, page.words("Betrifft", "Concerns"), record.about);
  writeFoot(page, entry);
}

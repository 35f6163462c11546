import type { Entry } from "../../knowledge/knowledge.ts";
import { writeCommitments, writeEvidence, writeFoot, writeHead, writeNames, writeRecords } from "../pageParts.ts";
import type { PageWriter } from "../pageWriter.ts";

/** A call, project or initiative, and what was promised about it. */
export function writeProgramme(page: PageWriter, entry: Entry<"programmes">): void {
  const { knowledge, locale, markup } = page.context;
  const { record } = entry;
  writeHead(page, entry);
  page.paragraph(record.definition === undefined ? undefined : markup.text(record.definition[locale]));
  const referrers = knowledge.referrers(entry.ref);
  const terms = referrers.filter(({ kind }) => kind === "terms");
  const own = terms.flatMap(({ ref }) => knowledge.referrers(ref));
  writeCommitments(page, [...new Map([...referrers, ...own].map((each) => [each.ref, each])).values()]);
  writeRecords(page, page.words("Begriffe", "Terms"), terms.map(({ ref }) => ref));
  writeNames(page, record);
  writeEvidence(page, record.evidence);
  writeFoot(page, entry);
}

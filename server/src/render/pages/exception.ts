import type { Entry } from "../../knowledge/knowledge.ts";
import { quoted } from "../locale.ts";
import { writeFoot, writeHead } from "../pageParts.ts";
import type { PageWriter } from "../pageWriter.ts";

/** Words that are never remarked on, and by which checks. */
export function writeException(page: PageWriter, entry: Entry<"exceptions">): void {
  const { locale } = page.context;
  const { checks, phrase } = entry.record;
  writeHead(page, entry);
  const words = quoted(phrase, locale);
  const by = checks === undefined ? "" : ` (${checks.join(", ")})`;
  page.paragraph(page.words(`${words} wird in Entwürfen nie gemeldet${by}.`, `${words} is never flagged in drafts${by}.`));
  writeFoot(page, entry);
}

// A fact on which sources differ: every reading with its sources, and which one the pack follows.
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Reading } from "../knowledge/records/dispute.ts";
import { type RenderContext, recordLink } from "./context.ts";
import { proofsOf, sourceDetail } from "./evidence.ts";
import { joinBlocks, paragraph } from "./markup.ts";
import { capitalised } from "./names.ts";
import { addressRemark, writeRemarks } from "./remarks.ts";

/** The disputes about any of the records, each once. */
export function disputesAbout(knowledge: Knowledge, refs: Iterable<RecordRef>): readonly Entry<"disputes">[] {
  const wanted = new Set(refs);
  return knowledge.all("disputes").filter(({ record }) => record.about.some((ref) => wanted.has(ref)));
}

/** So many sources are named for a reading in a hover; the page has them all. */
const mostSources = 1;

/** „heise online, 1. Mai 2024 und 2 weitere Quellen“, the first as a link to its passage. */
function sourcesOfReading(context: RenderContext, reading: Reading): string {
  const { knowledge, locale, markup } = context;
  const proofs = proofsOf(knowledge, reading.evidence);
  // Several passages of one source are one source.
  const sources = [...new Map(proofs.map((proof) => [proof.source.id, proof])).values()];
  const named = sources.slice(0, mostSources).map(({ source, address }) => {
    const detail = markup.text(sourceDetail(source, locale));
    if (address === undefined) return detail;
    return writeRemarks(markup, markup.link(detail, address.url), [addressRemark(address.verification, locale)]);
  });
  const more = sources.length - named.length;
  if (more === 0) return named.join(", ");
  const others = locale === "de" ? (more === 1 ? "1 weitere Quelle" : `${more} weitere Quellen`) : more === 1 ? "1 other source" : `${more} other sources`;
  return `${named.join(", ")} ${markup.text(`${{ de: "und", en: "and" }[locale]} ${others}`)}`;
}

/** The dispute in a hover: what it is about and the readings; the one that the pack follows comes first and says so. */
export function disputeBlock(context: RenderContext, entry: Entry<"disputes">): string {
  const { locale, markup } = context;
  const heading = markup.strong(markup.text({ de: "Abweichende Angaben:", en: "Sources differ:" }[locale]));
  const followed = markup.strong(markup.text({ de: "hier übernommen", en: "followed here" }[locale]));
  const readings = entry.record.readings.toSorted((a, b) => Number(b.followed ?? false) - Number(a.followed ?? false));
  const undecided = readings.some((reading) => reading.followed === true)
    ? undefined
    : paragraph(markup, markup.text({ de: "Welche Angabe stimmt, ist offen.", en: "Which of them is right is open." }[locale]));
  return joinBlocks([
    paragraph(markup, `${heading} ${recordLink(context, entry.ref, capitalised(entry.record.label[locale]))}`),
    markup.list(
      readings.map((reading) =>
        [
          markup.text(capitalised(reading.text[locale]).replace(/\.$/, "")),
          sourcesOfReading(context, reading),
          reading.followed === true ? followed : "",
        ]
          .filter((part) => part !== "")
          .join(" – "),
      ),
    ),
    undecided,
  ]);
}

// A fact on which sources differ: every reading with its sources, and which one the pack follows.
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { type RenderContext, recordLink } from "./context.ts";
import { passageLink, proofsOf, sourceDetail } from "./evidence.ts";
import { joinBlocks, paragraph } from "./markup.ts";
import { capitalised } from "./names.ts";

/** The disputes about any of the records, each once. */
export function disputesAbout(knowledge: Knowledge, refs: Iterable<RecordRef>): readonly Entry<"disputes">[] {
  const wanted = new Set(refs);
  return knowledge.all("disputes").filter(({ record }) => record.about.some((ref) => wanted.has(ref)));
}

/** The readings as a list; the one that the pack follows comes first and says so. */
export function readingsList(context: RenderContext, entry: Entry<"disputes">): string {
  const { knowledge, locale, markup } = context;
  const followed = markup.strong(markup.text({ de: "hier übernommen", en: "followed here" }[locale]));
  const readings = entry.record.readings.toSorted((a, b) => Number(b.followed ?? false) - Number(a.followed ?? false));
  return markup.list(
    readings.map((reading) => {
      const proofs = proofsOf(knowledge, reading.evidence).map((proof) =>
        markup.kind === "markdown"
          ? `${markup.text(sourceDetail(proof.source, locale))} (${passageLink(context, proof)})`
          : passageLink(context, proof),
      );
      return [
        markup.text(capitalised(reading.text[locale])),
        proofs.join("; "),
        reading.followed === true ? followed : undefined,
      ]
        .filter((part) => part !== undefined && part !== "")
        .join(" – ");
    }),
  );
}

/** The dispute with its readings and the reason for the choice, as a hover shows it. */
export function disputeBlock(context: RenderContext, entry: Entry<"disputes">): string {
  const { locale, markup } = context;
  const heading = { de: "Die Quellen sind sich nicht einig", en: "Sources differ" }[locale];
  return joinBlocks([
    paragraph(markup, `${markup.strong(markup.text(`${heading}:`))} ${recordLink(context, entry.ref, capitalised(entry.record.label[locale]))}`),
    readingsList(context, entry),
    paragraph(markup, markup.text(entry.record.reason[locale])),
  ]);
}

// The page of a record: all that is known of it, readable as text and rendered, linked to the pages around it.
import type { AnyEntry, Knowledge } from "../knowledge/knowledge.ts";
import type { PartialDate } from "../knowledge/partial-date.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { RenderContext } from "./context.ts";
import type { Locale } from "./locale.ts";
import { titleOf } from "./names.ts";
import { pageUri, relativePageLink } from "./pageUri.ts";
import { PageWriter } from "./pageWriter.ts";
import { References } from "./references.ts";
import { writeActor } from "./pages/actor.ts";
import { writeCommitment } from "./pages/commitment.ts";
import { writeDispute } from "./pages/dispute.ts";
import { writeEvent } from "./pages/event.ts";
import { writeException } from "./pages/exception.ts";
import { writeInstrument } from "./pages/instrument.ts";
import { writePartnership } from "./pages/partnership.ts";
import { writeProgramme } from "./pages/programme.ts";
import { writeSource } from "./pages/source.ts";
import { writeTerm } from "./pages/term.ts";
import { writeTopic } from "./pages/topic.ts";

export interface Page {
  readonly uri: string;
  /** Markdown, with line breaks of one character. */
  readonly text: string;
  /** 0-based lines of what can be led to; see `PageWriter.marks`. */
  readonly marks: ReadonlyMap<string, number>;
}

/** The page of a record in a language, as of a day; undefined where there is no such record. */
export function renderPage(knowledge: Knowledge, ref: RecordRef, locale: Locale, today: PartialDate): Page | undefined {
  const entry = knowledge.resolve(ref);
  if (entry === undefined) return undefined;
  const references = new References();
  const context: RenderContext = {
    knowledge,
    locale,
    today,
    markup: references.markup,
    pageTarget: (other) => {
      const known = knowledge.resolve(other);
      return known === undefined ? undefined : relativePageLink(other, titleOf(known, locale));
    },
    // A page has the addresses themselves.
    original: () => undefined,
  };
  const page = new PageWriter(context);
  write(page, entry);
  const targets = references.lines;
  const text = targets.length === 0 ? page.text : `${page.text}\n${targets.join("\n")}\n`;
  return { uri: pageUri(ref, titleOf(entry, locale), locale, knowledge.place), text, marks: page.marks };
}

function write(page: PageWriter, entry: AnyEntry): void {
  switch (entry.kind) {
    case "terms":
      return writeTerm(page, entry);
    case "commitments":
      return writeCommitment(page, entry);
    case "sources":
      return writeSource(page, entry);
    case "events":
      return writeEvent(page, entry);
    case "actors":
      return writeActor(page, entry);
    case "instruments":
      return writeInstrument(page, entry);
    case "programmes":
      return writeProgramme(page, entry);
    case "partnerships":
      return writePartnership(page, entry);
    case "topics":
      return writeTopic(page, entry);
    case "disputes":
      return writeDispute(page, entry);
    case "exceptions":
      return writeException(page, entry);
  }
}

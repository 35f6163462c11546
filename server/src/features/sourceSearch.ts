// Finds sources by what people remember of them: title, date, partner, meeting, publisher, key. Forgives a typo.
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { Source } from "../knowledge/records/source.ts";
import { foldText } from "../language/fold.ts";
import { prefixDistance } from "../lookup/distance.ts";
import { formatDate } from "../render/dates.ts";

/** A source that fits what is typed. */
export interface FoundSource {
  readonly source: Source;
  /** Actor ids of the partners of what rests on it. */
  readonly partners: ReadonlySet<string>;
  /** 0: its key begins so; 1: it has all the words; more: with so many typos. */
  readonly distance: number;
}

/** What can be searched of a source. */
interface Card {
  readonly source: Source;
  readonly partners: ReadonlySet<string>;
  /** Folded, each once. */
  readonly words: readonly string[];
  /** Its own date; the words have those of the meetings, too, that it is about. */
  readonly date: string;
  readonly bytes: readonly Uint8Array[];
}

const cards = new WeakMap<Knowledge, readonly Card[]>();
const encoder = new TextEncoder();

/** The sources that have every word that is typed, or the beginning of it; a source that has all of them comes before one with typos. */
export function findSources(knowledge: Knowledge, typed: string): readonly FoundSource[] {
  let known = cards.get(knowledge);
  if (known === undefined) {
    known = knowledge.all("sources").map(({ record }) => cardOf(knowledge, record));
    cards.set(knowledge, known);
  }
  const key = typed.trim().toLowerCase();
  const asked = wordsIn(withDates(typed));
  const bytes = asked.map((word) => encoder.encode(word));
  return known.flatMap(({ source, partners, words, date, bytes: own }): readonly FoundSource[] => {
    if (source.id.startsWith(key)) return [{ source, partners, distance: 0 }];
    let distance = 1;
    for (const [index, word] of asked.entries()) {
      if (words.some((each) => each.startsWith(word) || (word.length > 3 && each.includes(word)))) {
        // Of this day itself comes before what is about a meeting on this day.
        if (isDate.test(word) && !date.startsWith(word)) distance++;
        continue;
      }
      // A date with another digit is another date.
      const limit = /\d/u.test(word) ? 0 : word.length > 7 ? 2 : word.length > 4 ? 1 : 0;
      const nearest = limit === 0 ? Infinity : Math.min(...own.map((each) => prefixDistance(bytes[index] as Uint8Array, each, 0, each.length, limit)));
      if (nearest === Infinity) return [];
      distance += nearest;
    }
    return [{ source, partners, distance }];
  });
}

function cardOf(knowledge: Knowledge, source: Source): Card {
  const partners = new Set<string>();
  const texts = [source.id, source.title, source.publisher];
  const events = new Set<string>();
  for (const entry of knowledge.referrers(`sources/${source.id}`)) {
    if (entry.kind === "commitments") {
      for (const party of entry.record.parties) if (party !== "eu") partners.add(party);
      if (entry.record.event !== undefined) events.add(entry.record.event);
    } else if (entry.kind === "events") events.add(entry.record.id);
  }
  for (const id of events) {
    const event = knowledge.get("events", id)?.record;
    if (event === undefined) continue;
    texts.push(event.label.de, event.label.en);
    texts.push(...dates(event.date));
  }
  for (const id of partners) {
    const actor = knowledge.get("actors", id)?.record;
    if (actor !== undefined) texts.push(actor.label.de, actor.label.en, ...(actor.abbreviations?.de ?? []), ...(actor.abbreviations?.en ?? []));
  }
  if (source.published !== undefined) texts.push(...dates(source.published.date));
  const words = [...new Set(wordsIn(texts.join(" ")))];
  return { source, partners, words, date: source.published?.date ?? "", bytes: words.map((word) => encoder.encode(word)) };
}

/** `2025-05-12`, `12. Mai 2025`, `12 May 2025` */
function dates(date: string): readonly string[] {
  return [date, formatDate(date, "de"), formatDate(date, "en")];
}

const isDate = /^(?:19|20)\d{2}(?:-\d{1,2}){0,2}$/u;

const monthNames: readonly string[] = (["de", "en"] as const).flatMap((locale) =>
  Array.from({ length: 12 }, (_, month) => foldText(formatDate(`2000-${String(month + 1).padStart(2, "0")}`, locale).replace(/\s.*/su, ""))),
);

/** `12. Mai 2025` and `May 2025` as the dates that they are: a day, month and year that belong together. */
function withDates(typed: string): string {
  return typed.replace(/(?:(?<day>\d{1,2})\.?\s+)?(?<month>\p{L}{3,})\.?\s+(?<year>\d{4})(?!\d)/gu, (all: string, ...rest: readonly unknown[]) => {
    const { day, month = "", year = "" } = rest.at(-1) as Partial<Record<"day" | "month" | "year", string>>;
    const index = monthNames.findIndex((name) => name.startsWith(foldText(month)));
    if (index < 0) return all;
    return [year, String((index % 12) + 1).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
  });
}

/** Words, folded. A date as `2025-05` is one; a key is several. */
function wordsIn(text: string): readonly string[] {
  return text
    .split(/[^\p{L}\p{N}-]+/u)
    .flatMap((word) => (/^\d{4}(?:-\d{1,2}){1,2}-?$/u.test(word) ? [word] : word.split("-").map(foldText)))
    .filter((word) => word !== "");
}

import type { DraftLanguage } from "../knowledge/records.ts";
import { isHyphen, type Words } from "../language/words.ts";
import type { Mention, Name } from "./lookup.ts";
import type { IndexedName, NameTable } from "./nameTable.ts";
import type { Match } from "./recognise.ts";

/** A match with its name at hand. */
interface Reading {
  readonly match: Match;
  readonly name: IndexedName;
}

const kindOrder = ["terms", "instruments", "programmes", "actors", "partnerships", "events"];

/**
 * Decides which of the names found at the same words is meant, and keeps the others as alternatives.
 * @param inside finds the mentions in a part of the prose, that part itself aside; called when somebody asks
 */
export function makeMention(
  table: NameTable,
  prose: string,
  language: DraftLanguage,
  words: Words,
  matches: readonly Match[],
  inside: (from: number, to: number) => readonly Mention[],
): Mention {
  const readings = matches.map((match): Reading => ({ match, name: table.name(match.name) }));
  if (readings.length > 1) readings.sort((a, b) => order(a, b, language));
  const best = bestOf(readings, language);
  const { firstWord, lastWord, via } = best.match;
  const start = words.start[firstWord] as number;
  const wordsEnd = words.end[lastWord] as number;
  // A closing quote or bracket that belongs to the name.
  const tail = /[^\p{L}\p{N}]*$/u.exec(best.name.text)?.[0] ?? "";
  const end = tail !== "" && prose.startsWith(tail, wordsEnd) ? wordsEnd + tail.length : wordsEnd;
  let inner: readonly Mention[] | undefined;
  return {
    start,
    end,
    name: best.name,
    via: via === "exact" && touchesHyphen(prose, start, end) ? "compound" : via,
    alternatives: readings.length > 1 ? alternativesTo(best, readings) : [],
    get inner(): readonly Mention[] {
      inner ??= firstWord === lastWord ? [] : inside(start, end).map((mention) => moved(mention, start));
      return inner;
    },
  };
}

function order(a: Reading, b: Reading, language: DraftLanguage): number {
  return (
    a.match.cost - b.match.cost ||
    Number(a.name.role === "deprecated") - Number(b.name.role === "deprecated") ||
    Number(a.name.language !== language) - Number(b.name.language !== language) ||
    kindOrder.indexOf(a.name.kind) - kindOrder.indexOf(b.name.kind) ||
    a.name.index - b.name.index
  );
}

/**
 * The cheapest reading, but of records that share a name the term's:
 * a term and the instrument DMA are one thing to a writer, and the term leads to the instrument.
 */
function bestOf(ranked: readonly Reading[], language: DraftLanguage): Reading {
  const [cheapest] = ranked as readonly [Reading, ...Reading[]];
  if (ranked.length === 1) return cheapest;
  const near = ranked.filter(({ match }) => match.cost === cheapest.match.cost);
  const term = near.find(({ name }) => name.kind === "terms");
  if (term === undefined) return cheapest;
  // A form deprecated in one language is the right name in the other (Digital Markets Act).
  return near.find(({ name }) => name.ref === term.name.ref && name.language === language) ?? term;
}

function alternativesTo(best: Reading, readings: readonly Reading[]): readonly Name[] {
  const others: Name[] = [];
  for (const { name } of readings) {
    if (name.ref !== best.name.ref && !others.some((other) => other.ref === name.ref)) others.push(name);
  }
  return others;
}

function moved(mention: Mention, by: number): Mention {
  return {
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
    inner: mention.inner.map((inner) => moved(inner, by)),
  };
}

function touchesHyphen(prose: string, start: number, end: number): boolean {
  return (start > 0 && isHyphen(prose.charCodeAt(start - 1))) || (end < prose.length && isHyphen(prose.charCodeAt(end)));
}

import type { DraftLanguage } from "../knowledge/records.ts";
import { isHyphen, type Words } from "../language/words.ts";
import type { Mention, Name, Via } from "./lookup.ts";
import type { IndexedName, NameTable } from "./nameTable.ts";
import type { Match } from "./recognise.ts";

/** A match with its name at hand. */
interface Reading {
  readonly match: Match;
  readonly name: IndexedName;
}

const kindOrder = ["terms", "instruments", "programmes", "actors", "partnerships", "events"];

/** A mention whose name, alternatives and inner mentions are worked out when somebody asks for them. */
export class FoundMention implements Mention {
  readonly start: number;
  readonly end: number;
  readonly #table: NameTable;
  readonly #prose: string;
  readonly #language: DraftLanguage;
  readonly #matches: readonly Match[];
  readonly #inside: (part: string, language: DraftLanguage) => readonly Mention[];
  #readings: readonly Reading[] | undefined;
  #inner: readonly Mention[] | undefined;

  /**
   * @param matches the names found at the same words, at least one
   * @param inside finds the mentions in a part of the prose, that part itself aside
   */
  constructor(
    table: NameTable,
    prose: string,
    language: DraftLanguage,
    words: Words,
    matches: readonly Match[],
    inside: (part: string, language: DraftLanguage) => readonly Mention[],
  ) {
    this.#table = table;
    this.#prose = prose;
    this.#language = language;
    this.#matches = matches;
    this.#inside = inside;
    const [{ firstWord, lastWord }] = matches as readonly [Match, ...Match[]];
    this.start = words.start[firstWord] as number;
    const end = words.end[lastWord] as number;
    this.end = matches.some((match) => table.endsInMarks(match.name)) ? end + this.#marksBehind(end) : end;
  }

  get name(): Name {
    return this.#best.name;
  }

  get via(): Via {
    const { via } = this.#best.match;
    return via === "exact" && touchesHyphen(this.#prose, this.start, this.end) ? "compound" : via;
  }

  get alternatives(): readonly Name[] {
    return this.#matches.length > 1 ? alternativesTo(this.#best, this.#ranked) : [];
  }

  get inner(): readonly Mention[] {
    this.#inner ??=
      this.#matches[0]?.firstWord === this.#matches[0]?.lastWord
        ? []
        : this.#inside(this.#prose.slice(this.start, this.end), this.#language).map((mention) => moved(mention, this.start));
    return this.#inner;
  }

  get #ranked(): readonly Reading[] {
    this.#readings ??= this.#matches
      .map((match): Reading => ({ match, name: this.#table.name(match.name) }))
      .sort((a, b) => order(a, b, this.#language));
    return this.#readings;
  }

  get #best(): Reading {
    return bestOf(this.#ranked, this.#language);
  }

  /** How many marks behind the words belong to the name: a closing quote or bracket. */
  #marksBehind(end: number): number {
    const marks = /[^\p{L}\p{N}]*$/u.exec(this.#best.name.text)?.[0] ?? "";
    return this.#prose.startsWith(marks, end) ? marks.length : 0;
  }
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

function moved({ start, end, name, via, alternatives, inner }: Mention, by: number): Mention {
  return { start: start + by, end: end + by, name, via, alternatives, inner: inner.map((each) => moved(each, by)) };
}

function touchesHyphen(prose: string, start: number, end: number): boolean {
  return (start > 0 && isHyphen(prose.charCodeAt(start - 1))) || (end < prose.length && isHyphen(prose.charCodeAt(end)));
}

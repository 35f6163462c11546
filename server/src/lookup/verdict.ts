import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Mention, Name, Via } from "./lookup.ts";
import type { LayeredNames } from "./layeredNames.ts";
import type { IndexedName } from "./nameTable.ts";
import { plainMarks } from "./plainMarks.ts";

/** A name that a text is, and how. */
export interface Match {
  /** Its number; see `LayeredNames`. */
  readonly name: number;
  readonly how: How;
}

/** How a text is a name, in one number: one of `ViaCode`, and some times `quarter` as its cost. The name as it is written costs nothing; each case change, ending or spelling adds to it. */
export type How = number;

const vias = ["exact", "listed", "case", "inflected", "spelling", "compound"] as const satisfies readonly Via[];
/** The place of each among them. */
export const ViaCode = { exact: 0, listed: 1, case: 2, inflected: 3, spelling: 4, compound: 5 } as const satisfies Record<Via, number>;
/** The unit of costs: a quarter of what an ending costs. More than any of `ViaCode`. */
export const quarter = 8;

/** What all verdicts have in common that are about texts of one language. */
export interface Setting {
  readonly names: LayeredNames;
  readonly language: DraftLanguage;
  /** Finds the mentions in a text, the text itself aside. */
  readonly inside: (text: string) => readonly Mention[];
}

/** A match with its name at hand. */
interface Reading {
  readonly match: Match;
  readonly name: IndexedName;
}

const kindOrder = ["terms", "instruments", "programmes", "actors", "partnerships", "events"];
const noMentions: readonly Mention[] = [];
const noMatches: readonly Match[] = [];

/** What the verifier decided about a text, wherever it stands: the names that it is. Shared by all mentions of this text. */
export class Verdict {
  /** True where one of the names only hides the others: Demokratische Volksrepublik Korea. */
  readonly hides: boolean;
  /** True where marks follow the last word of a name: a closing quote or bracket. */
  readonly endsInMarks: boolean;
  /** True where one of the names is a deprecated one. */
  readonly deprecates: boolean;
  readonly #setting: Setting;
  readonly #matches: readonly Match[];
  readonly #length: number;
  #ranked: readonly Reading[] | undefined;
  #best: Reading | undefined;
  #alternatives: readonly Name[] | undefined;
  #inner: readonly Mention[] | undefined;

  /**
   * @param matches at least one
   * @param length of the text; 0 for one word, in which nothing else is found
   */
  constructor(setting: Setting, matches: readonly Match[], length: number) {
    const { names } = setting;
    this.#setting = setting;
    this.#length = length;
    const exceptions = matches.some(({ name }) => names.isException(name)) ? matches.filter(({ name }) => names.isException(name)) : noMatches;
    const others = exceptions.length === 0 ? matches : matches.filter((match) => !exceptions.includes(match));
    // What stands there just as a name is written is that name, even if an exception has it as one of its inflected forms.
    this.hides = exceptions.length > 0 && lowestCost(exceptions) <= lowestCost(others);
    this.#matches = this.hides ? matches : others;
    this.endsInMarks = this.#matches.some(({ name }) => names.endsInMarks(name));
    this.deprecates = this.#matches.some(({ name }) => names.role(name) === "deprecated");
  }

  get name(): Name {
    return this.#reading.name;
  }

  get via(): Via {
    return vias[this.#reading.match.how % quarter] as Via;
  }

  /** Other records that own the name, best first. */
  get alternatives(): readonly Name[] {
    this.#alternatives ??= alternativesTo(this.#reading, this.#readings);
    return this.#alternatives;
  }

  /** Mentions inside the text where it stands in some prose, in order; offsets are into the text. */
  innerIn(prose: string, start: number): readonly Mention[] {
    return (this.#inner ??= this.#length === 0 ? noMentions : this.#setting.inside(copyOf(prose.slice(start, start + this.#length))));
  }

  /** Where a mention ends whose last word ends here: a closing quote or bracket may belong to the name. */
  endIn(prose: string, end: number): number {
    const marks = /[^\p{L}\p{N}]*$/u.exec(this.name.text)?.[0] ?? "";
    return plainMarks(prose.slice(end, end + marks.length)) === plainMarks(marks) ? end + marks.length : end;
  }

  /** The same without deprecated names; undefined where there are no others. */
  withoutDeprecated(): Verdict | undefined {
    const others = this.#matches.filter(({ name }) => this.#setting.names.role(name) !== "deprecated");
    return others.length === 0 ? undefined : this.#of(others);
  }

  /** The names of both. */
  with(other: Verdict): Verdict {
    return this.#of([...this.#matches, ...other.#matches]);
  }

  #of(matches: readonly Match[]): Verdict {
    return new Verdict(this.#setting, matches, this.#length);
  }

  get #readings(): readonly Reading[] {
    const { names, language } = this.#setting;
    this.#ranked ??= this.#matches
      .map((match): Reading => ({ match, name: names.name(match.name) }))
      .sort((a, b) => order(a, b, language) || names.compare(a.match.name, b.match.name));
    return this.#ranked;
  }

  get #reading(): Reading {
    return (this.#best ??= bestOf(this.#readings, this.#setting.language));
  }
}

function lowestCost(matches: readonly Match[]): number {
  return Math.min(...matches.map(costOf));
}

function costOf({ how }: Match): number {
  return Math.floor(how / quarter);
}

/** The same text on its own: a slice would keep the whole text in memory that it was cut from. */
function copyOf(text: string): string {
  // A slice of this text keeps no more than it.
  return ` ${text}`.slice(1);
}

function order(a: Reading, b: Reading, language: DraftLanguage): number {
  return (
    costOf(a.match) - costOf(b.match) ||
    Number(a.name.role === "deprecated") - Number(b.name.role === "deprecated") ||
    Number(a.name.language !== language) - Number(b.name.language !== language) ||
    kindOrder.indexOf(a.name.kind) - kindOrder.indexOf(b.name.kind)
  );
}

/**
 * The cheapest reading, but of records that share a name the term's:
 * a term and the instrument DMA are one thing to a writer, and the term leads to the instrument.
 */
function bestOf(ranked: readonly Reading[], language: DraftLanguage): Reading {
  const [cheapest] = ranked as readonly [Reading, ...Reading[]];
  if (ranked.length === 1) return cheapest;
  const near = ranked.filter(({ match }) => costOf(match) === costOf(cheapest.match));
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

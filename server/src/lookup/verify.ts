import { isAcronym, isCapital, matchAbbreviation, matchBare, matchWord, type WordClass } from "../language/inflection.ts";
import type { TextWords } from "../language/textWords.ts";
import { isHyphen, Words } from "../language/words.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { LayeredNames } from "./layeredNames.ts";
import type { Mention, Via } from "./lookup.ts";
import { type Match, Verdict } from "./verdict.ts";

/** Marks an entry of the index whose hyphenated parts are written as one word. */
export const closedBit = 1 << 30;

type Inside = (part: string) => readonly Mention[];

/** Decides which of the names that share their skeletons with a text the text is a form of. */
export class Verifier {
  readonly #names: LayeredNames;
  readonly #language: DraftLanguage;
  /** Where the words stand that are judged, once they are needed, and those of the name. */
  readonly #found = new Words();
  #isRead = false;
  readonly #own = new Words();

  /** @param language of the prose */
  constructor(names: LayeredNames, language: DraftLanguage) {
    this.#names = names;
    this.#language = language;
  }

  /**
   * Which names some words of a text are.
   * @param entries numbers of names, with `closedBit` where the name's hyphenated parts are taken as one word
   * @param spans for each word of the names, the first and last of the words that stand for it; absent: one for one
   * @param inside finds the mentions in these words, the words as a whole aside
   */
  judge(prose: string, words: TextWords, first: number, last: number, entries: readonly number[], spans: Int32Array | undefined, inside: Inside): Verdict | undefined {
    this.#isRead = false;
    const text = prose.slice(words.start(first), words.end(last));
    const matches: Match[] = [];
    for (const entry of entries) {
      const name = entry & ~closedBit;
      const isDeprecated = this.#names.role(name) === "deprecated";
      // What must not stand in one language may be the right name in another (EU–Japan Digital Partnership).
      if (isDeprecated && this.#names.language(name) !== this.#language) continue;
      const isClosed = entry !== name;
      const isExact = !isClosed && spans === undefined && this.#names.isText(name, text);
      const match = isExact ? { name, cost: 0, via: this.#names.isListed(name) ? "listed" : "exact" } as const : this.#match(name, isClosed, prose, words, first, last, spans);
      if (match === undefined) continue;
      // `Bretons Rede` is a genitive, `the Bretons` is not.
      if (match.via === "inflected" && this.#language !== "de" && this.#names.isProper(name)) continue;
      matches.push(match);
    }
    const isOneWord = first === last;
    return matches.length === 0 ? undefined : new Verdict(this.#names, this.#language, isOneWord ? "" : copyOf(text), matches, isOneWord, inside);
  }

  /** Which names a compound is of which only a part stands in the text. */
  judgeSuspended(whole: string, entries: readonly number[], inside: Inside): Verdict | undefined {
    const names = this.#names;
    const matches: Match[] = [];
    for (const entry of entries) {
      const name = entry & ~closedBit;
      const role = names.role(name);
      if (role === "abbreviation" || role === "deprecated" || names.isException(name)) continue;
      const text = names.text(name);
      if (/\P{L}/u.test(text) || matchWord(text, whole, this.#classOf(name, true)) === undefined) continue;
      matches.push({ name, cost: 1, via: "compound" });
    }
    return matches.length === 0 ? undefined : new Verdict(names, this.#language, whole, matches, true, inside);
  }

  #match(name: number, closed: boolean, prose: string, words: TextWords, firstWord: number, lastWord: number, spans: Int32Array | undefined): Match | undefined {
    const names = this.#names;
    const isListed = names.isListed(name);
    const found = this.#places(words, firstWord, lastWord);
    const own = this.#own;
    const surface = closed ? this.#splitClosed(name) : names.split(name, own);
    const hasMarks = words.hasMarks || own.hasMarks;
    if (own.count !== (spans === undefined ? found.count : spans.length / 2)) return undefined;
    const single = own.count === 1;
    const isAbbreviation = names.role(name) === "abbreviation";
    let cost = 0;
    let via: Via = isListed ? "listed" : "exact";
    for (let i = 0; i < own.count; i++) {
      const first = spans === undefined ? i : (spans[2 * i] as number);
      const last = spans === undefined ? i : (spans[2 * i + 1] as number);
      if (i > 0) {
        const between = gapMarks(prose, found.end[first - 1] as number, found.start[first] as number);
        const marks = gapMarks(surface, own.end[i - 1] as number, own.start[i] as number);
        // `EU/Japan` for `EU–Japan`.
        if (between !== marks) {
          if (between !== "/" || surface.slice(own.end[i - 1], own.start[i]) !== "–") return undefined;
          cost += 1;
          via = "spelling";
        }
      }
      const word = surface.slice(own.start[i], own.end[i]);
      if (first === last && word.length === (found.end[first] as number) - (found.start[first] as number) && prose.startsWith(word, found.start[first])) continue;
      const form = first === last ? prose.slice(found.start[first], found.end[first]) : joinedText(prose, found, first, last);
      if (first !== last) cost += 0.5;
      const head = i === own.count - 1;
      const abbreviated = isAcronym(word) || (isAbbreviation && (single || !head));
      const match = abbreviated ? matchAbbreviation(word, form) : (hasMarks ? matchWord : matchBare)(word, form, this.#classOf(name, head));
      if (match === undefined) return undefined;
      const loses = isCapital(word) && !isCapital(form);
      if (match === "case") {
        // `to commission a portrait` is not the Commission.
        if (single && loses) return undefined;
        // A capital at the start of the phrase is what sentences and headings do.
        const gained = i === 0 && word.charAt(0) === form.charAt(0).toLowerCase() && word.slice(1) === form.slice(1);
        cost += gained ? 0.25 : 2;
        if (via === "exact") via = "case";
      } else if (match === "inflected") {
        if (isListed) return undefined;
        // `AI acts` is no plural of the AI Act; `digital partnership councils` is one of its name.
        if (loses && (single || isCapital(prose.charAt(found.start[0] as number)))) return undefined;
        cost += 1;
        via = "inflected";
      } else if (match === "spelling") {
        cost += 1;
        via = "spelling";
      }
      if (first !== last) via = "compound";
    }
    return { name, cost, via };
  }

  /** Where the words stand that are judged. */
  #places(words: TextWords, first: number, last: number): Words {
    const found = this.#found;
    if (this.#isRead) return found;
    this.#isRead = true;
    found.count = last - first + 1;
    for (let i = 0; i < found.count; i++) {
      found.start[i] = words.start(first + i);
      found.end[i] = words.end(first + i);
    }
    return found;
  }

  /** Splits a name whose hyphenated parts are taken as one word. @returns what it is then */
  #splitClosed(name: number): string {
    const text = this.#names.text(name);
    const closed = closedCompound({ text, language: this.#names.language(name) }) ?? text;
    this.#own.split(closed);
    return closed;
  }

  /** What inflection needs to know of a word of a name; the grammar is that of its last word. */
  #classOf(name: number, isHead: boolean): WordClass {
    const language = this.#names.language(name);
    const proper = this.#names.isProper(name);
    const grammar = isHead ? this.#names.grammar(name) : undefined;
    const singularOnly = grammar?.number === "singular-only";
    return grammar?.gender === undefined ? { language, proper, singularOnly } : { language, proper, singularOnly, gender: grammar.gender };
  }
}

/** The same text on its own: a slice would keep the whole text in memory that it was cut from, for as long as a verdict lasts. */
function copyOf(text: string): string {
  // A slice of this text keeps no more than it.
  return ` ${text}`.slice(1);
}

/** Hyphenated words of a text as one: `Halbleiter-Lieferkette` as `Halbleiterlieferkette`. */
export function joinedText(prose: string, words: Words, first: number, last: number): string {
  let text = "";
  for (let i = first; i <= last; i++) {
    const part = prose.slice(words.start[i], words.end[i]);
    text += i === first ? part : part.charAt(0).toLowerCase() + part.slice(1);
  }
  return text;
}

/** `Halbleiter-Lieferkette` → `Halbleiterlieferkette`; undefined where the parts do not merge (`KI-Pakt`, `EU–Japan`). */
export function closedCompound({ text, language }: { readonly text: string; readonly language: "de" | "en" }): string | undefined {
  if (!text.includes("-")) return undefined;
  const hyphen = language === "de" ? /(?<=\p{Ll})-(\p{Lu})(?=\p{Ll})/gu : /(?<=\p{L})-(\p{Ll})(?=\p{Ll})/gu;
  const closed = text.replace(hyphen, (_, letter: string) => letter.toLowerCase());
  return closed === text ? undefined : closed;
}

/** What stands between two words, spaces and hyphens aside. */
function gapMarks(text: string, from: number, to: number): string {
  let marks = "";
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x20 && !isHyphen(unit) && !/\s/u.test(text.charAt(i))) marks += text.charAt(i);
  }
  return marks;
}

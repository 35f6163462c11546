import { matchAbbreviation, matchWord, type WordClass } from "../language/inflection.ts";
import { isHyphen, Words } from "../language/words.ts";
import type { Via } from "./lookup.ts";
import type { IndexedName, NameTable } from "./nameTable.ts";

/** How a stretch of text is a name. */
export interface Verified {
  /** 0: as the name is written; each case change, ending or spelling adds to it. */
  readonly cost: number;
  readonly via: Via;
}

interface Remembered {
  readonly name: number;
  readonly text: string;
  readonly verified: Verified | undefined;
}

/** Most verdicts that are kept. */
const mostRemembered = 1 << 16;

/** Decides whether words that share their skeletons with a name are a form of it; remembers what it decided. */
export class Verifier {
  readonly #table: NameTable;
  readonly #words = new Words();
  readonly #memo = new Map<number, Remembered>();

  constructor(table: NameTable) {
    this.#table = table;
  }

  /**
   * @param name its index in the table
   * @param closed true: the name's hyphenated parts are written as one word
   * @param text the words of the text
   * @param spans for each word of the name, the first and last word of the text that stand for it
   * @param count how many words the name has
   * @param hash of the stretch as it stands
   */
  verify(name: number, closed: boolean, prose: string, text: Words, spans: Int32Array, count: number, hash: number): Verified | undefined {
    const start = text.start[spans[0] as number] as number;
    const end = text.end[spans[2 * count - 1] as number] as number;
    if (!closed && this.#table.isAt(name, prose, start, end)) return this.#table.isListed(name) ? listed : exact;
    const key = Math.imul(name, 0x9e3779b1) ^ hash ^ (closed ? 0x55555555 : 0);
    const known = this.#memo.get(key);
    if (known !== undefined && known.name === name && known.text.length === end - start && prose.startsWith(known.text, start)) {
      return known.verified;
    }
    const verified = this.#compare(this.#table.name(name), closed, prose, text, spans, count);
    if (this.#memo.size >= mostRemembered) this.#memo.clear();
    this.#memo.set(key, { name, text: prose.slice(start, end), verified });
    return verified;
  }

  #compare(name: IndexedName, closed: boolean, prose: string, text: Words, spans: Int32Array, count: number): Verified | undefined {
    const own = this.#words;
    const surface = closed ? (closedCompound(name) ?? name.text) : name.text;
    own.read(surface);
    if (own.count !== count) return undefined;
    const single = own.count === 1;
    let cost = 0;
    let via: Via = name.listed ? "listed" : "exact";
    for (let i = 0; i < own.count; i++) {
      const first = spans[2 * i] as number;
      const last = spans[2 * i + 1] as number;
      if (i > 0) {
        const between = gapMarks(prose, text.end[first - 1] as number, text.start[first] as number);
        if (between !== gapMarks(surface, own.end[i - 1] as number, own.start[i] as number)) return undefined;
      }
      const word = surface.slice(own.start[i], own.end[i]);
      const found = first === last ? prose.slice(text.start[first], text.end[first]) : joinedText(prose, text, first, last);
      const head = i === own.count - 1;
      const abbreviated = isAcronym(word) || (name.role === "abbreviation" && (single || !head));
      const match = abbreviated ? matchAbbreviation(word, found) : matchWord(word, found, wordClass(name, head));
      if (match === undefined) return undefined;
      const loses = isCapital(word) && !isCapital(found);
      if (match === "case") {
        // `to commission a portrait` is not the Commission.
        if (single && loses) return undefined;
        // A capital at the start of the phrase is what sentences and headings do.
        const gained = i === 0 && word.charAt(0) === found.charAt(0).toLowerCase() && word.slice(1) === found.slice(1);
        cost += gained ? 0.25 : 2;
        if (via === "exact") via = "case";
      } else if (match === "inflected") {
        if (name.listed) return undefined;
        // `AI acts` is no plural of the AI Act; `digital partnership councils` is one of its name.
        if (loses && (single || isCapital(prose.charAt(text.start[spans[0] as number] as number)))) return undefined;
        cost += 1;
        via = "inflected";
      } else if (match === "spelling") {
        cost += 1;
        via = "spelling";
      }
      if (first !== last) {
        cost += 0.5;
        via = "compound";
      }
    }
    return { cost, via };
  }
}

const exact: Verified = { cost: 0, via: "exact" };
const listed: Verified = { cost: 0, via: "listed" };

/** What inflection needs to know of a word of a name; the grammar is that of its last word. */
export function wordClass(name: IndexedName, isHead: boolean): WordClass {
  const { language, proper } = name;
  const grammar = isHead ? name.grammar : undefined;
  const singularOnly = grammar?.number === "singular-only";
  return grammar?.gender === undefined ? { language, proper, singularOnly } : { language, proper, singularOnly, gender: grammar.gender };
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

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Two capitals, or a capital with a digit: `KI`, `6G`, `B5G`. */
function isAcronym(word: string): boolean {
  return word.length <= 6 && /^(?=.*\p{Lu})[\p{Lu}\d]{2,}$/u.test(word);
}

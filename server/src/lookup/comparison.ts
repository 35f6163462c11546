import { gainsS, isAcronym, isCapital, matchAbbreviation, matchBare, matchWord } from "../language/inflection.ts";
import type { NameTable } from "./nameTable.ts";
import { type How, quarter, ViaCode } from "./verdict.ts";

// Numbers of a module are part of the compiled code.
const { exact, listed, case: byCase, inflected, spelling, compound } = ViaCode;

/** What comparing a name with a text comes to, word by word; reused from one comparison to the next. */
export class Comparison {
  #table: NameTable | undefined;
  #index = 0;
  #isSingle = false;
  #hasMarks = false;
  /** The first unit of the text. */
  #initial = 0;
  #cost = 0;
  #via: number = exact;

  /**
   * Begins anew.
   * @param isSingle where the name is one word
   * @param hasMarks where marks that nobody sees stand in the name or the text
   * @param initial the first unit of the text
   */
  begin(table: NameTable, index: number, isSingle: boolean, hasMarks: boolean, initial: number): void {
    this.#table = table;
    this.#index = index;
    this.#isSingle = isSingle;
    this.#hasMarks = hasMarks;
    this.#initial = initial;
    this.#cost = 0;
    this.#via = table.isListed(index) ? listed : exact;
  }

  get how(): How {
    return this.#cost + this.#via;
  }

  get isInflected(): boolean {
    return this.#via === inflected;
  }

  /**
   * Takes in a word of the name where the text has it with an `s`, as most inflected words are.
   * @param initial the first unit of the word
   * @returns false where `add` must tell
   */
  addWithS(initial: number, length: number, isLast: boolean): boolean {
    const table = this.#table as NameTable;
    const index = this.#index;
    if (table.isListed(index) || table.isAbbreviation(index) || !gainsS(initial, length, table.wordClass(index, isLast))) return false;
    this.#cost += 4 * quarter;
    this.#via = inflected;
    return true;
  }

  /**
   * Takes in a word of the name and another that stands for it in the text.
   * @param isJoined where the latter are hyphenated words, taken as one
   * @returns false where the text is no form of the name
   */
  add(word: string, form: string, isFirst: boolean, isLast: boolean, isJoined: boolean): boolean {
    const table = this.#table as NameTable;
    const index = this.#index;
    if (isJoined) this.#cost += 2 * quarter;
    const isAbbreviated = isAcronym(word) || (table.isAbbreviation(index) && (this.#isSingle || !isLast));
    const match = isAbbreviated ? matchAbbreviation(word, form) : (this.#hasMarks ? matchWord : matchBare)(word, form, table.wordClass(index, isLast));
    if (match === undefined) return false;
    const loses = isCapital(word) && !isCapital(form);
    if (match === "case") {
      // `to commission a portrait` is not the Commission.
      if (this.#isSingle && loses) return false;
      // A capital at the start of the phrase is what sentences and headings do.
      const gained = isFirst && word.charAt(0) === form.charAt(0).toLowerCase() && word.slice(1) === form.slice(1);
      this.#cost += gained ? quarter : 8 * quarter;
      if (this.#via === exact) this.#via = byCase;
    } else if (match === "inflected") {
      if (table.isListed(index)) return false;
      // `AI acts` is no plural of the AI Act; `digital partnership councils` is one of its name.
      if (loses && (this.#isSingle || isCapital(String.fromCharCode(this.#initial)))) return false;
      this.#cost += 4 * quarter;
      this.#via = inflected;
    } else if (match === "spelling") {
      this.addSpelling();
    }
    if (isJoined) this.#via = compound;
    return true;
  }

  /** Takes in something that the text spells otherwise. */
  addSpelling(): void {
    this.#cost += 4 * quarter;
    this.#via = spelling;
  }
}

import { folded, isIgnorable } from "../language/fold.ts";
import { matchWord } from "../language/inflection.ts";
import type { TextWords } from "../language/textWords.ts";
import { isHyphen, Words } from "../language/words.ts";
import { Comparison } from "./comparison.ts";
import type { NameTable } from "./nameTable.ts";
import { plainMarks } from "./plainMarks.ts";
import { type Match, quarter, type Setting, Verdict, ViaCode } from "./verdict.ts";
import type { Verdicts } from "./verdicts.ts";

/** Marks an entry of the index whose hyphenated parts are written as one word. */
export const closedBit = 1 << 30;

const smallS = 0x73;

/** Decides which of the names that share their skeletons with a text the text is a form of. */
export class Verifier {
  readonly #setting: Setting;
  /** Where the words stand that are judged, once they are needed, and those of the name. */
  readonly #found = new Words();
  #isRead = false;
  readonly #own = new Words();
  readonly #comparison = new Comparison();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /**
   * Which names some words of a text are.
   * @param entries numbers of names, with `closedBit` where the name's hyphenated parts are taken as one word
   * @param count how many of the entries count
   * @param spans for each word of the names, the first and last of the words that stand for it; absent: one for one
   * @returns the number of the verdict
   */
  judge(prose: string, words: TextWords, first: number, last: number, entries: readonly number[], count: number, spans: Int32Array | undefined, verdicts: Verdicts): number {
    const { names, language } = this.#setting;
    const start = words.start(first);
    this.#isRead = false;
    let name = -1;
    let how = 0;
    let matches: Match[] | undefined;
    for (let i = 0; i < count; i++) {
      const entry = entries[i] as number;
      const other = entry & ~closedBit;
      const table = names.tableOf(other);
      const index = names.indexOf(other);
      // What must not stand in one language may be the right name in another (EU–Japan Digital Partnership).
      if (table.isDeprecated(index) && table.language(index) !== language) continue;
      const isPlain = entry === other && spans === undefined && !words.hasMarks;
      const isForm = isPlain ? this.#compare(table, index, prose, words, first, last) : this.#match(table, index, entry !== other, prose, words, first, last, spans);
      const comparison = this.#comparison;
      // `Bretons Rede` is a genitive, `the Bretons` is not.
      if (!isForm || (comparison.isInflected && language !== "de" && table.isProper(index))) continue;
      if (name < 0) {
        name = other;
        how = comparison.how;
      } else {
        matches ??= [{ name, how }];
        matches.push({ name: other, how: comparison.how });
      }
    }
    if (name < 0) return 0;
    const length = first === last ? 0 : words.end(last) - start;
    return matches === undefined ? verdicts.addName(name, how, length) : verdicts.add(new Verdict(this.#setting, matches, length));
  }

  /** Which names a compound is of which only a part stands in the text. @returns the number of the verdict */
  judgeSuspended(whole: string, entries: readonly number[], count: number, verdicts: Verdicts): number {
    const { names } = this.#setting;
    const matches: Match[] = [];
    for (let i = 0; i < count; i++) {
      const name = (entries[i] as number) & ~closedBit;
      const table = names.tableOf(name);
      const index = names.indexOf(name);
      const role = table.role(index);
      if (role === "abbreviation" || role === "deprecated" || table.isException(index)) continue;
      const text = table.text(index);
      if (/\P{L}/u.test(text) || matchWord(text, whole, table.wordClass(index, true)) === undefined) continue;
      matches.push({ name, how: 4 * quarter + ViaCode.compound });
    }
    return matches.length === 0 ? 0 : verdicts.add(new Verdict(this.#setting, matches, 0));
  }

  /** Compares the words of a text, in which no marks stand that nobody sees, with those of a name one for one, where they stand. */
  #compare(table: NameTable, index: number, prose: string, words: TextWords, first: number, last: number): boolean {
    const comparison = this.#comparison;
    const surface = table.around(index);
    const end = table.endOf(index);
    let at = table.startOf(index);
    const textStart = words.start(first);
    const textEnd = words.end(last);
    comparison.begin(table, index, first === last, false, prose.charCodeAt(textStart));
    if (end - at === textEnd - textStart && surface.startsWith(prose.slice(textStart, textEnd), at)) return true;
    let foundEnd = 0;
    for (let word = first; ; word++) {
      const gap = at;
      while (at < end && folded[surface.charCodeAt(at)] === 0) at++;
      if (at === end || word > last) return at === end && word > last;
      const start = at;
      const foundStart = words.start(word);
      if (word > first && !this.#isGap(surface, gap, start, prose, foundEnd, foundStart)) return false;
      foundEnd = words.end(word);
      let found = foundStart;
      while (found < foundEnd && at < end && surface.charCodeAt(at) === prose.charCodeAt(found)) {
        at++;
        found++;
      }
      const alike = at;
      while (at < end && folded[surface.charCodeAt(at)] !== 0) at++;
      if (at < end && isIgnorable(surface.charCodeAt(at))) return this.#match(table, index, false, prose, words, first, last, undefined);
      if (at === alike && found === foundEnd) continue;
      const gainsS = at === alike && found + 1 === foundEnd && prose.charCodeAt(found) === smallS;
      const isForm = gainsS && comparison.addWithS(prose.charCodeAt(foundStart), at - start, word === last);
      if (!isForm && !comparison.add(surface.slice(start, at), prose.slice(foundStart, foundEnd), word === first, word === last, false)) return false;
      // Most words are as they are written.
      if (end - at === textEnd - foundEnd && surface.startsWith(prose.slice(foundEnd, textEnd), at)) return true;
    }
  }

  /** The same for words that stand for several of the other, and for those with marks. */
  #match(table: NameTable, index: number, closed: boolean, prose: string, words: TextWords, firstWord: number, lastWord: number, spans: Int32Array | undefined): boolean {
    const found = this.#places(words, firstWord, lastWord);
    const own = this.#own;
    const surface = closed ? this.#splitClosed(table, index) : table.split(index, own);
    if (own.count !== (spans === undefined ? found.count : spans.length / 2)) return false;
    const comparison = this.#comparison;
    comparison.begin(table, index, own.count === 1, words.hasMarks || own.hasMarks, prose.charCodeAt(words.start(firstWord)));
    for (let i = 0; i < own.count; i++) {
      const first = spans === undefined ? i : (spans[2 * i] as number);
      const last = spans === undefined ? i : (spans[2 * i + 1] as number);
      if (i > 0 && !this.#isGap(surface, own.end[i - 1] as number, own.start[i] as number, prose, found.end[first - 1] as number, found.start[first] as number)) return false;
      const word = surface.slice(own.start[i], own.end[i]);
      if (first === last && word.length === (found.end[first] as number) - (found.start[first] as number) && prose.startsWith(word, found.start[first])) continue;
      const form = first === last ? prose.slice(found.start[first], found.end[first]) : joinedText(prose, found, first, last);
      if (!comparison.add(word, form, i === 0, i === own.count - 1, first !== last)) return false;
    }
    return true;
  }

  /** True where a text has between two words what a name has there, or another spelling of it. */
  #isGap(surface: string, surfaceFrom: number, surfaceTo: number, prose: string, from: number, to: number): boolean {
    if (surfaceTo === surfaceFrom + 1 && to === from + 1 && surface.charCodeAt(surfaceFrom) === prose.charCodeAt(from)) return true;
    const between = gapMarks(prose, from, to);
    if (between === gapMarks(surface, surfaceFrom, surfaceTo)) return true;
    // `EU/Japan` for `EU–Japan`.
    if (between !== "/" || surface.slice(surfaceFrom, surfaceTo) !== "–") return false;
    this.#comparison.addSpelling();
    return true;
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
  #splitClosed(table: NameTable, index: number): string {
    const text = table.text(index);
    const closed = closedCompound({ text, language: table.language(index) }) ?? text;
    this.#own.split(closed);
    return closed;
  }
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
  let closed = "";
  let from = 0;
  for (let at = text.indexOf("-"); at >= 0; at = text.indexOf("-", at + 1)) {
    const initial = text.charAt(at + 1);
    if (!isSmall(text.charAt(at + 2))) continue;
    if (language === "de" ? !isSmall(text.charAt(at - 1)) || !isLarge(initial) : !isSmall(initial) || !isLetter(text.charAt(at - 1))) continue;
    closed += text.slice(from, at) + initial.toLowerCase();
    from = at + 2;
  }
  return from === 0 ? undefined : closed + text.slice(from);
}

// Most letters are among the first, and an expression takes long.
function isSmall(letter: string): boolean {
  return letter < "\x80" ? letter >= "a" && letter <= "z" : /^\p{Ll}/u.test(letter);
}

function isLarge(letter: string): boolean {
  return letter < "\x80" ? letter >= "A" && letter <= "Z" : /^\p{Lu}/u.test(letter);
}

function isLetter(letter: string): boolean {
  return isSmall(letter) || /^\p{L}/u.test(letter);
}

/** What stands between two words, spaces and hyphens aside; marks in plain. */
function gapMarks(text: string, from: number, to: number): string {
  let marks = "";
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x20 && !isHyphen(unit) && !/\s/u.test(text.charAt(i))) marks += text.charAt(i);
  }
  return marks === "" ? marks : plainMarks(marks);
}

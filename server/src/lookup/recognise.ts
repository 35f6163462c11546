import type { DraftLanguage } from "../knowledge/records.ts";
import { matchWord } from "../language/inflection.ts";
import { Gap, isHyphen, Words } from "../language/words.ts";
import type { Mention, Via } from "./lookup.ts";
import { mentionedKinds } from "./names.ts";
import type { NameTable } from "./nameTable.ts";
import { noWords, Prefixes, withWord } from "./prefixes.ts";
import { FoundMention } from "./foundMention.ts";
import { wholeWords } from "./suspended.ts";
import { closedCompound, joinedText, Verifier, wordClass } from "./verify.ts";

/** A name found at words of a text. */
export interface Match {
  readonly name: number;
  readonly firstWord: number;
  readonly lastWord: number;
  readonly cost: number;
  readonly via: Via;
}

/** Longest chain of hyphenated parts that is also tried as one word. */
const maxJoined = 4;
/** Most words of a name that is found. */
const longestName = 32;
/** Marks an entry of the index whose hyphenated parts are written as one word. */
const closedBit = 1 << 30;

const noMatches: readonly Match[] = [];
const noMentions: readonly Mention[] = [];

/** Finds names in prose by the skeletons of their words, then verifies each find by the rules of inflection. */
export class Recogniser {
  readonly #table: NameTable;
  readonly #prefixes: Prefixes;
  readonly #verifier: Verifier;
  readonly #words = new Words();
  readonly #joined = new Words();
  /** For each word of a name that is being tried, the first and last word of the text that stand for it. */
  readonly #spans = new Int32Array(2 * longestName + 2);
  #longest: readonly Match[] = noMatches;

  constructor(table: NameTable) {
    this.#table = table;
    this.#verifier = new Verifier(table);
    this.#prefixes = new Prefixes(table.count * 3, table.count);
    for (let index = 0; index < table.count; index++) {
      if (!mentionedKinds.has(table.owner(index).kind)) continue;
      const text = table.text(index);
      this.#add(text, index);
      // `KIs`, `MoCs`: too short for the skeleton to lose the ending.
      if (text.length <= 3 && !text.endsWith("s")) this.#add(`${text}s`, index);
      if (!text.includes("-") || table.isException(index) || table.role(index) === "abbreviation") continue;
      const closed = closedCompound({ text, language: table.language(index) });
      if (closed !== undefined) this.#add(closed, index | closedBit);
    }
    this.#prefixes.close();
  }

  /** How many bytes the index holds, the names themselves aside. */
  get bytes(): number {
    return this.#prefixes.bytes;
  }

  /** All mentions in a stretch of prose, outermost, in order. */
  mentions(prose: string, language: DraftLanguage): readonly Mention[] {
    return this.#scan(prose, language, false);
  }

  #add(text: string, entry: number): void {
    const words = this.#words;
    words.read(text);
    if (words.count === 0) return;
    this.#prefixes.start(words.skeleton[0] as number);
    let phrase = noWords;
    for (let i = 0; i < words.count; i++) {
      phrase = withWord(phrase, words.skeleton[i] as number);
      this.#prefixes.begin(phrase);
    }
    this.#prefixes.end(phrase, entry);
  }

  /** The mentions in a part of some prose, that part itself aside. */
  readonly #inside = (part: string, language: DraftLanguage): readonly Mention[] => this.#scan(part, language, true);

  /** @param properParts leaves out what takes up the whole of the prose */
  #scan(prose: string, language: DraftLanguage, properParts: boolean): readonly Mention[] {
    const words = this.#words;
    words.read(prose);
    const { count, skeleton, gap } = words;
    const prefixes = this.#prefixes;
    const found: (readonly Match[])[] = [];
    let gapBefore: number = Gap.space;
    for (let word = 0; word < count; word++) {
      const gapBehind = gap[word] as number;
      const mayStart = gapBehind === Gap.hyphen || prefixes.mayStart(skeleton[word] as number);
      const touchesMark = gapBehind === Gap.other || gapBefore === Gap.other;
      gapBefore = gapBehind;
      if (!mayStart && !touchesMark) continue;
      let matches = mayStart ? this.#longestAt(prose, language, word, properParts ? count : -1) : noMatches;
      if (touchesMark && (matches.length === 0 || matches[0]?.lastWord === word)) {
        const suspended = this.#suspendedAt(prose, word);
        if (suspended.length > 0) matches = suspended;
      }
      const [first] = matches;
      if (first === undefined) continue;
      if (!isHidden(this.#table, matches)) found.push(matches);
      word = first.lastWord;
      gapBefore = gap[word] as number;
    }
    if (found.length === 0) return noMentions;
    return found.map((matches) => new FoundMention(this.#table, prose, language, words, matches, this.#inside));
  }

  /** The names that begin at a word and reach furthest. */
  #longestAt(prose: string, language: DraftLanguage, first: number, properCount: number): readonly Match[] {
    const { count, skeleton, exact, gap } = this.#words;
    const prefixes = this.#prefixes;
    const spans = this.#spans;
    this.#longest = noMatches;
    let phrase = noWords;
    let hash = 0;
    let hyphens = false;
    for (let next = first; next < count && next < first + longestName; next++) {
      hyphens ||= gap[next] === Gap.hyphen;
      phrase = withWord(phrase, skeleton[next] as number);
      if (!prefixes.mayBegin(phrase)) break;
      hash = Math.imul(hash, 31) ^ (exact[next] as number);
      const length = next - first + 1;
      spans[2 * length - 2] = spans[2 * length - 1] = next;
      if (!(first === 0 && next + 1 === properCount)) this.#collect(phrase, prose, language, length, hash);
    }
    if (hyphens) this.#joinedAt(prose, language, first, properCount);
    return this.#longest;
  }

  /** The same with hyphenated words taken as one: `Halbleiter-Lieferkette` where the name is one word. */
  #joinedAt(prose: string, language: DraftLanguage, first: number, properCount: number): void {
    const words = this.#words;
    const prefixes = this.#prefixes;
    const spans = this.#spans;
    const walk = (phrase: number, next: number, length: number, hash: number, joins: boolean): void => {
      if (joins && !(first === 0 && next === properCount)) this.#collect(phrase, prose, language, length, hash);
      if (next >= words.count || length >= longestName) return;
      const one = withWord(phrase, words.skeleton[next] as number);
      if (prefixes.mayBegin(one)) {
        spans[2 * length] = spans[2 * length + 1] = next;
        walk(one, next + 1, length + 1, Math.imul(hash, 31) ^ (words.exact[next] as number), joins);
      }
      for (let last = next + 1; words.gap[last - 1] === Gap.hyphen && last < words.count && last < next + maxJoined; last++) {
        this.#joined.read(joinedText(prose, words, next, last));
        const whole = withWord(phrase, this.#joined.skeleton[0] as number);
        if (!prefixes.mayBegin(whole)) continue;
        spans[2 * length] = next;
        spans[2 * length + 1] = last;
        walk(whole, last + 1, length + 1, Math.imul(hash, 37) ^ (this.#joined.exact[0] as number), true);
      }
    };
    walk(noWords, first, 0, 0, false);
  }

  /** Keeps the names that end with a phrase if none found so far reaches further. */
  #collect(phrase: number, prose: string, language: DraftLanguage, length: number, hash: number): void {
    const prefixes = this.#prefixes;
    for (let entry = prefixes.first(phrase); entry >= 0; entry = prefixes.next(entry)) {
      const match = this.#matchOf(prefixes.name(entry), prose, language, length, hash);
      if (match === undefined) continue;
      const reach = this.#longest[0]?.lastWord ?? -1;
      if (match.lastWord > reach) this.#longest = [match];
      else if (match.lastWord === reach) this.#longest = [...this.#longest, match];
    }
  }

  #matchOf(entry: number, prose: string, language: DraftLanguage, length: number, hash: number): Match | undefined {
    const table = this.#table;
    const spans = this.#spans;
    const name = entry & ~closedBit;
    const firstWord = spans[0] as number;
    const lastWord = spans[2 * length - 1] as number;
    if (table.role(name) === "deprecated") {
      // What must not stand in one language may be the right name in another (EU–Japan Digital Partnership).
      if (table.language(name) !== language) return undefined;
      // A part of a compound (`großzügige KI-Förderung`) is another word than the deprecated one.
      if (this.#isPartOfCompound(prose, firstWord, lastWord)) return undefined;
    }
    const verified = this.#verifier.verify(name, entry !== name, prose, this.#words, spans, length, hash);
    if (verified === undefined) return undefined;
    // `Bretons Rede` is a genitive, `the Bretons` is not.
    if (verified.via === "inflected" && language !== "de" && table.isProper(name)) return undefined;
    return { name, firstWord, lastWord, cost: verified.cost, via: verified.via };
  }

  /** A compound that shares a part with its neighbour: `Vertrauens-` in `Vertrauens- und Identitätsdienste`. */
  #suspendedAt(prose: string, word: number): readonly Match[] {
    for (const text of wholeWords(prose, this.#words, word)) {
      this.#joined.read(text);
      const phrase = withWord(noWords, this.#joined.skeleton[0] as number);
      if (!this.#prefixes.mayBegin(phrase)) continue;
      const matches: Match[] = [];
      for (let entry = this.#prefixes.first(phrase); entry >= 0; entry = this.#prefixes.next(entry)) {
        const name = this.#table.name(this.#prefixes.name(entry) & ~closedBit);
        if (name.role === "abbreviation" || name.role === "deprecated" || name.exception || /\P{L}/u.test(name.text)) continue;
        if (matchWord(name.text, text, wordClass(name, true)) === undefined) continue;
        matches.push({ name: name.index, firstWord: word, lastWord: word, cost: 1, via: "compound" });
      }
      if (matches.length > 0) return matches;
    }
    return noMatches;
  }

  #isPartOfCompound(prose: string, first: number, last: number): boolean {
    const words = this.#words;
    return words.gap[last] === Gap.hyphen || isHyphen(prose.charCodeAt((words.start[first] as number) - 1));
  }
}

/** True where one of the names only hides the others: Demokratische Volksrepublik Korea. */
function isHidden(table: NameTable, matches: readonly Match[]): boolean {
  for (const { name } of matches) if (table.isException(name)) return true;
  return false;
}

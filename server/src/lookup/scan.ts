import type { DraftLanguage } from "../knowledge/local-text.ts";
import { isIgnorable } from "../language/fold.ts";
import { withoutMarks } from "../language/inflection.ts";
import { Flat, hashOf, TextWords, Touch } from "../language/textWords.ts";
import { isHyphen, skeletonOf, Words } from "../language/words.ts";
import { FoundMention } from "./foundMention.ts";
import type { Mention } from "./lookup.ts";
import { Memo } from "./memo.ts";
import type { NameIndex } from "./nameIndex.ts";
import { Known, noWords, spelledPhrase, withWord } from "./prefixes.ts";
import { wholeWords } from "./suspended.ts";
import type { Setting } from "./verdict.ts";
import { Verdicts } from "./verdicts.ts";
import { Verifier } from "./verify.ts";

/** Longest chain of hyphenated parts that is also tried as one word. */
export const maxJoined = 4;
/** Most words of a name that is found. */
const longestName = 32;
/** Room for the words of a text at first. */
const fewestWords = 256;
/** So many bits of a phrase say where it is remembered. */
const phraseBits = 15;
/** Most verdicts that are kept. */
const mostVerdicts = 1 << 15;

// Numbers of a module are part of the compiled code; what is read from an object there takes up registers.
const { otherHash: atOther, touch: atTouch, size } = Flat;
const { joined: isJoined, open: isOpen } = Touch;
const { isName, goesOn } = Known;

const noMentions: readonly Mention[] = [];

/**
 * Finds names in prose of one language.
 *
 * Of each word that it meets it remembers the skeleton, whether names begin so, and which names the word is by itself;
 * of each stretch that may be a name, which it is. Text that it knows the words of costs little more than to split it.
 */
export class Scanner {
  readonly #index: NameIndex;
  readonly #setting: Setting;
  readonly #verifier: Verifier;
  readonly #words = new TextWords();
  readonly #one = new Words();

  /** Of words: the skeleton; and the verdict's number, times two, plus one where a name may begin so. */
  readonly #known = new Memo(1 << 13);
  /** Of hyphenated words taken as one: the skeleton. */
  readonly #joined = new Memo(1 << 8);
  /** Of stretches of several words: the verdict's number. */
  readonly #stretches = new Memo(1 << 11);
  /** What is known of phrases that were looked up, two bits of each entry; above them the phrase's upper bits, its lower ones being the place. */
  readonly #phrases = new Int32Array(1 << phraseBits).fill(-1);
  #verdicts: Verdicts;
  /** By the numbers of two verdicts: that which is both; by one and 0: the same without deprecated names. */
  readonly #derived = new Map<number, number>();

  /** For each word of the text what is known of it, the same two numbers as in `#known`. */
  #facts = new Int32Array(2 * fewestWords);
  /** The words where a name may begin. */
  #candidates = new Int32Array(fewestWords);
  /** The words that are not where they were looked for. */
  #doubtful = new Int32Array(fewestWords);
  #doubtfulCount = 0;

  /** The longest name at a word so far, and its last word. */
  #longest = 0;
  #reach = -1;
  /** For each word of a name that is being tried, the first and last word of the text that stand for it. */
  readonly #spans = new Int32Array(2 * longestName + 2);
  /** The names that a phrase may be. */
  readonly #entries: number[] = [];

  constructor(index: NameIndex, language: DraftLanguage) {
    this.#index = index;
    this.#setting = { names: index.names, language, inside: (part) => this.#scan(part, true) };
    this.#verifier = new Verifier(this.#setting);
    this.#verdicts = new Verdicts(this.#setting);
  }

  /** The mentions in a stretch of prose, outermost, in order. */
  mentions(prose: string): readonly Mention[] {
    return this.#scan(prose, false);
  }

  /** @param properParts true where the prose as a whole is to be no mention */
  #scan(prose: string, properParts: boolean): readonly Mention[] {
    this.#makeRoom();
    const words = this.#words;
    words.read(prose);
    const count = this.#lookUp();
    if (this.#doubtfulCount > 0) this.#recall(prose);
    if (count === 0) return noMentions;
    const whole = properParts ? words.count : -1;
    const found: Mention[] = [];
    let next = 0;
    for (let i = 0; i < count; i++) {
      const word = this.#candidates[i] as number;
      // What was doubtful may have turned out to begin no name.
      if (word < next || ((this.#facts[2 * word + 1] as number) | words.touch(word)) === 0) continue;
      this.#findLongest(prose, word, whole);
      if ((words.touch(word) & isOpen) !== 0 && this.#reach <= word) {
        const suspended = this.#suspendedAt(prose, word);
        if (suspended !== 0) {
          this.#longest = suspended;
          this.#reach = word;
        }
      }
      if (this.#longest === 0) continue;
      next = this.#reach + 1;
      let end = words.end(this.#reach);
      if ((this.#longest & 1) === 1) {
        const verdict = this.#verdicts.at(this.#longest);
        if (verdict.hides) continue;
        if (verdict.endsInMarks) end = verdict.endIn(prose, end);
      }
      found.push(new FoundMention(prose, words.start(word), end, this.#verdicts, this.#longest));
    }
    return found.length === 0 ? noMentions : found;
  }

  /** Copies what is known of each word, notes which are doubtful, and returns at how many a name may begin. */
  #lookUp(): number {
    const { count, flat } = this.#words;
    const { slots, mask } = this.#known;
    if (count > this.#candidates.length) {
      this.#facts = new Int32Array(4 * count);
      this.#candidates = new Int32Array(2 * count);
      this.#doubtful = new Int32Array(2 * count);
    }
    const facts = this.#facts;
    const candidates = this.#candidates;
    const doubtful = this.#doubtful;
    let kept = 0;
    let doubts = 0;
    // No branch depends on the text; see `TextWords`.
    for (let word = 0; word < count; word++) {
      const at = size * word;
      const hash = flat[at] as number;
      const slot = ((hash ^ (hash >>> 15)) & mask) << 2;
      const value = slots[slot + 3] as number;
      facts[2 * word] = slots[slot + 2] as number;
      facts[2 * word + 1] = value;
      candidates[kept] = doubtful[doubts] = word;
      const differs = ((slots[slot] as number) ^ hash) | ((slots[slot + 1] as number) ^ (flat[at + atOther] as number));
      doubts += (differs | -differs) >>> 31;
      const mark = differs | value | (flat[at + atTouch] as number);
      kept += (mark | -mark) >>> 31;
    }
    this.#doubtfulCount = doubts;
    return kept;
  }

  /** Looks up the doubtful words with all care, and learns those that were not met before. */
  #recall(prose: string): void {
    const words = this.#words;
    const facts = this.#facts;
    const doubtful = this.#doubtful;
    const index = this.#index;
    const memo = this.#known;
    const { slots } = memo;
    let unknown = 0;
    for (let i = 0; i < this.#doubtfulCount; i++) {
      const word = doubtful[i] as number;
      const slot = memo.find(words.hash(word), words.otherHash(word));
      if (slot >= 0) {
        facts[2 * word] = slots[slot + 2] as number;
        facts[2 * word + 1] = slots[slot + 3] as number;
      } else {
        facts[2 * word] = skeletonOf(prose, words.start(word), words.end(word));
        doubtful[unknown++] = word;
      }
    }
    // As above, so that the looks into the index overlap.
    for (let i = 0; i < unknown; i++) {
      const word = doubtful[i] as number;
      const phrase = withWord(noWords, facts[2 * word] as number);
      facts[2 * word + 1] = index.look(phrase) | (index.look(spelledPhrase(words.hash(word)), phrase) << 2);
    }
    for (let i = 0; i < unknown; i++) this.#learn(prose, doubtful[i] as number);
  }

  /** Works out what there is to know of a word that was not met before, from what the index says of its skeleton and its letters. */
  #learn(prose: string, word: number): void {
    const words = this.#words;
    const skeleton = this.#facts[2 * word] as number;
    const known = this.#facts[2 * word + 1] as number;
    const start = words.start(word);
    const end = words.end(word);
    let letters = words.hash(word);
    let spelled = known >> 2;
    if (words.hasMarks && hasMarks(prose, start, end)) {
      const bare = withoutMarks(prose.slice(start, end));
      letters = hashOf(bare);
      spelled = this.#index.look(spelledPhrase(letters), withWord(noWords, skeletonOf(bare, 0, bare.length)));
    }
    let verdict = 0;
    if (((known | spelled) & isName) !== 0) {
      const entries = this.#entries;
      let count = 0;
      if ((known & isName) !== 0) count = this.#index.collect(withWord(noWords, skeleton), entries);
      if ((spelled & isName) !== 0) count = this.#index.collect(spelledPhrase(letters), entries, count);
      if (count > 0) verdict = this.#verifier.judge(prose, words, word, word, entries, count, undefined, this.#verdicts);
    }
    const value = (verdict << 1) | (known & goesOn);
    this.#facts[2 * word + 1] = value;
    this.#known.put(words.hash(word), words.otherHash(word), skeleton, value);
  }

  /** Finds the names that begin at a word and reach furthest. */
  #findLongest(prose: string, first: number, whole: number): void {
    const words = this.#words;
    const { count } = words;
    const value = this.#facts[2 * first + 1] as number;
    this.#longest = 0;
    this.#reach = -1;
    if (value > 1 && !(first === 0 && whole === 1)) this.#take(value >>> 1, prose, first, first);
    let touched = words.touch(first);
    if ((value & goesOn) !== 0) {
      let phrase = withWord(noWords, this.#facts[2 * first] as number);
      let hash = words.hash(first);
      let other = words.otherHash(first);
      for (let next = first + 1; next < count && next < first + longestName; next++) {
        touched |= words.touch(next);
        phrase = withWord(phrase, this.#facts[2 * next] as number);
        const known = this.#look(phrase);
        if (known === 0) break;
        hash = Math.imul(hash ^ words.gap(next - 1), 0x01000193) ^ words.hash(next);
        other = (Math.imul(other, 0x2c1b3c6d) + words.otherHash(next)) | 0;
        if ((known & isName) !== 0 && !(first === 0 && next + 1 === whole)) {
          this.#take(this.#stretch(prose, first, next, hash, other, phrase, 0), prose, first, next);
        }
        if ((known & goesOn) === 0) break;
      }
    }
    if ((touched & isJoined) !== 0) this.#walkJoined(prose, whole, first, first, noWords, 0, 0, 0, false);
  }

  /** The same with hyphenated words taken as one: `Halbleiter-Lieferkette` where the name is one word. */
  #walkJoined(prose: string, whole: number, first: number, next: number, phrase: number, length: number, hash: number, other: number, joins: boolean): void {
    const words = this.#words;
    if (joins && !(first === 0 && next === whole)) {
      if ((this.#look(phrase) & isName) !== 0) this.#take(this.#stretch(prose, first, next - 1, hash, other, phrase, length), prose, first, next - 1);
    }
    if (next >= words.count || length >= longestName) return;
    const spans = this.#spans;
    const gap = next === first ? 0 : words.gap(next - 1);
    let ownHash = Math.imul(hash ^ gap, 0x01000193) ^ words.hash(next);
    let ownOther = (Math.imul(other, 0x2c1b3c6d) + words.otherHash(next)) | 0;
    const one = withWord(phrase, this.#facts[2 * next] as number);
    if (this.#look(one) !== 0) {
      spans[2 * length] = spans[2 * length + 1] = next - first;
      this.#walkJoined(prose, whole, first, next + 1, one, length + 1, ownHash, ownOther, joins);
    }
    let joinedHash = words.hash(next);
    let joinedOther = words.otherHash(next);
    for (let last = next + 1; (words.touch(last - 1) & isJoined) !== 0 && last < words.count && last < next + maxJoined; last++) {
      ownHash = Math.imul(ownHash, 0x85ebca6b) ^ words.hash(last);
      ownOther = (Math.imul(ownOther, 0x7feb352d) + words.otherHash(last)) | 0;
      joinedHash = Math.imul(joinedHash, 0x2c1b3c6d) ^ words.hash(last);
      joinedOther = (Math.imul(joinedOther, 0x01000193) + words.otherHash(last)) | 0;
      const joined = withWord(phrase, this.#joinedSkeleton(prose, next, last, joinedHash, joinedOther));
      if (this.#look(joined) === 0) continue;
      spans[2 * length] = next - first;
      spans[2 * length + 1] = last - first;
      this.#walkJoined(prose, whole, first, last + 1, joined, length + 1, ownHash, ownOther, true);
    }
  }

  #joinedSkeleton(prose: string, first: number, last: number, hash: number, other: number): number {
    const memo = this.#joined;
    const slot = memo.find(hash, other);
    if (slot >= 0) return memo.slots[slot + 2] as number;
    // Hyphens are no letters: they change no skeleton.
    const skeleton = skeletonOf(prose, this.#words.start(first), this.#words.end(last));
    memo.put(hash, other, skeleton, 0);
    return skeleton;
  }

  /** What is known of a phrase. */
  #look(phrase: number): number {
    // The index is large and far away; what was asked for before is near.
    const at = phrase & ((1 << phraseBits) - 1);
    const entry = this.#phrases[at] as number;
    if (entry >>> 2 === phrase >>> phraseBits) return entry & 3;
    const known = this.#index.look(phrase);
    this.#phrases[at] = ((phrase >>> phraseBits) << 2) | known;
    return known;
  }

  /** Which names a stretch of words is. @param joined words of the name, where hyphenated ones are taken as one; else 0 */
  #stretch(prose: string, first: number, last: number, hash: number, other: number, phrase: number, joined: number): number {
    const memo = this.#stretches;
    const slot = memo.find(hash, other);
    if (slot >= 0) return memo.slots[slot + 2] as number;
    const words = this.#words;
    const spans = joined === 0 ? undefined : this.#spans.subarray(0, 2 * joined);
    const count = this.#index.collect(phrase, this.#entries);
    const verdict = this.#verifier.judge(prose, words, first, last, this.#entries, count, spans, this.#verdicts);
    memo.put(hash, other, verdict, 0);
    return verdict;
  }

  /** Takes names that reach further than those before, or as far. */
  #take(verdict: number, prose: string, first: number, last: number): void {
    const isPart = (verdict & 1) === 1 && this.#verdicts.at(verdict).deprecates && this.#isPartOfCompound(prose, first, last);
    const fitting = isPart ? this.#derive(verdict, 0) : verdict;
    if (fitting === 0 || last < this.#reach) return;
    this.#longest = last > this.#reach || this.#longest === 0 || this.#longest === fitting ? fitting : this.#derive(this.#longest, fitting);
    this.#reach = last;
  }

  /** The verdict that is both of two; of one and 0, it without deprecated names. */
  #derive(one: number, other: number): number {
    const key = one * 2 ** 26 + other;
    let derived = this.#derived.get(key);
    if (derived === undefined) {
      const verdicts = this.#verdicts;
      const verdict = other === 0 ? verdicts.at(one).withoutDeprecated() : verdicts.at(one).with(verdicts.at(other));
      derived = verdict === undefined ? 0 : verdicts.add(verdict);
      this.#derived.set(key, derived);
    }
    return derived;
  }

  /** A compound that shares a part with its neighbour: `Vertrauens-` in `Vertrauens- und Identitätsdienste`. */
  #suspendedAt(prose: string, word: number): number {
    for (const text of wholeWords(prose, this.#words, word)) {
      this.#one.read(text);
      const phrase = withWord(noWords, this.#one.skeleton[0] as number);
      if ((this.#look(phrase) & isName) === 0) continue;
      const count = this.#index.collect(phrase, this.#entries);
      const verdict = this.#verifier.judgeSuspended(text, this.#entries, count, this.#verdicts);
      if (verdict !== 0) return verdict;
    }
    return 0;
  }

  #isPartOfCompound(prose: string, first: number, last: number): boolean {
    const words = this.#words;
    return (words.touch(last) & isJoined) !== 0 || isHyphen(prose.charCodeAt(words.start(first) - 1));
  }

  #makeRoom(): void {
    if (this.#verdicts.count > mostVerdicts) {
      this.#verdicts = new Verdicts(this.#setting);
      this.#derived.clear();
      this.#known.clear();
      this.#stretches.clear();
    }
    this.#known.makeRoom();
    this.#joined.makeRoom();
    this.#stretches.makeRoom();
  }
}

function hasMarks(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isIgnorable(text.charCodeAt(i))) return true;
  return false;
}

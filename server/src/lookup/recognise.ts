import type { DraftLanguage } from "../knowledge/records.ts";
import { matchAbbreviation, matchWord, type WordClass } from "../language/inflection.ts";
import { Gap, isHyphen, Words } from "../language/words.ts";
import type { Mention, Name, Via } from "./lookup.ts";
import { type IndexedName, mentionedKinds, type Names } from "./names.ts";
import { wholeWords } from "./suspended.ts";
import { Trie } from "./trie.ts";

/** One spelling under which a name is indexed. */
interface Surface {
  readonly name: IndexedName;
  readonly text: string;
  readonly words: readonly string[];
  /** What stands between its words: "" for a space or hyphen, else the marks themselves (`&`, `/`). */
  readonly gaps: readonly string[];
  /** Marks behind its last word: a closing quote or bracket. */
  readonly tail: string;
}

interface Match {
  readonly surface: Surface;
  readonly firstWord: number;
  readonly lastWord: number;
  /** 0: as the name is written; each case change, ending or spelling adds to it. */
  readonly cost: number;
  readonly via: Via;
}

/** Longest chain of hyphenated parts that is also tried as one word. */
const maxJoined = 4;
const kindOrder = ["terms", "instruments", "programmes", "actors", "partnerships", "events"];

/** Finds names in prose by the skeletons of their words, then verifies each find by the rules of inflection. */
export class Recogniser {
  readonly #trie: Trie;
  readonly #surfaces: Surface[] = [];
  /** Chains of surfaces that end at a node: first of the chain by node, next by surface. */
  readonly #first = new Map<number, number>();
  readonly #next: number[] = [];
  readonly #words = new Words();
  readonly #joined = new Words();
  readonly #memo = new Map<string, { readonly cost: number; readonly via: Via } | null>();

  constructor(names: Names) {
    this.#trie = new Trie(names.all.length * 3);
    for (const name of names.all) {
      if (!mentionedKinds.has(name.kind)) continue;
      this.#add(name, name.text);
      if (name.exception) continue;
      const joined = name.role === "abbreviation" ? undefined : closedCompound(name.text, name.language);
      if (joined !== undefined) this.#add(name, joined);
    }
  }

  /** All mentions in a stretch of prose, outermost, in order. */
  mentions(prose: string, language: DraftLanguage): readonly Mention[] {
    return this.#scan(prose, language, false);
  }

  #add(name: IndexedName, text: string): void {
    const words = this.#words;
    words.read(text);
    if (words.count === 0) return;
    let node = 0;
    const parts: string[] = [];
    const gaps: string[] = [];
    for (let i = 0; i < words.count; i++) {
      node = this.#trie.extend(node, words.skeleton[i] as number);
      parts.push(text.slice(words.start[i], words.end[i]));
      if (i + 1 < words.count) gaps.push(gapMarks(text, words.end[i] as number, words.start[i + 1] as number));
    }
    const surface: Surface = { name, text, words: parts, gaps, tail: text.slice(words.end[words.count - 1]) };
    this.#chain(node, surface);
    // `KIs`, `MoCs`: too short for the skeleton to lose the ending.
    if (words.count === 1 && text.length <= 3 && !text.endsWith("s")) {
      words.read(`${text}s`);
      this.#chain(this.#trie.extend(0, words.skeleton[0] as number), surface);
    }
  }

  #chain(node: number, surface: Surface): void {
    const index = this.#surfaces.push(surface) - 1;
    this.#next[index] = this.#first.get(node) ?? -1;
    this.#first.set(node, index);
  }

  #scan(prose: string, language: DraftLanguage, properParts: boolean): readonly Mention[] {
    const words = this.#words;
    words.read(prose);
    const { count, skeleton } = words;
    const found: Match[][] = [];
    let word = 0;
    while (word < count) {
      let matches: readonly Match[] = [];
      if (this.#trie.mayStart(skeleton[word] as number) || words.gap[word] === Gap.hyphen) {
        matches = this.#matchesAt(prose, language, word, properParts ? count : -1);
      }
      const touchesMark = words.gap[word] === Gap.other || (word > 0 && words.gap[word - 1] === Gap.other);
      if (touchesMark && matches.every((match) => match.lastWord === word)) {
        const suspended = this.#suspendedAt(prose, word);
        if (suspended.length > 0) matches = suspended;
      }
      if (matches.length === 0) {
        word++;
        continue;
      }
      const last = Math.max(...matches.map((match) => match.lastWord));
      const longest = matches.filter((match) => match.lastWord === last);
      if (!longest.some((match) => match.surface.name.exception)) found.push(longest);
      word = last + 1;
    }
    return found.map((matches) => this.#mention(prose, language, matches, words));
  }

  /** A compound that shares a part with its neighbour: `Vertrauens-` in `Vertrauens- und Identitätsdienste`. */
  #suspendedAt(prose: string, word: number): readonly Match[] {
    const whole = wholeWords(prose, this.#words, word);
    for (const text of whole) {
      this.#joined.read(text);
      const node = this.#trie.child(0, this.#joined.skeleton[0] as number);
      if (node < 0) continue;
      const matches: Match[] = [];
      for (let at = this.#first.get(node) ?? -1; at >= 0; at = this.#next[at] as number) {
        const surface = this.#surfaces[at] as Surface;
        const { name } = surface;
        if (name.role === "abbreviation" || name.role === "deprecated" || surface.words.length > 1) continue;
        if (matchWord(surface.text, text, wordClass(name, true)) === undefined) continue;
        matches.push({ surface, firstWord: word, lastWord: word, cost: 1, via: "compound" });
      }
      if (matches.length > 0) return matches;
    }
    return [];
  }

  #matchesAt(prose: string, language: DraftLanguage, first: number, properCount: number): readonly Match[] {
    const matches: Match[] = [];
    const words = this.#words;
    const walk = (node: number, next: number, spans: readonly number[]): void => {
      if (next > first && !(first === 0 && next === properCount)) {
        for (let at = this.#first.get(node) ?? -1; at >= 0; at = this.#next[at] as number) {
          const surface = this.#surfaces[at] as Surface;
          if (surface.name.role === "deprecated") {
            // What must not stand in one language may be the right name in another (EU–Japan Digital Partnership).
            if (surface.name.language !== language) continue;
            // A part of a compound (`großzügige KI-Förderung`) is another word than the deprecated one.
            if (this.#isPartOfCompound(prose, first, next - 1)) continue;
          }
          const match = this.#verify(prose, surface, spans);
          // `Bretons Rede` is a genitive, `the Bretons` is not.
          if (match?.via === "inflected" && surface.name.proper && language !== "de") continue;
          if (match) matches.push({ surface, firstWord: first, lastWord: next - 1, ...match });
        }
      }
      if (next >= words.count) return;
      const child = this.#trie.child(node, words.skeleton[next] as number);
      if (child >= 0) walk(child, next + 1, [...spans, next, next]);
      // `Halbleiter-Lieferkette` where the name is one word.
      for (let last = next + 1; last < words.count && last < next + maxJoined; last++) {
        if (words.gap[last - 1] !== Gap.hyphen) break;
        const hash = this.#joinedSkeleton(prose, next, last);
        const whole = this.#trie.child(node, hash);
        if (whole >= 0) walk(whole, last + 1, [...spans, next, last]);
      }
    };
    walk(0, first, []);
    return matches;
  }

  #isPartOfCompound(prose: string, first: number, last: number): boolean {
    const words = this.#words;
    return words.gap[last] === Gap.hyphen || isHyphen(prose.charCodeAt((words.start[first] as number) - 1));
  }

  #joinedSkeleton(prose: string, first: number, last: number): number {
    this.#joined.read(this.#joinedText(prose, first, last));
    return this.#joined.skeleton[0] as number;
  }

  #joinedText(prose: string, first: number, last: number): string {
    const words = this.#words;
    let text = "";
    for (let i = first; i <= last; i++) {
      const part = prose.slice(words.start[i], words.end[i]);
      text += i === first ? part : part.charAt(0).toLowerCase() + part.slice(1);
    }
    return text;
  }

  /** @param spans for each word of the name, the first and last word of the text that stand for it. */
  #verify(prose: string, surface: Surface, spans: readonly number[]): { readonly cost: number; readonly via: Via } | undefined {
    const words = this.#words;
    const start = words.start[spans[0] as number] as number;
    const end = words.end[spans[spans.length - 1] as number] as number;
    if (end - start === surface.text.length && prose.startsWith(surface.text, start)) {
      return { cost: 0, via: surface.name.listed ? "listed" : "exact" };
    }
    const key = `${surface.name.index}\n${surface.text.length}\n${prose.slice(start, end)}`;
    const known = this.#memo.get(key);
    if (known !== undefined) return known ?? undefined;
    const verified = this.#compare(prose, surface, spans);
    if (this.#memo.size >= 50_000) this.#memo.clear();
    this.#memo.set(key, verified ?? null);
    return verified;
  }

  #compare(prose: string, surface: Surface, spans: readonly number[]): { readonly cost: number; readonly via: Via } | undefined {
    const words = this.#words;
    const { name } = surface;
    let cost = 0;
    let via: Via = name.listed ? "listed" : "exact";
    for (let i = 0; i < surface.words.length; i++) {
      const first = spans[2 * i] as number;
      const last = spans[2 * i + 1] as number;
      if (i > 0) {
        const gap = gapMarks(prose, words.end[first - 1] as number, words.start[first] as number);
        if (gap !== surface.gaps[i - 1]) return undefined;
      }
      const surfaceWord = surface.words[i] as string;
      const joined = first !== last;
      const text = joined ? this.#joinedText(prose, first, last) : prose.slice(words.start[first], words.end[first]);
      const lastOfName = i === surface.words.length - 1;
      const match =
        isAcronym(surfaceWord) || (name.role === "abbreviation" && (surface.words.length === 1 || !lastOfName))
          ? matchAbbreviation(surfaceWord, text)
          : matchWord(surfaceWord, text, wordClass(name, lastOfName));
      if (match === undefined) return undefined;
      if (match === "case") {
        // A capital at the start of the phrase is what sentences and headings do.
        const lowered = i === 0 && surfaceWord.charAt(0) === text.charAt(0).toLowerCase() && surfaceWord.slice(1) === text.slice(1);
        // `to commission a portrait` is not the Commission.
        if (surface.words.length === 1 && isCapital(surfaceWord) && !isCapital(text)) return undefined;
        cost += lowered ? 0.25 : 2;
        if (via === "exact") via = "case";
      } else if (match === "inflected") {
        if (name.listed) return undefined;
        // `AI acts` is no plural of the AI Act; `digital partnership councils` is one of its name.
        if (isCapital(surfaceWord) && !isCapital(text) && (surface.words.length === 1 || startsCapital(prose, words, spans))) return undefined;
        cost += 1;
        via = "inflected";
      } else if (match === "spelling") {
        cost += 1;
        via = "spelling";
      }
      if (joined) {
        cost += 0.5;
        via = "compound";
      }
    }
    return { cost, via };
  }

  #mention(prose: string, language: DraftLanguage, matches: readonly Match[], words: Words): Mention {
    const ranked = [...matches].sort(
      (a, b) =>
        a.cost - b.cost ||
        Number(a.surface.name.role === "deprecated") - Number(b.surface.name.role === "deprecated") ||
        Number(a.surface.name.language !== language) - Number(b.surface.name.language !== language) ||
        kindOrder.indexOf(a.surface.name.kind) - kindOrder.indexOf(b.surface.name.kind) ||
        a.surface.name.index - b.surface.name.index,
    );
    const best = bestOf(ranked, language);
    const start = words.start[best.firstWord] as number;
    const wordsEnd = words.end[best.lastWord] as number;
    const { tail } = best.surface;
    const end = tail !== "" && prose.startsWith(tail, wordsEnd) ? wordsEnd + tail.length : wordsEnd;
    const alternatives: Name[] = [];
    for (const match of ranked) {
      const { name } = match.surface;
      if (name.ref !== best.surface.name.ref && !alternatives.some((other) => other.ref === name.ref)) alternatives.push(name);
    }
    const scanInner = (): readonly Mention[] =>
      best.firstWord === best.lastWord ? [] : this.#scan(prose.slice(start, end), language, true).map((mention) => moved(mention, start));
    let inner: readonly Mention[] | undefined;
    return {
      start,
      end,
      name: best.surface.name,
      via: best.via === "exact" && touchesHyphen(prose, start, end) ? "compound" : best.via,
      alternatives,
      get inner(): readonly Mention[] {
        inner ??= scanInner();
        return inner;
      },
    };
  }
}

/**
 * The cheapest reading, but of records that share a name the term's:
 * a term and the instrument DMA are one thing to a writer, and the term leads to the instrument.
 */
function bestOf(ranked: readonly Match[], language: DraftLanguage): Match {
  const [cheapest] = ranked as [Match, ...Match[]];
  const near = ranked.filter((match) => match.cost === cheapest.cost);
  const term = near.find((match) => match.surface.name.kind === "terms");
  if (term === undefined) return cheapest;
  // A form deprecated in one language is the right name in the other (Digital Markets Act).
  return near.find((match) => match.surface.name.ref === term.surface.name.ref && match.surface.name.language === language) ?? term;
}

function moved(mention: Mention, by: number): Mention {
  return {
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
    inner: mention.inner.map((inner) => moved(inner, by)),
  };
}

function wordClass(name: IndexedName, isHead: boolean): WordClass {
  const { language, proper } = name;
  const grammar = isHead ? name.grammar : undefined;
  const singularOnly = grammar?.number === "singular-only";
  return grammar?.gender === undefined ? { language, proper, singularOnly } : { language, proper, singularOnly, gender: grammar.gender };
}

function startsCapital(prose: string, words: Words, spans: readonly number[]): boolean {
  return isCapital(prose.charAt(words.start[spans[0] as number] as number));
}

function isCapital(word: string): boolean {
  return word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Two capitals, or a capital with a digit: `KI`, `6G`, `B5G`. */
function isAcronym(word: string): boolean {
  return /^(?=.*\p{Lu})[\p{Lu}\d]{2,}$/u.test(word) && word.length <= 6;
}

/** What stands between two words, spaces and hyphens aside. */
function gapMarks(text: string, from: number, to: number): string {
  let marks = "";
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (!isHyphen(unit) && !/\s/u.test(text.charAt(i))) marks += text.charAt(i);
  }
  return marks;
}

function touchesHyphen(prose: string, start: number, end: number): boolean {
  return (start > 0 && isHyphen(prose.charCodeAt(start - 1))) || (end < prose.length && isHyphen(prose.charCodeAt(end)));
}

/** `Halbleiter-Lieferkette` → `Halbleiterlieferkette`; undefined where the parts do not merge (`KI-Pakt`, `EU–Japan`). */
function closedCompound(text: string, language: DraftLanguage): string | undefined {
  const hyphen = language === "de" ? /(?<=\p{Ll})-(\p{Lu})(?=\p{Ll})/gu : /(?<=\p{L})-(\p{Ll})(?=\p{Ll})/gu;
  const closed = text.replace(hyphen, (_, letter: string) => letter.toLowerCase());
  return closed === text ? undefined : closed;
}

import type { DraftLanguage, RecordRef } from "../knowledge/records.ts";
import { foldText } from "../language/fold.ts";
import { matchWord } from "../language/inflection.ts";
import { isHyphen, Words } from "../language/words.ts";
import type { Candidate, Name, SearchContext } from "./lookup.ts";
import { mentionedKinds } from "./names.ts";
import type { IndexedName, NameTable } from "./nameTable.ts";
import { phraseOf, phrasesBefore, type Typed } from "./phrases.ts";
import { Typos } from "./typos.ts";

/** A place in a name where a word starts. */
interface WordStart {
  /** The folded text from there on. */
  readonly text: string;
  readonly index: number;
  readonly isFirst: boolean;
}

/** A name that what is typed leads to. */
interface Hit {
  readonly name: IndexedName;
  readonly typed: Typed;
  /** 0 to 1. */
  readonly quality: number;
  /** The name continued from the words already typed, where they begin it in some inflection. */
  readonly continued?: string;
}

/** How many of the names that begin with a letter or two are looked at. */
const mostContinued = 500;

/** Finds the names that what somebody types may become. */
export class Search {
  readonly #table: NameTable;
  readonly #names: readonly IndexedName[];
  readonly #folded: readonly string[];
  /** Every place where a word of a name starts, sorted by what follows it in the folded text. */
  readonly #starts: readonly WordStart[];
  /** Names sorted by the skeletons of their words. */
  readonly #skeletons: readonly string[];
  readonly #bySkeleton: Int32Array;
  readonly #typos: Typos;
  readonly #initials = new Map<string, IndexedName[]>();
  readonly #words = new Words();

  constructor(table: NameTable) {
    this.#table = table;
    const names = Array.from({ length: table.count }, (_, index) => table.name(index));
    this.#names = names;
    this.#folded = names.map((name) => foldText(name.text));
    const starts: WordStart[] = [];
    for (const [index, text] of this.#folded.entries()) {
      const name = names[index] as IndexedName;
      if (name.listed || name.exception) continue;
      for (let at = 0; at >= 0 && at < text.length; at = nextWord(text, at)) starts.push({ text: text.slice(at), index, isFirst: at === 0 });
      const initials = text.split(" ").map((word) => word.charAt(0)).join("");
      if (initials.length >= 3) {
        const own = this.#initials.get(initials);
        if (own === undefined) this.#initials.set(initials, [name]);
        else own.push(name);
      }
    }
    this.#starts = starts.sort((a, b) => compare(a.text, b.text) || a.index - b.index);
    const keys = names
      .filter((name) => !name.listed && !name.exception)
      .map((name) => [skeletonKey(this.#folded[name.index] as string), name.index] as const)
      .sort(([a, i], [b, j]) => compare(a, b) || i - j);
    this.#skeletons = keys.map(([key]) => key);
    this.#bySkeleton = Int32Array.from(keys, ([, index]) => index);
    this.#typos = new Typos(this.#folded, (index) => {
      const name = names[index] as IndexedName;
      return !name.listed && !name.exception && name.role !== "abbreviation";
    });
  }

  /** Entries for the words before the cursor, best first. */
  candidates(before: string, context: SearchContext, limit: number): readonly Candidate[] {
    const phrases = phrasesBefore(before);
    if (phrases.length === 0) return this.#likely(context, limit);
    const hits: Hit[] = [];
    let longerBegun = false;
    for (const typed of phrases) {
      const found = hits.length;
      this.#continuing(typed, hits);
      const begun = hits.length > found;
      // Where a longer phrase begins a name, a place inside another name is far from what is meant.
      if (!longerBegun) this.#inside(typed, hits);
      if (!begun) this.#misspelt(typed, hits);
      longerBegun ||= begun;
    }
    this.#byInitials(phrases[phrases.length - 1] as Typed, hits);
    return this.#ranked(hits, context, limit);
  }

  /** Entries that the words before the cursor begin, in one inflection or another, best first. */
  continuations(before: string, language: DraftLanguage, limit: number): readonly Candidate[] {
    const hits: Hit[] = [];
    for (const typed of phrasesBefore(before)) this.#continuing(typed, hits);
    return this.#ranked(hits, { language, used: new Map(), partners: new Set(), topics: new Set() }, limit);
  }

  /** Names for a query, in any language and of any kind, best first; one for each record. */
  find(query: string, limit: number): readonly Name[] {
    const text = query.trim();
    const typed = phraseOf(text);
    const best = new Map<RecordRef, { readonly name: Name; readonly quality: number }>();
    const offer = (name: Name, quality: number): void => {
      const known = best.get(name.ref);
      if (known === undefined || known.quality < quality) best.set(name.ref, { name, quality });
    };
    if (typed === undefined) {
      for (const name of this.#names) {
        if (best.size >= limit) break;
        offer(name, 0);
      }
    } else {
      const hits: Hit[] = [];
      this.#continuing(typed, hits, true);
      this.#inside(typed, hits, true);
      this.#misspelt(typed, hits, true);
      this.#byInitials(typed, hits);
      for (const { name, quality } of hits) offer(name, quality - name.text.length / 10_000);
    }
    return [...best.values()]
      .sort((a, b) => b.quality - a.quality || compare(a.name.text, b.name.text))
      .slice(0, limit)
      .map(({ name }) => name);
  }

  /** Names that the phrase begins: in the same words, or in other inflections of them. */
  #continuing(typed: Typed, hits: Hit[], anyKind = false): void {
    const folded = foldText(typed.text) + (typed.endsInSpace ? " " : "");
    for (const { index, isFirst } of this.#startingWith(folded)) {
      const name = this.#names[index] as IndexedName;
      if (!isFirst || !(anyKind || mentionedKinds.has(name.kind))) continue;
      const literal = name.text.startsWith(typed.text);
      const rest = (this.#folded[index] as string).length === folded.trimEnd().length;
      hits.push({ name, typed, quality: (literal ? 0.96 : 0.92) + (rest ? 0.03 : 0) });
    }
    if (typed.words.length === 1 && !typed.endsInSpace && typed.words[0] !== undefined && typed.words[0].length < 3) return;
    const key = skeletonKey(folded);
    for (let i = lowerBound(this.#skeletons, (skeleton) => skeleton, key); i < this.#skeletons.length; i++) {
      if (!(this.#skeletons[i] as string).startsWith(key)) break;
      const name = this.#names[this.#bySkeleton[i] as number] as IndexedName;
      if (!(anyKind || mentionedKinds.has(name.kind)) || name.role === "abbreviation") continue;
      const continued = this.#continue(name, typed);
      if (continued !== undefined) hits.push({ name, typed, quality: 0.9, continued });
    }
  }

  /** `Rates für dig` + *Rat für digitale Partnerschaft* → `Rates für digitale Partnerschaft`. */
  #continue(name: IndexedName, typed: Typed): string | undefined {
    const words = this.#words;
    words.read(name.text);
    if (words.count < typed.words.length) return undefined;
    const last = typed.words.length - 1;
    let inflected = false;
    for (let i = 0; i <= last; i++) {
      const own = name.text.slice(words.start[i], words.end[i]);
      const given = typed.words[i] as string;
      if (i === last && !typed.endsInSpace && foldText(own).startsWith(foldText(given))) continue;
      const match = matchWord(own, given, { language: name.language, proper: name.proper });
      if (match === undefined) return undefined;
      // Inside a compound nothing is inflected: no `Quantens-Expertengruppe`.
      if (match === "inflected" && isHyphen(name.text.charCodeAt(words.end[i] as number))) return undefined;
      if (match === "inflected") inflected = true;
    }
    if (!inflected) return undefined;
    const open = !typed.endsInSpace && foldText(name.text.slice(words.start[last], words.end[last])).startsWith(foldText(typed.words[last] as string));
    const kept = open ? typed.text.slice(0, typed.starts[last]) : typed.text.trimEnd();
    return kept + name.text.slice(open ? (words.start[last]) : (words.end[last]));
  }

  /** Names with a later word that the phrase begins: `Partnerschaft` finds *Rat für digitale Partnerschaft*. */
  #inside(typed: Typed, hits: Hit[], anyKind = false): void {
    const folded = foldText(typed.text) + (typed.endsInSpace ? " " : "");
    if (folded.length < 3 || (typed.words.length === 1 && typed.endsInSpace)) return;
    for (const { index, isFirst } of this.#startingWith(folded)) {
      const name = this.#names[index] as IndexedName;
      if (isFirst || !(anyKind || mentionedKinds.has(name.kind))) continue;
      hits.push({ name, typed, quality: 0.7 + Math.min(0.1, folded.length / 100) });
    }
  }

  #byInitials(typed: Typed, hits: Hit[]): void {
    const [word] = typed.words;
    if (word === undefined || typed.words.length !== 1 || typed.endsInSpace || !/\p{Lu}.*\p{Lu}/u.test(word)) return;
    for (const name of this.#initials.get(foldText(word)) ?? []) hits.push({ name, typed, quality: 0.8 });
  }

  /** Names whose beginning is a typo or two away. */
  #misspelt(typed: Typed, hits: Hit[], anyKind = false): void {
    if (typed.endsInSpace) return;
    for (const { index, distance, closeness } of this.#typos.near(foldText(typed.text))) {
      const name = this.#names[index] as IndexedName;
      if (anyKind || mentionedKinds.has(name.kind)) hits.push({ name, typed, quality: 0.62 - 0.1 * distance + 0.1 * closeness });
    }
  }

  #ranked(hits: readonly Hit[], context: SearchContext, limit: number): readonly Candidate[] {
    const best = new Map<string, Candidate>();
    const offer = (candidate: Candidate): void => {
      const key = `${candidate.name.ref}\n${candidate.insert}`;
      const known = best.get(key);
      if (known === undefined || known.score < candidate.score) best.set(key, candidate);
    };
    for (const hit of hits) {
      const score = this.#score(hit, context);
      for (const [name, insert, penalty] of this.#insertions(hit, context.language)) {
        const kept = keepCapital(insert, hit.typed.text);
        offer({
          name,
          insert: kept,
          replaces: hit.typed.text.length,
          literal: kept.startsWith(hit.typed.text),
          score: Math.max(0, score - penalty),
        });
      }
    }
    return [...withoutVariants([...best.values()])]
      .sort((a, b) => b.score - a.score || a.insert.length - b.insert.length || compare(a.insert, b.insert) || compare(a.name.ref, b.name.ref))
      .filter(firstOfItsWords())
      .slice(0, limit);
  }

  #score({ name, typed, quality }: Hit, context: SearchContext): number {
    let score = quality - (1 - quality) * 0.1;
    // A phrase of several words that fits is no accident.
    score += 0.08 * Math.min(3, typed.words.length - 1);
    if (context.used.has(name.ref)) score += 0.05;
    if (name.topic !== undefined && context.topics.has(name.topic)) score += 0.02;
    if (name.parties.length > 0 && context.partners.size > 0) {
      score += name.parties.some((party) => context.partners.has(party)) ? 0.03 : -0.03;
    }
    if (name.contextual) score -= 0.1;
    if (name.kind !== "terms") score -= 0.01;
    if (name.language !== context.language) score -= 0.04;
    if (name.role === "deprecated") score -= 0.03;
    score -= Math.min(0.02, name.text.length / 5000);
    return score / 1.4;
  }

  /** What to write for a name found: itself, and for abbreviations and second names the preferred one too. */
  #insertions({ name, typed, continued }: Hit, language: DraftLanguage): readonly (readonly [IndexedName, string, number])[] {
    const preferred = this.#preferred(name.ref, language) ?? name;
    if (name.role === "deprecated" || (name.language !== language && name.role !== "abbreviation")) return [[preferred, preferred.text, 0]];
    if (name.role === "abbreviation") {
      const own = name.language === language ? name : (this.#abbreviation(name.ref, language) ?? name);
      return [
        [own, own.text, 0],
        [preferred, preferred.text, 0.015],
      ];
    }
    if (name.role === "admitted") {
      return [
        [name, continued ?? name.text, 0.015],
        // What begins otherwise than what is typed is seldom what is meant.
        [preferred, preferred.text, foldText(preferred.text).startsWith(foldText(typed.text)) ? 0.03 : 0.12],
      ];
    }
    return [[name, continued ?? name.text, 0]];
  }

  /** Where nothing is typed yet: what the draft already uses, then what its topics hold. */
  #likely(context: SearchContext, limit: number): readonly Candidate[] {
    const likely: Candidate[] = [];
    const offer = (ref: RecordRef, score: number): void => {
      const name = this.#preferred(ref, context.language);
      if (name !== undefined && mentionedKinds.has(name.kind) && !name.contextual) {
        likely.push({ name, insert: name.text, replaces: 0, literal: true, score });
      }
    };
    for (const [ref, count] of context.used) offer(ref, 0.5 + Math.min(0.4, count / 50));
    for (const name of this.#names) {
      if (name.role !== "preferred" || name.language !== context.language || context.used.has(name.ref)) continue;
      if (name.topic !== undefined && context.topics.has(name.topic)) offer(name.ref, 0.3);
      else if (name.parties.some((party) => context.partners.has(party))) offer(name.ref, 0.25);
    }
    return likely.sort((a, b) => b.score - a.score || compare(a.insert, b.insert)).slice(0, limit);
  }

  #preferred(ref: RecordRef, language: DraftLanguage): IndexedName | undefined {
    return this.#table.namesOf(ref).find((name) => name.role === "preferred" && name.language === language);
  }

  #abbreviation(ref: RecordRef, language: DraftLanguage): IndexedName | undefined {
    return this.#table.namesOf(ref).find((name) => name.role === "abbreviation" && name.language === language);
  }

  #startingWith(prefix: string): readonly WordStart[] {
    const first = lowerBound(this.#starts, (start) => start.text, prefix);
    let end = first;
    while (end < this.#starts.length && end < first + mostContinued && (this.#starts[end] as WordStart).text.startsWith(prefix)) end++;
    return this.#starts.slice(first, end);
  }
}

/** Keeps the first of the entries that would insert the same words. */
function firstOfItsWords(): (candidate: Candidate) => boolean {
  const seen = new Set<string>();
  return ({ insert }) => {
    const isNew = !seen.has(insert);
    seen.add(insert);
    return isNew;
  };
}

/** Leaves out a record's second names where its preferred one continues what is typed just as well. */
function withoutVariants(candidates: readonly Candidate[]): readonly Candidate[] {
  const preferred = new Map(candidates.filter(({ name }) => name.role === "preferred").map((candidate) => [candidate.name.ref, candidate]));
  return candidates.filter((candidate) => {
    if (candidate.name.role !== "admitted") return true;
    const better = preferred.get(candidate.name.ref);
    return better === undefined || better.replaces !== candidate.replaces || (candidate.literal && !better.literal);
  });
}

/** The first letter as it was typed, so that a sentence may begin with an adjective. */
function keepCapital(insert: string, typed: string): string {
  const first = typed.charAt(0);
  const own = insert.charAt(0);
  return first !== own && first === own.toUpperCase() && own !== own.toUpperCase() && !isMixed(insert) ? first + insert.slice(1) : insert;
}

/** `eID`: its small first letter is part of the spelling. */
function isMixed(text: string): boolean {
  return /^\p{Ll}\p{Lu}/u.test(text);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return space < 0 ? -1 : space + 1;
}

/** Every word cut after its last letter that cannot belong to an ending; see `Words`. */
function skeletonKey(folded: string): string {
  return folded.split(" ").map(skeletonOf).join(" ").trimEnd();
}

function skeletonOf(word: string): string {
  let end = word.length;
  while (end > 3 && "enrsmiuayo".includes(word.charAt(end - 1))) end--;
  return word.slice(0, end);
}

function lowerBound<Item>(sorted: readonly Item[], keyOf: (item: Item) => string, key: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(keyOf(sorted[middle] as Item), key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

import Fuse from "fuse.js";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { foldText } from "../language/fold.ts";
import { matchWord } from "../language/inflection.ts";
import { isHyphen, Words } from "../language/words.ts";
import { compareTexts } from "./compareTexts.ts";
import { areExact, lettersOf, SPACE } from "./letters.ts";
import type { Candidate, Name, NameRole, SearchContext } from "./lookup.ts";
import { mentionedKinds } from "./names.ts";
import type { IndexedName } from "./nameTable.ts";
import { phraseOf, phrasesBefore, type Typed } from "./phrases.ts";
import { isSmallWord } from "./smallWords.ts";
import type { SearchLayer } from "./searchLayer.ts";
import { type Budget, mostEdits } from "./typos.ts";

/** A name that what is typed leads to. */
interface Hit {
  readonly layer: SearchLayer;
  readonly name: IndexedName;
  readonly typed: Typed;
  /** 0 to 1. */
  readonly quality: number;
  /** The name continued from the words already typed, where they begin it in some inflection. */
  readonly continued?: string;
}

/** What is typed, as the layers look for it. */
interface Query {
  readonly typed: Typed;
  readonly folded: string;
  readonly letters: Uint8Array;
  /** False where names found by these letters may have other ones. */
  readonly exact: boolean;
  /** Names of any kind are wanted, not only of those that are named in prose. */
  readonly anyKind: boolean;
}

/** How many names are weighed that begin alike, that go on from another inflection, that have what is typed inside. */
const mostBegun = 200;
const mostInflected = 100;
const mostInside = 100;
/** Typos are looked for in so many words. */
const mostMisspelt = 10;
/** Records of the draft whose names are weighed however many others begin alike: those that it names most often. */
const mostUsed = 200;
/** Postings that one search may read. */
const postings = 200_000;
/** First words of phrases of which is remembered whether they lead to a name. */
const mostFirstWords = 500;
/** Longer ones are not worth remembering. */
const longestFirstWord = 60;
/** Hits that are weighed to the end, for each entry that is wanted. */
const weighedForEach = 8;
/** The least quality of a name that is begun by what is typed. */
const begunQuality = 0.9;
/**
 * The quality of a name of which what is typed is the whole last word, where it is that of few. A name that begins with
 * another inflection of it will still come as one types on; this one will not.
 */
const endQuality = 0.905;
const mostEnded = 10;
const fewestOfEnd = 5;
/** What a name loses that the last words lead to, where together with those before them they lead to another. */
const besideWider = 0.4;

/** What a record's preferred name loses where it begins otherwise than the other name that is typed. */
const otherBeginning = 0.12;
/** A preferred name that is no farther behind fits just as well. */
const justAsWell = otherBeginning / 2;

/** Finds the names that what somebody types may become. */
export class Search {
  readonly #layers: readonly SearchLayer[];
  readonly #words = new Words();
  readonly #firstWords = new Map<string, boolean>();

  /** @param layers no record has names in two of them, but for those that a layer hides */
  constructor(layers: readonly SearchLayer[]) {
    this.#layers = layers;
  }

  /** Entries for the words before the cursor, best first. */
  candidates(before: string, context: SearchContext, limit: number): readonly Candidate[] {
    const phrases = phrasesBefore(before);
    if (phrases.length === 0) return this.#likely(context, limit);
    const hits: Hit[] = [];
    const near: Hit[] = [];
    let longerBegun = false;
    for (const typed of phrases) {
      // Where a phrase has led to a name, no typos are looked for, and the rest takes no time.
      if (!longerBegun && near.length === 0 && !this.#leadsOn(typed)) continue;
      const query = queryOf(typed, false);
      const found = hits.length;
      this.#continuing(query, context, hits);
      const begun = hits.length > found;
      // Where a longer phrase begins a name, a place inside another name is far from what is meant, and so is a typo.
      if (!longerBegun) {
        if (!typed.inBrackets) this.#withLaterWord(query, hits);
        if (!begun && near.length === 0 && typed.words.length <= mostMisspelt) this.#misspelt(query, near);
      }
      longerBegun ||= begun;
    }
    const last = queryOf(phrases[phrases.length - 1] as Typed, false);
    this.#byInitials(last, hits);
    if (hits.length + near.length < limit) this.#insideWords(last, { postings }, hits);
    return this.#ranked(together(hits, near), context, limit);
  }

  /** Entries that the words before the cursor begin, in one inflection or another, best first. */
  continuations(before: string, context: SearchContext, limit: number): readonly Candidate[] {
    const hits: Hit[] = [];
    for (const typed of phrasesBefore(before)) this.#continuing(queryOf(typed, false), context, hits);
    return this.#ranked(hits, context, limit);
  }

  /** Names for a query, in any language and of any kind, best first; one for each record. */
  find(query: string, limit: number): readonly Name[] {
    const typed = phraseOf(query.trim());
    const best = new Map<RecordRef, { readonly name: Name; readonly quality: number }>();
    const offer = (name: Name, quality: number): void => {
      const known = best.get(name.ref);
      if (known === undefined || known.quality < quality) best.set(name.ref, { name, quality });
    };
    if (typed === undefined) {
      for (const layer of this.#layers) for (const name of layer.first(limit)) offer(name, 0);
    } else {
      const hits: Hit[] = [];
      const all = queryOf(typed, true);
        this.#continuing(all, undefined, hits);
      this.#withLaterWord(all, hits);
      this.#misspelt(all, hits);
      this.#byInitials(all, hits);
      if (hits.length < limit) this.#insideWords(all, { postings }, hits);
      for (const { name, quality } of hits) offer(name, quality - name.text.length / 10_000);
    }
    return [...best.values()]
      .sort((a, b) => b.quality - a.quality || compareTexts(foldText(a.name.text), foldText(b.name.text)) || compareTexts(a.name.ref, b.name.ref))
      .slice(0, limit)
      .map(({ name }) => name);
  }

  /**
   * False where no name has a word that is anything like the first word of a phrase, if that is complete.
   * Most words of a sentence are such, and they stay while one goes on typing.
   */
  #leadsOn({ words: [word = "", ...others], endsInSpace }: Typed): boolean {
    if ((others.length === 0 && !endsInSpace) || word.length > longestFirstWord) return true;
    let leadsOn = this.#firstWords.get(word);
    if (leadsOn === undefined) {
      const [letters, spelled] = [withSpace(lettersOf(word)), withSpace(lettersOf(word, false))];
      leadsOn = this.#layers.some(({ entries, typos }) => entries.withSkeleton(letters, false, 1).length > 0 || typos.leadsOn(letters) || typos.leadsOn(spelled));
      if (this.#firstWords.size >= mostFirstWords) this.#firstWords.clear();
      this.#firstWords.set(word, leadsOn);
    }
    return leadsOn;
  }

  /** Names that the phrase begins: in the same words, or in other inflections of them. */
  #continuing(query: Query, context: SearchContext | undefined, hits: Hit[]): void {
    const { typed, folded, letters, exact } = query;
    const size = foldText(typed.text).length;
    const begin = (layer: SearchLayer, name: IndexedName, own: number): void => {
      const literal = name.text.startsWith(typed.text);
      hits.push({ layer, name, typed, quality: (literal ? 0.96 : 0.92) + (own === size ? 0.045 : 0) });
    };
    const onlyWhole = typed.words.length === 1 && !typed.endsInSpace;
    const tooShort = onlyWhole && (typed.words[0] ?? "").length < 3;
    for (const layer of this.#layers) {
      const { entries } = layer;
      const range = entries.names.beginning(letters);
      const begun = new Set(entries.shortestOf(range, mostBegun));
      if (begun.size < range.to - range.from && context !== undefined) {
        for (const ref of oftenUsed(context.used)) {
          for (const entry of layer.entriesOf(ref)) if (entry >= range.from && entry < range.to) begun.add(entry);
        }
      }
      for (const entry of begun) {
        const name = layer.name(entry, query.anyKind);
        if (name !== undefined && (exact || foldText(name.text).startsWith(folded))) begin(layer, name, entries.lengthOf(entry));
      }
      if (tooShort) continue;
      for (const entry of entries.withSkeleton(letters, onlyWhole, mostInflected)) {
        const name = layer.name(entry, query.anyKind);
        if (name === undefined || name.role === "abbreviation") continue;
        const continued = this.#continue(name, typed);
        if (continued !== undefined) hits.push({ layer, name, typed, quality: begunQuality, continued });
      }
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
  #withLaterWord({ typed, folded, letters, exact, anyKind }: Query, hits: Hit[]): void {
    const isWord = typed.words.length === 1;
    if (folded.length < 3 || (isWord && typed.endsInSpace)) return;
    const quality = 0.7 + Math.min(0.1, folded.length / 100);
    for (const layer of this.#layers) {
      const ended = isWord && folded.length >= fewestOfEnd ? layer.entries.endingWith(letters) : [];
      const ends = new Set(ended.length <= mostEnded ? ended : []);
      for (const entry of layer.entries.withLaterWord(letters, mostInside)) {
        const name = layer.name(entry, anyKind);
        if (name === undefined || !(exact || foldText(name.text).includes(` ${folded}`))) continue;
        hits.push({ layer, name, typed, quality: ends.has(entry) ? endQuality : quality });
      }
    }
  }

  #byInitials({ typed, folded, letters, anyKind }: Query, hits: Hit[]): void {
    const [word] = typed.words;
    if (word === undefined || typed.words.length !== 1 || typed.endsInSpace || !/\p{Lu}.*\p{Lu}/u.test(word)) return;
    for (const layer of this.#layers) {
      for (const entry of layer.entries.withInitials(letters)) {
        const name = layer.name(entry, anyKind);
        if (name !== undefined && initialsOf(name.text) === folded) hits.push({ layer, name, typed, quality: 0.8 });
      }
    }
  }

  /** Names whose beginning is a typo or two away; where there are none, those with a later word that is one away. */
  #misspelt({ typed, folded, letters, anyKind }: Query, hits: Hit[]): void {
    if (typed.endsInSpace) return;
    const near: (Weighed & { readonly distance: number })[] = [];
    const later: Weighed[] = [];
    // `ue` may be a slip for `eu`, not an umlaut.
    const spelled = lettersOf(typed.text, false);
    for (const layer of this.#layers) {
      const isMeant = (entry: number): boolean => layer.isWrittenOut(entry, anyKind);
      const found = layer.typos.near(letters, isMeant);
      const all = found.length > 0 || spelled.length === letters.length ? found : layer.typos.near(spelled, isMeant);
      for (const { entry, distance } of all) near.push({ layer, name: layer.nameAt(entry), distance });
      if (near.length === 0) for (const entry of layer.typos.nearLater(letters, isMeant)) later.push({ layer, name: layer.nameAt(entry) });
    }
    // The longer what is typed, the less it is like a name by accident.
    const length = Math.min(0.15, Math.max(0, folded.length - 7) / 80);
    for (const { item, closeness } of weighed(near, folded)) {
      hits.push({ layer: item.layer, name: item.name, typed, quality: 0.62 + length - 0.1 * item.distance + 0.1 * closeness });
    }
    if (near.length > 0) return;
    for (const { item, closeness } of weighed(later, folded)) {
      hits.push({ layer: item.layer, name: item.name, typed, quality: 0.42 + length + 0.1 * closeness });
    }
  }

  /** Names that have what is typed inside a word: `lieferkette` finds *Halbleiterlieferkette*. */
  #insideWords({ typed, folded, letters, exact, anyKind }: Query, budget: Budget, hits: Hit[]): void {
    if (typed.words.length !== 1 || typed.endsInSpace) return;
    const holding: Weighed[] = [];
    for (const layer of this.#layers) {
      for (const entry of layer.typos.inside(letters, budget)) {
        if (!layer.isWrittenOut(entry, anyKind)) continue;
        const name = layer.nameAt(entry);
        if (exact || foldText(name.text).includes(folded)) holding.push({ layer, name });
      }
    }
    for (const { item, closeness } of weighed(holding, folded)) hits.push({ layer: item.layer, name: item.name, typed, quality: 0.5 + 0.1 * closeness });
  }

  #ranked(hits: readonly Hit[], context: SearchContext, limit: number): readonly Candidate[] {
    const best = new Map<string, Candidate>();
    const offer = (candidate: Candidate): void => {
      const key = `${candidate.name.ref}\n${candidate.insert}`;
      const known = best.get(key);
      if (known === undefined || known.score < candidate.score) best.set(key, candidate);
    };
    const scored = hits.map((hit) => ({ hit, score: this.#score(hit, context) })).sort((a, b) => b.score - a.score || byName(a.hit, b.hit));
    for (const { hit, score } of scored.slice(0, limit * weighedForEach)) {
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
      .sort((a, b) => b.score - a.score || a.insert.length - b.insert.length || compareTexts(a.insert, b.insert) || compareTexts(a.name.ref, b.name.ref))
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
  #insertions({ layer, name, typed, continued }: Hit, language: DraftLanguage): readonly (readonly [IndexedName, string, number])[] {
    if (name.role === "preferred" && name.language === language) return [[name, continued ?? name.text, 0]];
    const names = layer.table.namesBeside(name.index);
    const own = (role: NameRole): IndexedName | undefined => names.find((each) => each.role === role && each.language === language);
    const preferred = own("preferred") ?? name;
    if (name.role === "deprecated" || (name.language !== language && name.role !== "abbreviation")) return [[preferred, preferred.text, 0]];
    if (name.role === "abbreviation") {
      const abbreviation = name.language === language ? name : (own("abbreviation") ?? name);
      return [
        [abbreviation, abbreviation.text, 0],
        [preferred, preferred.text, 0.015],
      ];
    }
    return [
      [name, continued ?? name.text, 0.015],
      // What begins otherwise than what is typed is seldom what is meant.
      [preferred, preferred.text, foldText(preferred.text).startsWith(foldText(typed.text)) ? 0.03 : otherBeginning],
    ];
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
    const related = new Map<RecordRef, number>();
    const relate = (refs: readonly RecordRef[], score: number): void => {
      for (const ref of refs) if (!context.used.has(ref) && !related.has(ref)) related.set(ref, score);
    };
    for (const layer of this.#layers) {
      const { byTopic, byPartner } = layer.related();
      for (const topic of context.topics) relate(byTopic.get(topic) ?? [], 0.3);
      for (const partner of context.partners) relate(byPartner.get(partner) ?? [], 0.25);
    }
    for (const [ref, score] of related) offer(ref, score);
    return likely.sort((a, b) => b.score - a.score || compareTexts(a.insert, b.insert) || compareTexts(a.name.ref, b.name.ref)).slice(0, limit);
  }

  #preferred(ref: RecordRef, language: DraftLanguage): IndexedName | undefined {
    for (const layer of this.#layers) {
      const names = layer.namesOf(ref);
      if (names.length > 0) return names.find((name) => name.role === "preferred" && name.language === language);
    }
    return undefined;
  }
}

/**
 * Hits together with those of misspelt phrases. A misspelt name that the last words begin as they stand is not misspelt:
 * `a Digital Par` is no typo for *Digital Partnership*. Where a phrase leads to a name, what its last words alone
 * lead to is hardly meant.
 */
function together(hits: readonly Hit[], near: readonly Hit[]): readonly Hit[] {
  const all = near.length === 0 ? hits : [...hits, ...misspeltAlone(hits, near)];
  let widest = 0;
  for (const { typed } of all) if (!isSmallWord(typed.words[0] ?? "")) widest = Math.max(widest, typed.words.length);
  return all.map((hit) => (hit.typed.words.length < widest ? { ...hit, quality: hit.quality - besideWider } : hit));
}

/** Those of misspelt phrases that their last words do not begin as they stand. */
function misspeltAlone(hits: readonly Hit[], near: readonly Hit[]): readonly Hit[] {
  const key = ({ name }: Hit): string => `${name.ref}\n${name.text}`;
  /** By name: how much of what is typed begins it. */
  const begun = new Map<string, number>();
  for (const hit of hits) if (hit.quality >= begunQuality) begun.set(key(hit), Math.max(begun.get(key(hit)) ?? 0, hit.typed.text.length));
  // What is typed before that may be too much for a slip.
  return near.filter((hit) => hit.typed.text.length - (begun.get(key(hit)) ?? Number.NEGATIVE_INFINITY) > mostEdits);
}

const often = new WeakMap<SearchContext["used"], readonly RecordRef[]>();

/** The records of a draft that count however many names begin alike; worked out once for all phrases. */
function oftenUsed(used: SearchContext["used"]): readonly RecordRef[] {
  let refs = often.get(used);
  if (refs === undefined) {
    const all = [...used].sort(([one, count], [other, counts]) => counts - count || compareTexts(one, other));
    refs = all.slice(0, mostUsed).map(([ref]) => ref);
    often.set(used, refs);
  }
  return refs;
}

/** An order of names for where nothing else decides. */
function byName(one: Hit, other: Hit): number {
  return (
    one.name.text.length - other.name.text.length ||
    compareTexts(one.name.text, other.name.text) ||
    compareTexts(one.name.ref, other.name.ref) ||
    compareTexts(one.name.language, other.name.language) ||
    other.typed.words.length - one.typed.words.length
  );
}

function queryOf(typed: Typed, anyKind: boolean): Query {
  const folded = foldText(typed.text) + (typed.endsInSpace ? " " : "");
  const own = lettersOf(typed.text);
  const letters = typed.endsInSpace ? withSpace(own) : own;
  return { typed, folded, letters, exact: areExact(letters), anyKind };
}

function withSpace(letters: Uint8Array): Uint8Array {
  return Uint8Array.of(...letters, SPACE);
}

/** A name that Fuse weighs. */
interface Weighed {
  readonly layer: SearchLayer;
  readonly name: IndexedName;
}

/** How close each name is to what is typed as a whole, from 0 to 1. */
function weighed<Item extends Weighed>(
  items: readonly Item[],
  folded: string,
): readonly { readonly item: Item; readonly closeness: number }[] {
  if (items.length === 0) return [];
  const fuse = new Fuse(items.map(({ name }) => foldText(name.text)), { includeScore: true, threshold: 0.6, distance: 200 });
  const scores = new Map(fuse.search(folded.slice(0, longestPattern)).map(({ refIndex, score }) => [refIndex, score ?? 1]));
  return items.map((item, index) => ({ item, closeness: 1 - (scores.get(index) ?? 1) }));
}

/** Fuse compares so many letters at a time. */
const longestPattern = 32;

function initialsOf(text: string): string {
  return foldText(text).split(" ").map((word) => word.charAt(0)).join("");
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
    if (better === undefined || better.replaces !== candidate.replaces) return true;
    return (candidate.literal && !better.literal) || candidate.score - better.score > justAsWell;
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

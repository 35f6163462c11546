// From what is typed to names. Each way of finding them has a file of its own in `search/`.

import type { RecordRef } from "../knowledge/records.ts";
import { foldText } from "../language/fold.ts";
import { compareTexts } from "./compareTexts.ts";
import { lettersOf } from "./letters.ts";
import type { Candidate, Name, SearchContext } from "./lookup.ts";
import { phraseOf, phrasesBefore, type Typed } from "./phrases.ts";
import { addBegun } from "./search/begun.ts";
import type { Hit } from "./search/hit.ts";
import { addByInitials } from "./search/initials.ts";
import { inAskedForms } from "./search/inAskedForms.ts";
import { addInsideWord } from "./search/insideWord.ts";
import { addWithLaterWord } from "./search/laterWord.ts";
import { likelyNames } from "./search/likely.ts";
import { addMisspelt } from "./search/misspelt.ts";
import { queryOf, withSpace } from "./search/query.ts";
import { rankHits } from "./search/rank.ts";
import { together } from "./search/together.ts";
import type { SearchLayer } from "./searchLayer.ts";

/** Typos are looked for in so many words. */
const mostMisspelt = 10;
/** Postings that one look for a word inside others may read. */
const postings = 200_000;
/** First words of phrases of which is remembered whether they lead to a name. */
const mostFirstWords = 500;
/** Longer ones are not worth remembering. */
const longestFirstWord = 60;

/** Finds the names that what somebody types may become. */
export class Search {
  readonly #layers: readonly SearchLayer[];
  readonly #firstWords = new Map<string, boolean>();

  /** @param layers no record has names in two of them, but for those that a layer hides */
  constructor(layers: readonly SearchLayer[]) {
    this.#layers = layers;
  }

  /** Entries for the words before the cursor, best first. */
  candidates(before: string, context: SearchContext, limit: number): readonly Candidate[] {
    const phrases = phrasesBefore(before);
    if (phrases.length === 0) return likelyNames(this.#layers, context, limit);
    const hits: Hit[] = [];
    const near: Hit[] = [];
    let longerBegun = false;
    for (const typed of phrases) {
      // Where a phrase has led to a name, no typos are looked for, and the rest takes no time.
      if (!longerBegun && near.length === 0 && !this.#leadsOn(typed)) continue;
      const query = queryOf(typed, false);
      const found = hits.length;
      addBegun(this.#layers, query, context, hits);
      const begun = hits.length > found;
      // Where a longer phrase begins a name, a place inside another name is far from what is meant, and so is a typo.
      if (!longerBegun) {
        if (!typed.inBrackets) addWithLaterWord(this.#layers, query, hits);
        if (!begun && near.length === 0 && typed.words.length <= mostMisspelt) addMisspelt(this.#layers, query, near);
      }
      longerBegun ||= begun;
    }
    const last = queryOf(phrases[phrases.length - 1] as Typed, false);
    addByInitials(this.#layers, last, hits);
    if (hits.length + near.length < limit) addInsideWord(this.#layers, last, { postings }, hits);
    return inAskedForms(rankHits(together(hits, near), context, limit), before, context);
  }

  /** Entries that the words before the cursor begin, in one inflection or another, best first. */
  continuations(before: string, context: SearchContext, limit: number): readonly Candidate[] {
    const hits: Hit[] = [];
    for (const typed of phrasesBefore(before)) addBegun(this.#layers, queryOf(typed, false), context, hits);
    return rankHits(hits, context, limit);
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
      addBegun(this.#layers, all, undefined, hits);
      addWithLaterWord(this.#layers, all, hits);
      addMisspelt(this.#layers, all, hits);
      addByInitials(this.#layers, all, hits);
      if (hits.length < limit) addInsideWord(this.#layers, all, { postings }, hits);
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
}

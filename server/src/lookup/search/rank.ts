// The order of what is offered, and what is written for each.

import type { DraftLanguage } from "../../knowledge/local-text.ts";
import { foldText } from "../../language/fold.ts";
import { compareTexts } from "../compareTexts.ts";
import type { Candidate, NameRole, SearchContext } from "../lookup.ts";
import type { IndexedName } from "../nameTable.ts";
import { byName, type Hit } from "./hit.ts";

/** Hits that are weighed to the end, for each entry that is wanted. */
const weighedForEach = 8;
/** What a record's preferred name loses where it begins otherwise than the other name that is typed. */
const otherBeginning = 0.12;
/** A preferred name that is no farther behind fits just as well. */
const justAsWell = otherBeginning / 2;

/** The best of what hits lead to, best first, with what to write for each. */
export function rankHits(hits: readonly Hit[], context: SearchContext, limit: number): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  const offer = (candidate: Candidate): void => {
    const key = `${candidate.name.ref}\n${candidate.insert}`;
    const known = best.get(key);
    if (known === undefined || known.score < candidate.score) best.set(key, candidate);
  };
  const scored = hits.map((hit) => ({ hit, score: scoreOf(hit, context) })).sort((a, b) => b.score - a.score || byName(a.hit, b.hit));
  for (const { hit, score } of scored.slice(0, limit * weighedForEach)) {
    for (const [name, insert, penalty] of insertions(hit, context.language)) {
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

function scoreOf({ name, typed, quality }: Hit, context: SearchContext): number {
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
function insertions({ layer, name, typed, continued }: Hit, language: DraftLanguage): readonly (readonly [IndexedName, string, number])[] {
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

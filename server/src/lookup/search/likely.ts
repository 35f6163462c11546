// What is offered where nothing is typed yet.

import type { DraftLanguage } from "../../knowledge/local-text.ts";
import type { RecordRef } from "../../knowledge/records.ts";
import { compareTexts } from "../compareTexts.ts";
import type { Candidate, SearchContext } from "../lookup.ts";
import { mentionedKinds } from "../names.ts";
import type { IndexedName } from "../nameTable.ts";
import type { SearchLayer } from "../searchLayer.ts";

/** What the draft already uses, then what its topics hold. */
export function likelyNames(layers: readonly SearchLayer[], context: SearchContext, limit: number): readonly Candidate[] {
  const likely: Candidate[] = [];
  const offer = (ref: RecordRef, score: number): void => {
    const name = preferredOf(layers, ref, context.language);
    if (name !== undefined && mentionedKinds.has(name.kind) && !name.contextual) {
      likely.push({ name, insert: name.text, replaces: 0, literal: true, score });
    }
  };
  for (const [ref, count] of context.used) offer(ref, 0.5 + Math.min(0.4, count / 50));
  const related = new Map<RecordRef, number>();
  const relate = (refs: readonly RecordRef[], score: number): void => {
    for (const ref of refs) if (!context.used.has(ref) && !related.has(ref)) related.set(ref, score);
  };
  for (const layer of layers) {
    const { byTopic, byPartner } = layer.related();
    for (const topic of context.topics) relate(byTopic.get(topic) ?? [], 0.3);
    for (const partner of context.partners) relate(byPartner.get(partner) ?? [], 0.25);
  }
  for (const [ref, score] of related) offer(ref, score);
  return likely.sort((a, b) => b.score - a.score || compareTexts(a.insert, b.insert) || compareTexts(a.name.ref, b.name.ref)).slice(0, limit);
}

function preferredOf(layers: readonly SearchLayer[], ref: RecordRef, language: DraftLanguage): IndexedName | undefined {
  for (const layer of layers) {
    const names = layer.namesOf(ref);
    if (names.length > 0) return names.find((name) => name.role === "preferred" && name.language === language);
  }
  return undefined;
}

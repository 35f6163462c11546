import type { Span } from "../draft/draft.ts";
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import { concerns } from "./exceptions.ts";
import type { Finding } from "./finding.ts";

/** What stands in a stretch of a document, on one line and without the marks of emphasis. */
export function wordsAt(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/\s*\n[\s>]*/gu, " ")
    .replace(/[*_~\u00ad]+/gu, "")
    .replace(/\s+/gu, " ");
}

type Exceptions = ReadonlyMap<string, readonly Entry<"exceptions">[]>;
const exceptionsOf = new WeakMap<Knowledge, Exceptions>();

/** By their words. */
function exceptionsIn(knowledge: Knowledge): Exceptions {
  let exceptions = exceptionsOf.get(knowledge);
  if (exceptions === undefined) {
    const byPhrase = new Map<string, readonly Entry<"exceptions">[]>();
    for (const entry of knowledge.all("exceptions")) {
      const phrase = entry.record.phrase.replace(/\s+/gu, " ");
      byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), entry]);
    }
    exceptions = byPhrase;
    exceptionsOf.set(knowledge, exceptions);
  }
  return exceptions;
}

/** Tells of findings whether packs say that their words are never to be remarked on. */
export function neverFlagged(knowledge: Knowledge, text: string): (finding: Finding) => boolean {
  const exceptions = exceptionsIn(knowledge);
  if (exceptions.size === 0) return () => false;
  return (finding) => {
    const named = "form" in finding ? [finding.form] : "key" in finding ? [finding.key] : [];
    return [wordsAt(text, finding), ...named].some((phrase) => exceptions.get(phrase)?.some(({ record: { checks = [] } }) => concerns({ codes: checks }, finding.code)) === true);
  };
}

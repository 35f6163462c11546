import type { Passage, Statement } from "../draft/passage.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { Check, Scene } from "./check.ts";
import type { UnexplainedFinding } from "./finding.ts";
import { isQuoted } from "./quoted.ts";
import { longForm, writtenOut } from "./writtenOut.ts";

/**
 * `term/unexplained`: the first use of an abbreviation in a draft that has not written it out by then: in the text
 * before it, beside it (in its sentence, or in brackets), or in a list of abbreviations wherever that stands.
 */
export const unexplainedCheck: Check<UnexplainedFinding> = {
  code: "term/unexplained",
  severity: undefined,
  inDraft(passages, scene) {
    const uses = passages.map((passage) => usesIn(passage, scene));
    const known = new Set<string>();
    for (const [i, passage] of passages.entries()) {
      if (passage.headings.some(({ block }) => isList(block.prose))) for (const use of uses[i] ?? []) known.add(use.ref);
    }
    const findings: UnexplainedFinding[] = [];
    for (const [i, passage] of passages.entries()) {
      for (const { ref, mention, isShort } of uses[i] ?? []) {
        if (known.has(ref)) continue;
        known.add(ref);
        if (isShort) findings.push(findingOf(passage, scene, mention));
      }
    }
    return findings;
  },
};

/** A heading over a list of abbreviations. */
function isList(heading: string): boolean {
  return /abkürzung|kurzform|glossar|akronym|abbreviation|acronym|glossary/iu.test(heading);
}

/** A record by its name in full, or by an abbreviation alone. */
interface Use {
  /** The same for a law and the term that names it. */
  readonly ref: RecordRef;
  readonly mention: Mention;
  /** True for an abbreviation that nothing beside it explains. */
  readonly isShort: boolean;
}

interface Kept {
  readonly knowledge: object;
  readonly mentions: readonly Mention[];
  readonly uses: readonly Use[];
}
const keptIn = new KeptWithBlocks<Kept>();

/** In order; an explained abbreviation counts as the name in full. */
function usesIn(passage: Passage, scene: Scene): readonly Use[] {
  if (passage.mentions.length === 0) return [];
  const kept = keptIn.get(passage.key);
  if (kept?.knowledge === scene.draft.knowledge && kept.mentions === passage.mentions) return kept.uses;
  const uses = passage.statements(scene.asOf).flatMap((statement) => statement.mentions.flatMap((mention) => usesOf(passage, statement, mention, scene)));
  keptIn.set(passage.key, { knowledge: scene.draft.knowledge, mentions: passage.mentions, uses });
  return uses;
}

function usesOf(passage: Passage, statement: Statement, mention: Mention, scene: Scene): readonly Use[] {
  const { knowledge } = scene.draft;
  const longInside = mention.inner.filter(({ name }) => name.role !== "abbreviation").map((inner): Use => ({ ref: thingOf(knowledge, inner), mention: inner, isShort: false }));
  const ref = thingOf(knowledge, mention);
  if (mention.name.role !== "abbreviation") return [{ ref, mention, isShort: false }, ...longInside];
  if (isExplained(passage, statement, mention, ref, scene)) return [{ ref, mention, isShort: false }, ...longInside];
  return isUse(passage, mention, scene) ? [{ ref, mention, isShort: true }, ...longInside] : longInside;
}

/** What a mention means: of a term that names a law, the law. */
function thingOf(knowledge: Knowledge, { name: { ref } }: Mention): RecordRef {
  const entry = knowledge.resolve(ref);
  if (entry?.kind !== "terms") return ref;
  const { instrument, programme, actor, partnership } = entry.record;
  if (instrument !== undefined) return `instruments/${instrument}`;
  if (programme !== undefined) return `programmes/${programme}`;
  if (actor !== undefined) return `actors/${actor}`;
  return partnership === undefined ? ref : `partnerships/${partnership}`;
}

/**
 * Whether an abbreviation stands where it might be written out: alone, in the author's own running words, and
 * certainly as this record's.
 */
function isUse(passage: Passage, mention: Mention, scene: Scene): boolean {
  const { prose } = passage.block;
  const { start, end, via, alternatives } = mention;
  if (passage.block.kind !== "paragraph" || via !== "exact" || longForm(scene.draft.knowledge, mention) === undefined) return false;
  if (alternatives.some((name) => thingOf(scene.draft.knowledge, { ...mention, name }) !== thingOf(scene.draft.knowledge, mention))) return false;
  // A part of a longer word or code: KI-Strategie, AI/ML, DMA.pdf, KOM(2022) 552, EG Nr. 1.
  if (/[\p{L}\p{N}\p{Pd}/&_.@#]$/u.test(prose.slice(0, start)) || /^(?:[\p{L}\p{N}\p{Pd}/&_@]|\.\p{L}|\s?\(?\d{2}|\s(?:Nr|No|Nos)\.?\s)/u.test(prose.slice(end))) return false;
  return !office.test(prose.slice(0, start)) && !isQuoted(passage, scene, mention);
}

/** What stands before the last word of an office's name: der |Minister für Wissenschaft und| IKT */
const office = /(?:minist\p{L}+|kommissar\p{L}*|commissioner|direktion\p{L}*|directorate\p{L}*|referat\p{L}*|abteilung|department|secretary|office)\s(?:für|of|for)\s[^.,;:()]{0,60}$/iu;

/** `… (DMA)`, `(kurz: |DMA|)`, `DMA |(Gesetz über digitale Märkte)|`, `DMA steht für …`, `DMA[^1]`, or its name in full in the same sentence. */
function isExplained(passage: Passage, statement: Statement, { start, end }: Mention, ref: RecordRef, { draft: { knowledge, text } }: Scene): boolean {
  const { prose } = passage.block;
  if (text.startsWith("[^", passage.spanOf({ start, end }).end)) return true;
  if (/\([^()]{0,60}$/u.test(prose.slice(Math.max(0, start - 61), start))) return true;
  const behind = prose.slice(end, end + 200);
  if (/^\s?[([][^()[\]]{8,}[)\]]/u.test(behind)) return true;
  // In a list of abbreviations: - DMA: Digital Markets Act
  if (/^[\s“”"]*$/u.test(prose.slice(0, start)) && /^\s*[:=–—]\s/u.test(behind)) return true;
  if (/^[“”"]?\s(?:steht\sfür|bedeutet|heißt|ist\sdie\sAbkürzung|stands\sfor|is\sshort\sfor|means)(?!\p{L})/u.test(behind)) return true;
  const names = statement.mentions.flatMap((mention) => [mention, ...mention.inner]);
  return names.some((other) => other.name.role !== "abbreviation" && thingOf(knowledge, other) === ref);
}

function findingOf(passage: Passage, scene: Scene, mention: Mention): UnexplainedFinding {
  const fix = writtenOut(passage, scene, mention);
  return {
    code: "term/unexplained",
    severity: "information",
    ...passage.spanOf(mention),
    quoted: false,
    fixes: fix === undefined ? [] : [fix],
    ref: mention.name.ref,
    form: mention.name.text,
    full: longForm(scene.draft.knowledge, mention) ?? "",
  };
}

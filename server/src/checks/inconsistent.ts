import type { Passage } from "../draft/passage.ts";
import type { RecordRef, Term } from "../knowledge/records.ts";
import { replacePhrase } from "../language/decline.ts";
import { wordsOf } from "../language/words.ts";
import type { Mention, Name } from "../lookup/lookup.ts";
import type { Check, Scene } from "./check.ts";
import type { Fix, InconsistentFinding } from "./finding.ts";
import { isQuoted } from "./quoted.ts";
import { replacement, wordBefore } from "./replacement.ts";

/**
 * `term/inconsistent`: a term by its preferred name here and by another one there. A short form, an abbreviation and a
 * name in the other language are no other name in this sense; nor is what somebody else is quoted with.
 */
export const inconsistentCheck: Check<InconsistentFinding> = {
  code: "term/inconsistent",
  severity: "information",
  inDraft(passages, scene) {
    const uses = passages.map((passage) => usesIn(passage, scene));
    const preferred = new Set(uses.flatMap((each) => each.preferred));
    return uses.flatMap(({ others }, i) =>
      others.filter(({ ref, name }) => preferred.has(`${name.language} ${ref}`)).map((use) => findingOf(passages[i] as Passage, scene, use)),
    );
  },
};

interface Use {
  readonly ref: RecordRef;
  readonly name: Name;
  readonly mention: Mention;
}

/** What a passage calls by which name. */
interface Uses {
  readonly knowledge: object;
  /** The mentions it was read from: what a shared name means may change with the headings. */
  readonly mentions: readonly Mention[];
  /** `de terms/digital-partnership` */
  readonly preferred: readonly string[];
  readonly others: readonly Use[];
}
const usesOf = new WeakMap<object, Uses>();

function usesIn(passage: Passage, scene: Scene): Uses {
  const kept = usesOf.get(passage.key);
  if (kept?.knowledge === scene.draft.knowledge && kept.mentions === passage.mentions) return kept;
  const preferred: string[] = [];
  const others: Use[] = [];
  for (const mention of passage.mentions) {
    const { name } = mention;
    // `digitale Partnerschaft mit Japan` uses the term too.
    for (const inner of mention.inner) if (inner.name.role === "preferred") preferred.push(`${inner.name.language} ${inner.name.ref}`);
    if (name.kind !== "terms" || name.language !== passage.language || mention.alternatives.length > 0) continue;
    if (name.role === "preferred") preferred.push(`${name.language} ${name.ref}`);
    else if (name.role === "admitted" && mention.via !== "listed" && mention.via !== "compound" && isOtherName(name, scene) && !isQuoted(passage, scene, mention)) {
      others.push({ ref: name.ref, name, mention });
    }
  }
  const uses: Uses = { knowledge: scene.draft.knowledge, mentions: passage.mentions, preferred, others };
  usesOf.set(passage.key, uses);
  return uses;
}

/** Another name of about the same length, not a shorter way to say the preferred one. */
function isOtherName({ ref, text, language, contextual }: Name, { draft }: Scene): boolean {
  const label = (draft.knowledge.resolve(ref)?.record as Term | undefined)?.label[language];
  if (label === undefined || contextual || text.length < 0.6 * label.length) return false;
  const own = new Set(wordsOf(label.toLowerCase()));
  return !wordsOf(text.toLowerCase()).every((word) => own.has(word));
}

function findingOf(passage: Passage, scene: Scene, { ref, name, mention }: Use): InconsistentFinding {
  return {
    code: "term/inconsistent",
    severity: "information",
    ...passage.spanOf(mention),
    quoted: false,
    fixes: fixesOf(passage, scene, name, mention),
    ref,
    form: name.text,
    language: name.language,
  };
}

function fixesOf(passage: Passage, { draft }: Scene, name: Name, mention: Mention): readonly Fix[] {
  const record = draft.knowledge.resolve(name.ref)?.record as Term | undefined;
  if (record === undefined) return [];
  const { prose } = passage.block;
  const surface = prose.slice(mention.start, mention.end);
  if (name.language === "en") {
    const plain = surface.toLowerCase() === name.text.toLowerCase();
    const words = record.label.en;
    return plain ? [{ kind: "replace", words, edits: [{ ...passage.spanOf(mention), newText: words }] }] : [];
  }
  const { gender, number } = record.grammar ?? {};
  if (gender === undefined) return [];
  const before = wordBefore(passage, mention);
  const replaced = replacePhrase(before, surface, name.text, { phrase: record.label.de, gender, number });
  return replaced === undefined ? [] : [replacement(passage, mention, before, replaced)];
}

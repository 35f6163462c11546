import type { Span } from "../draft/draft.ts";
import type { Passage } from "../draft/passage.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Term } from "../knowledge/records/term.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import { wordsOf } from "../language/words.ts";
import type { Mention, Name } from "../lookup/lookup.ts";
import type { Check, Scene } from "./check.ts";
import type { InconsistentFinding } from "./finding.ts";
import { preferredFix } from "./preferred.ts";
import { isQuoted } from "./quoted.ts";

/**
 * `term/inconsistent`: a term by its preferred name here and by another one there. A short form, an abbreviation and a
 * name in the other language are no other name in this sense; nor is what somebody else is quoted with.
 */
export const inconsistentCheck: Check<InconsistentFinding> = {
  code: "term/inconsistent",
  severity: "information",
  inDraft(passages, scene) {
    const uses = passages.map((passage) => usesIn(passage, scene));
    const preferred = new Map<string, { readonly passage: Passage; readonly at: Span }>();
    for (const [i, each] of uses.entries()) {
      for (const [key, at] of each.preferred) if (!preferred.has(key)) preferred.set(key, { passage: passages[i] as Passage, at });
    }
    return uses.flatMap(({ others }, i) =>
      others.flatMap((use): readonly InconsistentFinding[] => {
        const elsewhere = preferred.get(`${use.name.language} ${use.ref}`);
        return elsewhere === undefined ? [] : [findingOf(passages[i] as Passage, scene, use, elsewhere.passage.spanOf(elsewhere.at))];
      }),
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
  /** By `de terms/digital-partnership`, where the passage first calls it so. */
  readonly preferred: ReadonlyMap<string, Span>;
  readonly others: readonly Use[];
}
const usesOf = new KeptWithBlocks<Uses>();

function usesIn(passage: Passage, scene: Scene): Uses {
  const kept = usesOf.get(passage.key);
  if (kept?.knowledge === scene.draft.knowledge && kept.mentions === passage.mentions) return kept;
  const preferred = new Map<string, Span>();
  const add = ({ name: { language, ref }, start, end }: Mention): void => {
    if (!preferred.has(`${language} ${ref}`)) preferred.set(`${language} ${ref}`, { start, end });
  };
  const others: Use[] = [];
  for (const mention of passage.mentions) {
    const { name } = mention;
    // `digitale Partnerschaft mit Japan` uses the term too; `Rat für digitale Partnerschaft` is the name of something else.
    for (const inner of mention.inner) if (inner.name.role === "preferred" && inner.name.ref !== name.ref && inner.start === mention.start) add(inner);
    if (name.kind !== "terms" || name.language !== passage.language || mention.alternatives.length > 0) continue;
    if (name.role === "preferred") add(mention);
    else if (name.role === "admitted" && mention.via !== "listed" && mention.via !== "compound" && isOtherName(name, scene) && !isQuoted(passage, scene, mention) && !isMeantSo(passage, scene, mention)) {
      others.push({ ref: name.ref, name, mention });
    }
  }
  const uses: Uses = { knowledge: scene.draft.knowledge, mentions: passage.mentions, preferred, others };
  usesOf.set(passage.key, uses);
  return uses;
}

/** Another name of about the same length, not a shorter or longer way to say the preferred one: `start-up companies`. */
function isOtherName({ ref, text, language, contextual }: Name, { draft }: Scene): boolean {
  const label = (draft.knowledge.resolve(ref)?.record as Term | undefined)?.label[language];
  if (label === undefined || contextual || text.length < 0.6 * label.length) return false;
  const own = wordsOf(label.toLowerCase());
  const other = wordsOf(text.toLowerCase());
  return !other.every((word) => own.includes(word)) && !own.every((word) => other.includes(word));
}

/** `die grüne und |digitale Transformation|` */
const sharesHead = /(?<!\p{L})(?:the|a|an|both|its|their|our|die|der|den|dem|das|eine[nrsm]?)\s\p{Ll}+\s(?:and|or|und|oder)\s$/iu;
/** `|fünfte Mobilfunkgeneration| (5G)`, `|elektronischer Geschäftsverkehr| im Sinne der Richtlinie` */
const explained = /^\s(?:im\sSinne|within\sthe\smeaning\sof)\s/u;

/** Whether the text has a reason to call it so here: it explains one name by the other, names a law's own word, half of a pair, or the page that it links to. */
function isMeantSo(passage: Passage, { draft: { text } }: Scene, { name, start, end }: Mention): boolean {
  const { block: { prose }, mentions } = passage;
  if (sharesHead.test(prose.slice(Math.max(0, start - 40), start)) || explained.test(prose.slice(end, end + 30))) return true;
  const isSame = (other: Mention): boolean => other.name.ref === name.ref && other.name.role === "preferred";
  const inBrackets = (first: number, second: number): boolean => prose.slice(first, second) === " (";
  if (mentions.some((other) => isSame(other) && (inBrackets(end, other.start) || inBrackets(other.end, start)))) return true;
  const at = passage.spanOf({ start, end });
  return text.charAt(at.start - 1) === "[" && text.startsWith("](", at.end);
}

function findingOf(passage: Passage, scene: Scene, { ref, name, mention }: Use, elsewhere: Span): InconsistentFinding {
  const record = scene.draft.knowledge.resolve(name.ref)?.record as Term;
  const phrase = record.label[name.language];
  const { gender, number } = record.grammar ?? {};
  const fix = preferredFix(passage, scene, mention, name.text, name.language, { phrase, gender, number });
  return {
    code: "term/inconsistent",
    severity: "information",
    ...passage.spanOf(mention),
    quoted: false,
    fixes: fix === undefined ? [] : [fix],
    ref,
    form: name.text,
    preferred: phrase,
    language: name.language,
    elsewhere,
  };
}

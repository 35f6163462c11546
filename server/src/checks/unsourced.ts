import { mayCite } from "../draft/citations.ts";
import type { Span } from "../draft/draft.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import { promises } from "../language/promising.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { Check, Scene } from "./check.ts";
import type { UnsourcedFinding } from "./finding.ts";
import { promisesNamedIn } from "./namedCommitments.ts";
import { isQuoted } from "./quoted.ts";

/**
 * `claim/unsourced`: a sentence says what was promised, and nothing around it cites anything. A citation counts for its
 * paragraph, for the list that it introduces or ends, and in a heading for all below.
 */
export const unsourcedCheck: Check<UnsourcedFinding> = {
  code: "claim/unsourced",
  severity: "hint",
  inDraft(passages, scene) {
    if (citesAtTheTop(scene)) return [];
    const around = `${scene.asOf} ${[...scene.partners].join(" ")}`;
    return passages.flatMap((passage, i) => {
      const claims = claimsIn(passage, scene, around);
      return claims.length === 0 || isCited(passages, i, scene) ? [] : claims.map((claim) => findingOf(passage, claim));
    });
  },
};

/** Keys of the front matter with which a draft names its sources once for all. */
const citedKeys = ["source", "sources", "quelle", "quellen", "nocite", "references"];

/** Whether the front matter names the sources of all that follows. */
export function citesAtTheTop({ draft: { frontMatter } }: Scene): boolean {
  return citedKeys.some((key) => frontMatter.has(key));
}

/** A sentence that says what was promised. */
interface Claim {
  /** What names it, in the passage's prose. */
  readonly at: Span;
  /** Ids of the commitments that may be meant, the likeliest first. */
  readonly commitments: readonly string[];
}

interface Kept {
  readonly knowledge: object;
  readonly mentions: readonly Mention[];
  readonly headings: readonly (readonly Mention[])[];
  readonly scene: string;
  readonly claims: readonly Claim[];
}
const keptIn = new KeptWithBlocks<Kept>();

/** What a passage claims; found again only where it, its headings, or what is known has changed. @param around all else that it is found with */
function claimsIn(passage: Passage, scene: Scene, around: string): readonly Claim[] {
  const { block, key, headings } = passage;
  // Headings name, cells of tables list.
  if (block.kind !== "paragraph") return [];
  const { mentions } = passage;
  if (mentions.length === 0) return [];
  const kept = keptIn.get(key);
  if (
    kept?.knowledge === scene.draft.knowledge &&
    kept.scene === around &&
    areSame(kept.mentions, mentions) &&
    kept.headings.length === headings.length &&
    kept.headings.every((each, i) => areSame(each, headings[i]?.mentions ?? []))
  ) {
    return kept.claims;
  }
  const claims = passage.statements(scene.asOf).flatMap((statement) => claimOf(passage, statement, scene));
  keptIn.set(key, { knowledge: scene.draft.knowledge, mentions, headings: headings.map((heading) => heading.mentions), scene: around, claims });
  return claims;
}

/** Whether two lists name the same in the same places: where a name has several owners, it is decided anew for each version. */
function areSame(a: readonly Mention[], b: readonly Mention[]): boolean {
  return a === b || (a.length === b.length && a.every(({ name, start }, i) => name === b[i]?.name && start === b[i].start));
}

function claimOf(passage: Passage, statement: Statement, scene: Scene): readonly Claim[] {
  if (!promises(statement.text) || supposes.test(statement.text)) return [];
  const likeliest = promisesNamedIn(passage, statement, scene);
  const at = likeliest[0]?.by[0];
  return at === undefined || isQuoted(passage, scene, at) ? [] : [{ at: { start: at.start, end: at.end }, commitments: likeliest.map(({ entry }) => entry.record.id) }];
}

function findingOf(passage: Passage, { at, commitments }: Claim): UnsourcedFinding {
  return { code: "claim/unsourced", severity: "hint", ...passage.spanOf(at), quoted: false, fixes: [], commitments };
}

/** A source named in words: `(Quelle: …)`, `vgl. Fn. 3`, `siehe Anlage 2`. */
const inWords =
  /(?<!\p{L})(?:Quellen?|Sources?|Belege?|Fundstellen?)\s?:\s|(?<!\p{L})(?:[Vv]gl\.|[Ss]iehe|s\.|[Ss]ee|[Cc]f\.)\s(?:auch\s|also\s)?(?:Anlagen?|Anhang|Anhänge|Anm|Fn|FN|Fu[sß]+noten?|Annex(?:es)?|annex|appendix|footnotes?|fn|note)(?!\p{L})/u;
/** The same in the marks of a text: a note in its line, a number set high, a link to a file. */
const inMarks = /\^\[|<sup>|(?<!!\[[^\]]*)\]\(\S/u;

/** With which a sentence only supposes that something was promised. */
const supposes = /(?<!\p{L})(?:hätten?|wären?)(?!\p{L})|^(?:Angenommen|Gesetzt|Suppose|Had)(?!\p{L})/iu;

const sourceLine = /^[\s(]*(?:Quellen?|Sources?|Siehe|Vgl|See|Cf)(?!\p{L})/iu;

/** Whether something cites a source for what stands in a passage. */
export function isCited(passages: readonly Passage[], index: number, { draft }: Scene): boolean {
  const cites = (at: number): boolean => {
    const passage = passages[at];
    return passage !== undefined && (mayCite(draft, passage.block) || sourceLine.test(passage.block.prose) || inWords.test(passage.block.prose) || inMarks.test(draft.text.slice(passage.block.start, passage.block.end)));
  };
  const passage = passages[index] as Passage;
  const marker = markerOf(draft.text, passage);
  // The text of a note, somebody's words set apart.
  if (cites(index) || marker === "note" || marker === "quote" || passage.headings.some(({ block }) => mayCite(draft, block))) return true;
  const isItem = (at: number): boolean => passages[at] !== undefined && markerOf(draft.text, passages[at]) === "item";
  if (marker === "item") {
    let first = index;
    while (isItem(first - 1)) first--;
    let last = index;
    while (isItem(last + 1)) last++;
    // What introduces the list, or closes it where no other item cites anything.
    if (introduces(passages[first - 1]) && cites(first - 1)) return true;
    const citing = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(cites);
    return (citing.length === 1 && citing[0] === last) || isSourceLine(passages[last + 1]);
  }
  if (introduces(passage)) {
    for (let at = index + 1; isItem(at); at++) if (cites(at)) return true;
  }
  return isSourceLine(passages[index + 1]);
}

/** Beratungen führten zu folgenden Ergebnissen: */
function introduces(passage: Passage | undefined): boolean {
  return passage?.block.kind === "paragraph" && passage.block.prose.trimEnd().endsWith(":");
}

/** A line of its own that says where the text before it is from. */
function isSourceLine(passage: Passage | undefined): boolean {
  return passage?.block.kind === "paragraph" && sourceLine.test(passage.block.prose);
}

/** What a block begins with. */
function markerOf(text: string, { block: { start } }: Passage): "item" | "note" | "quote" | undefined {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start) + text.slice(start, start + 6);
  if (/^[ \t]*>/u.test(before)) return "quote";
  if (/^[ \t]*\[\^/u.test(before)) return "note";
  return /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/u.test(before) ? "item" : undefined;
}

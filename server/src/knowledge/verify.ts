// Checks the locators of evidence against plain-text copies of the sources.

import type { AnyEntry, Knowledge } from "./knowledge.ts";
import { kinds } from "./records.ts";
import type { Evidence } from "./records/evidence.ts";
import { referencesOf } from "./references.ts";

/** What is wrong with a piece of evidence. */
export type EvidenceFault =
  /** The words are nowhere in the copy. */
  | "not-found"
  /** They are there only as a part of longer words, where no browser finds them. */
  | "inside-word"
  /** They are there more than once: a browser marks the first. */
  | "not-unique"
  /** They are there, but in another paragraph than the one named. */
  | "other-paragraph"
  /** The copy has no such paragraph. */
  | "no-paragraph";

export interface EvidenceFinding {
  readonly entry: AnyEntry;
  readonly evidence: Evidence;
  readonly fault: EvidenceFault;
  /** The 1-based paragraphs in which the words stand. */
  readonly foundIn: readonly number[];
}

export interface Verification {
  /** How many locators were looked up. */
  readonly checked: number;
  readonly findings: readonly EvidenceFinding[];
  /** Sources that evidence names but of which there is no copy, with the number of locators that stay unchecked. */
  readonly withoutCopy: ReadonlyMap<string, number>;
}

/**
 * Looks up every locator in the copy of its source.
 * @param copies plain text by the id of the source; each line that is not empty is a paragraph
 */
export function verifyEvidence(knowledge: Knowledge, copies: ReadonlyMap<string, string>): Verification {
  const paragraphs = new Map([...copies].map(([source, text]) => [source, paragraphsOf(text)]));
  const findings: EvidenceFinding[] = [];
  const withoutCopy = new Map<string, number>();
  let checked = 0;
  for (const entry of kinds.flatMap((kind) => knowledge.all(kind) as readonly AnyEntry[])) {
    for (const evidence of evidenceOf(entry)) {
      const copy = paragraphs.get(evidence.source);
      if (copy === undefined) {
        withoutCopy.set(evidence.source, (withoutCopy.get(evidence.source) ?? 0) + (evidence.locator === undefined ? 0 : 1));
        continue;
      }
      if (evidence.locator !== undefined) checked++;
      const fault = check(evidence, copy);
      if (fault !== undefined) findings.push({ entry, evidence, ...fault });
    }
  }
  return { checked, findings, withoutCopy };
}

/** All evidence of a record, in the order of its keys. */
export function evidenceOf({ kind, record }: AnyEntry): readonly Evidence[] {
  return referencesOf(kind, record)
    .filter(({ path }) => path.at(-1) === "source")
    .map(({ path }) => path.slice(0, -1).reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], record) as Evidence);
}

type Fault = Pick<EvidenceFinding, "fault" | "foundIn">;

function check({ locator, paragraph }: Evidence, copy: readonly string[]): Fault | undefined {
  if (paragraph !== undefined && paragraph > copy.length) return { fault: "no-paragraph", foundIn: [] };
  if (locator === undefined) return undefined;
  const wanted = normalised(locator);
  // A browser does not mind case, so for being unique neither do we.
  const places = copy.flatMap((text, index) => occurrences(text, wanted).map((place) => ({ ...place, paragraph: index + 1 })));
  const whole = places.filter((place) => place.whole);
  const foundIn = [...new Set((whole.length > 0 ? whole : places).map((place) => place.paragraph))];
  if (!places.some(({ exact }) => exact)) return { fault: "not-found", foundIn: [] };
  if (!whole.some(({ exact }) => exact)) return { fault: "inside-word", foundIn };
  if (whole.length > 1) return { fault: "not-unique", foundIn };
  if (paragraph !== undefined && !foundIn.includes(paragraph)) return { fault: "other-paragraph", foundIn };
  return undefined;
}

interface Occurrence {
  /** Letter for letter, case included. */
  readonly exact: boolean;
  /** It begins and ends at the edge of a word. */
  readonly whole: boolean;
}

function occurrences(text: string, wanted: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  const pattern = new RegExp(wanted.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"), "giu");
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    found.push({
      exact: match[0] === wanted,
      whole: !(wordAtEnd.test(before) && wordAtStart.test(match[0])) && !(wordAtEnd.test(match[0]) && wordAtStart.test(after)),
    });
  }
  return found;
}

// Chinese characters and kana are written without spaces: any of them is an edge.
const letter = "(?:(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{N}])";
const wordAtStart = new RegExp(`^${letter}`, "u");
const wordAtEnd = new RegExp(`${letter}$`, "u");

function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r\n|\r|\n/)
    .map(normalised)
    .filter((line) => line !== "");
}

/** Every kind of space as one space, without what is never seen (soft hyphens, zero-width characters). */
function normalised(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

// Open Original: the passages behind what stands at a place, best first.
import type { AnyEntry, Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef } from "../knowledge/records.ts";
import type { Source, SourceUrl } from "../knowledge/records/source.ts";
import { evidenceOf } from "../render/evidenceOf.ts";
import { type Address, passageAddress, type Proof, proofsOf, sourceDetail, surestFirst } from "../render/evidence.ts";
import { languageName, type Locale, quoted } from "../render/locale.ts";
import { clean, isSafeTarget } from "../render/markup.ts";
import { capitalised, titleOf } from "../render/names.ts";
import { citationAt } from "../draft/citations.ts";
import type { ConcernedCommitment } from "../draft/draft.ts";
import { addressRemark, isCheckedAddress, noPassageRemark, withRemarks } from "../render/remarks.ts";
import { parsePageUri } from "../render/pageUri.ts";
import type { Sheet } from "./place.ts";

/** A passage in a source that can be opened. */
export interface Passage {
  readonly title: string;
  /** What it says, who published it when, and what nobody has checked. */
  readonly detail: string;
  readonly url: string;
  /** Whether somebody has found it there. */
  readonly checked: boolean;
}

/** So many are offered; nobody chooses from more. */
const most = 20;

/** The passages for an offset: of the citation there, else of the commitments in play, then of the record itself. */
export function sourcesAt({ draft }: Sheet, offset: number, locale: Locale): readonly Passage[] {
  const { knowledge } = draft;
  const citation = citationAt(draft, offset);
  if (citation !== undefined) {
    const source = knowledge.get("sources", citation.key)?.record;
    const address = source === undefined ? undefined : passageAddress(source, citation.locator);
    if (source === undefined || address === undefined) return [];
    return [{ title: source.title, detail: detailOf(source, address, [], locale), url: address.url, checked: isCheckedAddress(address.verification) }];
  }
  // Where the passage is recorded, there is something to be read at once; among those, the newest first.
  const located = ({ entry }: ConcernedCommitment): boolean => entry.record.evidence.some(({ locator }) => locator !== undefined);
  const concerned = draft.commitmentsAt(offset);
  const refs: RecordRef[] = [...concerned.filter(located), ...concerned.filter((each) => !located(each))].map(({ entry }) => entry.ref);
  const mention = draft.mentionAt(offset);
  if (mention !== undefined) refs.push(mention.name.ref, ...mention.alternatives.map(({ ref }) => ref));
  const page = parsePageUri(draft.uri);
  if (page !== undefined && refs.length === 0) refs.push(page.ref);
  return passages(knowledge, refs, locale);
}

/** The passages of a record; for a term, and for a name without evidence of its own, of the commitments that name it. */
export function sourcesOf(knowledge: Knowledge, ref: RecordRef, locale: Locale): readonly Passage[] {
  return passages(knowledge, [ref], locale);
}

/** Whether a record has passages, and one at an address where somebody has found it: `sourcesOf` without writing them. */
export function originalsOf(knowledge: Knowledge, ref: RecordRef): "none" | "unchecked" | "checked" {
  const entry = knowledge.resolve(ref);
  if (entry === undefined) return "none";
  const of = (each: AnyEntry): "none" | "unchecked" | "checked" => {
    const addresses: readonly (Address | undefined)[] = [...lawTexts(each), ...proofsIn(knowledge, each).map(({ address }) => address)];
    const known = addresses.filter((address) => address !== undefined);
    if (known.length === 0) return "none";
    return known.some(({ verification }) => isCheckedAddress(verification)) ? "checked" : "unchecked";
  };
  const own = of(entry);
  if (own !== "none") return own;
  const others = new Set(knowledge.referrers(ref).flatMap((each) => (each.kind === "commitments" ? [of(each)] : [])));
  return others.has("checked") ? "checked" : others.has("unchecked") ? "unchecked" : "none";
}

/** „Ein Kranregister wird eingerichtet – Hafenamt, 2. März 2022 (Adresse nicht geprüft)“ */
function detailOf(source: Source, address: Address, remarks: readonly (string | undefined)[], locale: Locale): string {
  return withRemarks(sourceDetail(source, locale), [...remarks, addressRemark(address.verification, locale)]);
}

/** The evidence of a record; of a source, the source itself. */
function proofsIn(knowledge: Knowledge, entry: AnyEntry): readonly Proof[] {
  return entry.kind === "sources"
    ? [{ source: entry.record, evidence: { source: entry.record.id }, address: passageAddress(entry.record, undefined) }]
    : proofsOf(knowledge, evidenceOf(entry));
}

/** The versions of the text of a law, those first that somebody has found there. */
function lawTexts(entry: AnyEntry): readonly SourceUrl[] {
  if (entry.kind !== "instruments") return [];
  return surestFirst((entry.record.urls ?? []).filter(({ url }) => isSafeTarget(url)));
}

function passages(knowledge: Knowledge, refs: readonly RecordRef[], locale: Locale): readonly Passage[] {
  const found = new Map<string, Passage>();
  const add = (ref: RecordRef): void => {
    const entry = knowledge.resolve(ref);
    if (entry === undefined) return;
    const about = clean(capitalised(titleOf(entry, locale)));
    for (const { language, url, verification } of lawTexts(entry)) {
      const text = `${{ de: "Rechtstext", en: "legal text" }[locale]}, ${languageName(language, locale)}`;
      found.set(url, { title: about, detail: withRemarks(text, [addressRemark(verification, locale)]), url, checked: isCheckedAddress(verification) });
    }
    for (const { source, evidence, address } of proofsIn(knowledge, entry)) {
      if (address === undefined || found.has(address.url)) continue;
      const whole = entry.kind === "commitments" && evidence.locator === undefined;
      const said = detailOf(source, address, [whole ? noPassageRemark(locale) : undefined], locale);
      const detail = entry.kind === "sources" ? said : `${about} – ${said}`;
      // Two passages of one source are told apart by their words.
      const twin = [...found.values()].some((other) => other.title === source.title && other.detail === detail);
      const words = twin && evidence.locator !== undefined ? ` – ${quoted(evidence.locator, locale)}` : "";
      found.set(address.url, { title: source.title, detail: `${detail}${words}`, url: address.url, checked: isCheckedAddress(address.verification) });
    }
  };
  const isTerm = (ref: RecordRef): boolean => knowledge.resolve(ref)?.kind === "terms";
  for (const ref of refs) if (!isTerm(ref)) add(ref);
  // What was promised about a term comes before where the word stands.
  if (found.size === 0) {
    for (const ref of refs) {
      for (const entry of knowledge.referrers(ref)) if (entry.kind === "commitments") add(entry.ref);
    }
  }
  for (const ref of refs) if (isTerm(ref)) add(ref);
  return [...found.values()].slice(0, most);
}

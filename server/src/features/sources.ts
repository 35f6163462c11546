// Open Original: the passages behind what stands at a place, best first.
import type { AnyEntry, Knowledge } from "../knowledge/knowledge.ts";
import type { RecordRef, SourceUrl } from "../knowledge/records.ts";
import { evidenceOf } from "../render/evidenceOf.ts";
import { passageUrl, type Proof, proofsOf, sourceDetail } from "../render/evidence.ts";
import { languageName, type Locale } from "../render/locale.ts";
import { clean, isSafeTarget } from "../render/markup.ts";
import { capitalised, titleOf } from "../render/names.ts";
import { citationAt } from "../draft/citations.ts";
import { parsePageUri } from "../render/pageUri.ts";
import type { Sheet } from "./place.ts";

/** A passage in a source that can be opened. */
export interface Passage {
  readonly title: string;
  readonly detail: string;
  readonly url: string;
}

/** So many are offered; nobody chooses from more. */
const most = 20;

/** The passages for an offset: of the citation there, else of the commitments in play, then of the record itself. */
export function sourcesAt({ draft }: Sheet, offset: number, locale: Locale): readonly Passage[] {
  const { knowledge } = draft;
  const citation = citationAt(draft, offset);
  if (citation !== undefined) {
    const source = knowledge.get("sources", citation.key)?.record;
    const url = source === undefined ? undefined : passageUrl(source, citation.locator);
    if (source === undefined || url === undefined) return [];
    return [{ title: source.title, detail: sourceDetail(source, locale), url }];
  }
  const refs: RecordRef[] = draft.commitmentsAt(offset).map(({ entry }) => entry.ref);
  const mention = draft.mentionAt(offset);
  if (mention !== undefined) refs.push(mention.name.ref, ...mention.alternatives.map(({ ref }) => ref));
  const page = parsePageUri(draft.uri);
  if (page !== undefined && refs.length === 0) refs.push(page.ref);
  return passages(knowledge, refs, locale);
}

/** The passages of a record; for a name without evidence of its own, of the commitments that name it. */
export function sourcesOf(knowledge: Knowledge, ref: RecordRef, locale: Locale): readonly Passage[] {
  return passages(knowledge, [ref], locale);
}

/** Whether a record has passages: `sourcesOf` without writing them. */
export function hasSources(knowledge: Knowledge, ref: RecordRef): boolean {
  const entry = knowledge.resolve(ref);
  if (entry === undefined) return false;
  const has = (each: AnyEntry): boolean =>
    lawTexts(each).length > 0 || proofsIn(knowledge, each).some(({ url }) => url !== undefined);
  return has(entry) || knowledge.referrers(ref).some((each) => each.kind === "commitments" && has(each));
}

/** The evidence of a record; of a source, the source itself. */
function proofsIn(knowledge: Knowledge, entry: AnyEntry): readonly Proof[] {
  return entry.kind === "sources"
    ? [{ source: entry.record, evidence: { source: entry.record.id }, url: passageUrl(entry.record, undefined) }]
    : proofsOf(knowledge, evidenceOf(entry));
}

/** The versions of the text of a law. */
function lawTexts(entry: AnyEntry): readonly SourceUrl[] {
  return entry.kind === "instruments" ? (entry.record.urls ?? []).filter(({ url }) => isSafeTarget(url)) : [];
}

function passages(knowledge: Knowledge, refs: readonly RecordRef[], locale: Locale): readonly Passage[] {
  const found = new Map<string, Passage>();
  const add = (ref: RecordRef): void => {
    const entry = knowledge.resolve(ref);
    if (entry === undefined) return;
    const about = clean(capitalised(titleOf(entry, locale)));
    for (const { language, url } of lawTexts(entry)) {
      const text = { de: "Rechtstext", en: "legal text" }[locale];
      found.set(url, { title: about, detail: `${text}, ${languageName(language, locale)}`, url });
    }
    for (const { source, url } of proofsIn(knowledge, entry)) {
      if (url === undefined || found.has(url)) continue;
      const detail = sourceDetail(source, locale);
      found.set(url, { title: source.title, detail: entry.kind === "sources" ? detail : `${about} – ${detail}`, url });
    }
  };
  for (const ref of refs) add(ref);
  // A term has no evidence of its own: what was promised about it has.
  if (found.size === 0) {
    for (const ref of refs) {
      for (const entry of knowledge.referrers(ref)) if (entry.kind === "commitments") add(entry.ref);
    }
  }
  return [...found.values()].slice(0, most);
}

// Document links: citations lead to their sources, and pages to each other.
import { type DocumentLink } from "vscode-languageserver-types";
import { URI, Utils } from "vscode-uri";
import { type Address, passageAddress, sourceDetail } from "../render/evidence.ts";
import { pageScheme } from "../render/pageUri.ts";
import { citationsOf } from "../draft/citations.ts";
import { addressRemark, withRemarks } from "../render/remarks.ts";
import { type FeatureOptions, pageOf } from "./options.ts";
import { rangeOf, type Sheet } from "./place.ts";

/** All links of a draft or page. */
export function documentLinks(sheet: Sheet, options: FeatureOptions): readonly DocumentLink[] {
  if (sheet.draft.uri.startsWith(`${pageScheme}:`)) return linksOfPage(sheet);
  return options.citations.enabled ? citationLinks(sheet, options) : [];
}

// [@src-ec-kr-dpc1-de, "ersten Rat für digitale Partnerschaft"]
//   ^ the source's page  ^ the passage in the original
function citationLinks({ draft, lines }: Sheet, options: FeatureOptions): readonly DocumentLink[] {
  const { knowledge } = draft;
  return citationsOf(draft).flatMap(({ form, key, start, end, locator, locatorSpan }): readonly DocumentLink[] => {
    // Of what is a link already, the editor makes one itself.
    const source = form === "key" ? knowledge.get("sources", key) : undefined;
    if (source === undefined) return [];
    const link = (span: { readonly start: number; readonly end: number }, target: string | undefined, tooltip: string): readonly DocumentLink[] =>
      target === undefined ? [] : [{ range: rangeOf(lines, span), target, ...(options.linkTooltips ? { tooltip } : {}) }];
    const original = passageAddress(source.record, undefined);
    const page = options.pages ? pageOf(knowledge, source.ref, options.locale) : undefined;
    const passage = locator === undefined ? undefined : passageAddress(source.record, locator);
    const unsure = (address: Address | undefined): readonly (string | undefined)[] => [addressRemark(address?.verification, options.locale)];
    return [
      ...link(
        { start, end },
        page ?? original?.url,
        withRemarks(`${source.record.title} (${sourceDetail(source.record, options.locale)})`, page === undefined ? unsure(original) : []),
      ),
      ...(locatorSpan === undefined
        ? []
        : link(
            locatorSpan,
            passage?.url,
            withRemarks({ de: "Stelle im Original öffnen", en: "Open the passage in the original" }[options.locale], unsure(passage)),
          )),
    ];
  });
}

// Our own pages write links in one way only:
//   [Digital Markets Act][1]
//   [1]: ../../terms/dma/Digital%20Markets%20Act.md
function linksOfPage({ draft, lines }: Sheet): readonly DocumentLink[] {
  const base = Utils.dirname(URI.parse(draft.uri));
  const resolve = (written: string): string =>
    /^\w+:/.test(written) ? written : Utils.resolvePath(base, decodeURIComponent(written)).toString();
  const targets = new Map<string, string>();
  const links: DocumentLink[] = [];
  for (const match of draft.text.matchAll(/^(\[(\d+)\]: )(\S+)/gm)) {
    const [, before = "", number = "", written = ""] = match;
    const start = match.index + before.length;
    const target = resolve(written);
    targets.set(number, target);
    links.push({ range: rangeOf(lines, { start, end: start + written.length }), target });
  }
  for (const match of draft.text.matchAll(/\[((?:\\.|[^\]\\])*)\]\[(\d+)\]/g)) {
    const [, words = "", number = ""] = match;
    const target = targets.get(number);
    const start = match.index + 1;
    if (target !== undefined) links.push({ range: rangeOf(lines, { start, end: start + words.length }), target });
  }
  return links;
}

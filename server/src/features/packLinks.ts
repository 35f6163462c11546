// Document links in a pack file: the words of a locator lead to their passage in the original.
import type { DocumentLink } from "vscode-languageserver-types";
import { recordsIn, textOf } from "../knowledge/pack-place.ts";
import type { PackNode, PackText } from "../knowledge/pack-tree.ts";
import { passageAddress } from "../render/evidence.ts";
import { addressRemark, withRemarks } from "../render/remarks.ts";
import type { FeatureOptions } from "./options.ts";
import type { PackSheet } from "./packSheet.ts";
import { rangeOf } from "./place.ts";

/** All passages that the evidence of a file names. Addresses themselves every editor finds. */
export function packLinks(sheet: PackSheet, { linkTooltips, locale }: FeatureOptions): readonly DocumentLink[] {
  return recordsIn(sheet.tree).flatMap(({ map }) =>
    passagesIn(map).flatMap(({ source, locator }): readonly DocumentLink[] => {
      const record = sheet.knowledge.get("sources", source)?.record;
      const address = record === undefined ? undefined : passageAddress(record, locator.text);
      if (address === undefined) return [];
      const open = { de: "Stelle im Original öffnen", en: "Open the passage in the original" }[locale];
      const tooltip = withRemarks(open, [addressRemark(address.verification, locale)]);
      return [{ range: rangeOf(sheet.lines, locator.inner), target: address.url, ...(linkTooltips ? { tooltip } : {}) }];
    }),
  );
}

function passagesIn(node: PackNode | undefined): readonly { readonly source: string; readonly locator: PackText }[] {
  if (node?.type === "list") return node.items.flatMap(({ value }) => passagesIn(value));
  if (node?.type !== "map") return [];
  const source = textOf(node, "source")?.text;
  const locator = textOf(node, "locator");
  if (source !== undefined && locator !== undefined && locator.text !== "") return [{ source, locator }];
  return node.pairs.flatMap(({ value }) => passagesIn(value));
}

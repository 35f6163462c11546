// Hover in a pack file: what a key is for, what a value means, and the record behind an id.
import type { Hover } from "vscode-languageserver-types";
import { placeAt } from "../knowledge/pack-place.ts";
import { schemaAt } from "../knowledge/schema-walk.ts";
import { descriptionIn } from "../render/descriptions.ts";
import { renderHover } from "../render/hover.ts";
import { valueLabel } from "../render/labels.ts";
import { joinBlocks, paragraph } from "../render/markup.ts";
import { titleOf } from "../render/names.ts";
import { renderSourceHover } from "../render/sourceHover.ts";
import { splitRef } from "../knowledge/references.ts";
import { type FeatureOptions, renderContext } from "./options.ts";
import { inRecord, locatorBeside, type PackSheet, recordNamed, schemaOf } from "./packSheet.ts";
import { rangeOf } from "./place.ts";

/** The hover at an offset of a pack file. */
export function packHover(sheet: PackSheet, offset: number, options: FeatureOptions): Hover | undefined {
  const place = placeAt(sheet.tree, offset);
  if (place?.text === undefined) return undefined;
  const { role, path, text } = place;
  const context = renderContext(sheet.knowledge, options, options.markdownHover);
  const { markup, locale } = context;
  const show = (value: string | undefined, span: { readonly start: number; readonly end: number }): Hover | undefined =>
    value === undefined ? undefined : { contents: { kind: markup.kind, value }, range: rangeOf(sheet.lines, span) };

  const named = recordNamed(sheet, place);
  if (named !== undefined) {
    const entry = sheet.knowledge.resolve(named.ref);
    if (entry === undefined) return undefined;
    if (entry.kind === "sources") return show(renderSourceHover(context, entry.record.id, locatorBeside(sheet, path)), named.span);
    const { kind, id } = splitRef(entry.ref);
    const name = { ref: entry.ref, kind, id, text: titleOf(entry, locale), language: locale, role: "preferred", contextual: false } as const;
    return show(renderHover(context, { name, alternatives: [], commitments: [] }), named.span);
  }
  if (role === "key") {
    const description = schemaAt(schemaOf(sheet), [...path, text.text])?.description;
    if (description === undefined) return undefined;
    return show(joinBlocks([paragraph(markup, markup.strong(markup.text(text.text))), paragraph(markup, markup.text(descriptionIn(description, locale)))]), text);
  }
  const label = schemaAt(schemaOf(sheet), path)?.enum?.includes(text.text) === true ? valueLabel(inRecord(sheet, path)?.kind, path.at(-1), text.text, locale) : undefined;
  return label === undefined ? undefined : show(paragraph(markup, `${markup.strong(markup.text(text.text))} – ${markup.text(label)}`), text);
}

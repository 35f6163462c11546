/** Opening marks, each with what closes it. German „…“ and ‚…‘, English “…” and ‘…’, guillemets either way. */
const pairs: ReadonlyMap<string, string> = new Map([
  ["„", "“”\""],
  ["“", "”"],
  ["»", "«"],
  ["«", "»"],
  ["‚", "‘’"],
  ["‹", "›"],
  ["›", "‹"],
]);
/** A quotation longer than this is a mark that somebody forgot to close. */
const longest = 2000;

/**
 * The stretches of a text in quotation marks, marks included, outermost, in order. Straight marks count where a pair of
 * them stands around words; an apostrophe opens nothing.
 */
export function quotationsIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const quotations: { start: number; end: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const end = quotationEnd(text, i);
    if (end === undefined) continue;
    quotations.push({ start: i, end });
    i = end - 1;
  }
  return quotations;
}

function quotationEnd(text: string, start: number): number | undefined {
  const mark = text.charAt(start);
  if (mark === '"') {
    if (!/[\s(–—[]|^/u.test(text.charAt(start - 1)) || /\s|^$/u.test(text.charAt(start + 1))) return undefined;
    const close = text.indexOf('"', start + 1);
    return close < 0 || close - start > longest ? undefined : close + 1;
  }
  const closing = pairs.get(mark);
  if (closing === undefined) return undefined;
  for (let i = start + 1; i < text.length && i - start <= longest; i++) {
    const unit = text.charAt(i);
    if (closing.includes(unit)) return i + 1;
    // A quotation inside it.
    if (unit !== mark && pairs.has(unit)) {
      const inner = quotationEnd(text, i);
      if (inner !== undefined) i = inner - 1;
    }
  }
  return undefined;
}

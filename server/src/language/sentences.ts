/** A sentence of a prose text, as UTF-16 offsets into it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Abbreviations that end in a full stop without ending a sentence. */
const abbreviations = new Set(
  "z b d h u a o ä bzw ca vgl nr no art abs ggf inkl usw etc evtl dr prof mio mrd st s ff hrsg tel e g i cf vs approx jan feb mär apr jun jul aug sep sept okt oct nov dez dec mr mrs ms vol pp para sog rd max min gem lt bspw".split(" "),
);

/**
 * Splits prose into sentences. `am 28. November`, `z. B.` and `Art. 5` do not end one;
 * the end of a sentence belongs to it, the space behind it to none.
 */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    while (from < end && /\s/u.test(text.charAt(from))) from++;
    if (end > from) sentences.push({ start: from, end });
    start = end;
  };
  for (const match of text.matchAll(/[.!?…]+["“”’»)\]]*/gu)) {
    const end = match.index + match[0].length;
    if (end < text.length && !/\s/u.test(text.charAt(end))) continue;
    if (match[0].startsWith(".") && match[0].length === 1 && !endsSentence(text, match.index)) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

function endsSentence(text: string, dot: number): boolean {
  const word = /[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? "";
  if (/^\d{1,3}$/u.test(word)) return false;
  if (word.length === 1 && /\p{Lu}/u.test(word)) return false;
  if (abbreviations.has(word.toLowerCase())) return false;
  const next = /^\s+(\S)/u.exec(text.slice(dot + 1, dot + 12))?.[1];
  return next === undefined || !/\p{Ll}/u.test(next);
}

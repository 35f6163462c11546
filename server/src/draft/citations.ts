// Citations in a draft: [@src-ec-kr-dpc1-de, "Quanten-Expertengruppe eingesetzt"].
import type { Draft, ProseBlock, Span } from "./draft.ts";
import { noCitations } from "./noCitations.ts";

/** A citation; its own range is that of `@key`. */
export interface Citation extends Span {
  readonly key: string;
  /** It stands in square brackets, as citations do; else it may be somebody's name. */
  readonly bracketed: boolean;
  /** The words in quotation marks after it. */
  readonly locator?: string;
  /** Where those words stand, without their marks. */
  readonly locatorSpan?: Span;
}

// @key, preceded by nothing that would make it an address (a@b), then perhaps , "words"
//   [@src-x, „ersten Rat für digitale Partnerschaft“]
//    ^^^^^^   ^locator^
const pattern = /(?<![\p{L}\p{N}_.@/])@([a-z0-9][a-z0-9-]*)(?:(\s*,\s*)["„“”»«]([^"„“”»«\]]+)["„“”»«])?/giu;

/** The text of a block with blanks in the place of what holds no citation, as long as before. */
export function withoutCode(text: string): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of noCitations(text)) {
    rest += text.slice(from, start) + " ".repeat(end - start);
    from = end;
  }
  return rest + text.slice(from);
}

/** The citations of one block, in order. */
export function citationsIn(draft: Draft, block: ProseBlock): readonly Citation[] {
  const text = draft.text.slice(block.start, block.end);
  // Most blocks have none: looking for the sign is much cheaper.
  if (!text.includes("@")) return [];
  const bare = withoutCode(text);
  const isBracketed = brackets(bare);
  return [...bare.matchAll(pattern)].map((match): Citation => {
    const [, key = "", gap, locator] = match;
    const start = block.start + match.index;
    const end = start + 1 + key.length;
    const bracketed = isBracketed(match.index);
    if (gap === undefined || locator === undefined) return { key, bracketed, start, end };
    const from = end + gap.length + 1;
    return { key, bracketed, start, end, locator, locatorSpan: { start: from, end: from + locator.length } };
  });
}

/** Tells of places, asked for in order, whether they stand between a square bracket and the next one, or a line break. */
function brackets(text: string): (at: number) => boolean {
  let open = false;
  let from = 0;
  return (at) => {
    for (; from < at; from++) {
      const unit = text.charAt(from);
      if (unit === "[") open = true;
      else if (unit === "]" || unit === "\n") open = false;
    }
    return open;
  };
}

/** All citations of a draft, in order. */
export function citationsOf(draft: Draft): readonly Citation[] {
  if (!draft.text.includes("@")) return [];
  return draft.blocks.flatMap((block) => citationsIn(draft, block));
}

/** The citation whose key this offset touches. */
export function citationAt(draft: Draft, offset: number): Citation | undefined {
  const block = draft.blockAt(offset);
  if (block === undefined) return undefined;
  return citationsIn(draft, block).find(
    ({ start, end, locatorSpan }) => start <= offset && offset <= (locatorSpan?.end ?? end),
  );
}

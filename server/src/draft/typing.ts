import type { Block } from "../language/blocks.ts";
import type { Candidate } from "../lookup/lookup.ts";
import { sentenceInBlock } from "./blockSentences.ts";
import type { Completion } from "./draft.ts";

/** What is typed at a cursor. */
export interface Typing {
  readonly block: Block;
  /** The cursor's offset into the document. */
  readonly offset: number;
  /** And into the block's prose. */
  readonly at: number;
  /** The prose before the cursor, from the start of its sentence. */
  readonly before: string;
}

/** So much before the cursor may belong to what is typed. */
const longestTyped = 400;

/** @param offset of the cursor in the document @returns undefined where it stands in no prose */
export function typingAt(block: Block | undefined, offset: number): Typing | undefined {
  const at = block?.prose.fromBlock(offset - block.start);
  if (block === undefined || at === undefined) return undefined;
  const sentence = sentenceInBlock(block, Math.max(0, at - 1));
  const from = Math.max(Math.min(sentence?.start ?? 0, at), at - longestTyped);
  const before = block.prose.text.slice(from, at);
  // Code that is being typed has no closing mark yet.
  return before.includes("`") ? undefined : { block, offset, at, before };
}

/** Undefined where taking the candidate would swallow markup or a line break, or where the cursor stands behind markup or in it. @param text of the document */
export function completionOf(text: string, { block, offset, at }: Typing, candidate: Candidate): Completion | undefined {
  const start = block.start + (candidate.replaces === 0 ? block.prose.endInBlock(at) : block.prose.startInBlock(at - candidate.replaces));
  const end = block.start + block.prose.endInBlock(at);
  const typed = text.slice(start, end);
  if (end !== offset || typed.length !== candidate.replaces || /[\r\n]/u.test(typed)) return undefined;
  return { replace: { start, end }, typed, candidate };
}

/** Fewest letters of a name that are there already. */
const leastThere = 3;
const isWithinWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

/**
 * A completion that takes the place of what stands behind the cursor, too, where that is the end of the name already or
 * goes on with it to the end of a word.
 *
 * ```
 * Rat für dig| Partnerschaft    Rat für digitale Partnerschaft
 * Halb|leiter                   Halbleiterforschung
 * ```
 */
export function overWhatIsThere(text: string, completion: Completion): Completion {
  const { replace, candidate: { insert } } = completion;
  const until = (end: number): Completion => ({ ...completion, replace: { start: replace.start, end } });
  for (let from = 1; from <= insert.length - leastThere; from++) {
    const end = replace.end + insert.length - from;
    if (text.startsWith(insert.slice(from), replace.end) && !isWithinWord(text, end)) return until(end);
  }
  let end = replace.start;
  while (end - replace.start < insert.length && text.charAt(end) === insert.charAt(end - replace.start)) end++;
  while (end > replace.end && !(isWithinWord(text, end - 1) && !isWithinWord(text, end))) end--;
  return end > replace.end && isWithinWord(text, replace.end) ? until(end) : completion;
}

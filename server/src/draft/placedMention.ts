import type { Prose } from "../language/prose.ts";
import type { Mention, Name, Via } from "../lookup/lookup.ts";
import type { DraftMention } from "./draft.ts";
import type { Found } from "./foundInBlock.ts";
import type { FoundList } from "./foundList.ts";

/** A mention in its document; there are thousands after each key, so all but its place waits until somebody asks. */
class PlacedMention implements DraftMention {
  readonly start: number;
  readonly end: number;
  readonly #text: string;
  readonly #prose: Prose;
  readonly #blockStart: number;
  readonly #mention: Mention;

  constructor(text: string, prose: Prose, blockStart: number, mention: Mention, start: number, end: number) {
    this.#text = text;
    this.#prose = prose;
    this.#blockStart = blockStart;
    this.#mention = mention;
    this.start = start;
    this.end = end;
  }

  get name(): Name {
    return this.#mention.name;
  }
  get via(): Via {
    return this.#mention.via;
  }
  get alternatives(): readonly Name[] {
    return this.#mention.alternatives;
  }
  get text(): string {
    return this.#text.slice(this.start, this.end);
  }
  get inner(): readonly DraftMention[] {
    return this.#mention.inner.map((shorter) => {
      const start = this.#blockStart + this.#prose.startInBlock(shorter.start);
      const end = this.#blockStart + this.#prose.endInBlock(shorter.end);
      return new PlacedMention(this.#text, this.#prose, this.#blockStart, shorter, start, end);
    });
  }
}

/**
 * One of the mentions of a block, with its place in the document.
 * @param text of the document
 * @param mentions what is found, decided by what is around
 * @param start of the block
 */
export function placedMention(text: string, { prose, places }: Found, mentions: readonly Mention[], start: number, index: number): DraftMention {
  return new PlacedMention(text, prose, start, mentions[index] as Mention, start + (places[2 * index] as number), start + (places[2 * index + 1] as number));
}

/**
 * All mentions in order, each made as it is looked at, so that nothing of them stays.
 * @param text of the document
 * @param decide what the mentions of a block mean, given its start
 */
export function placedMentions(text: string, all: FoundList<Found>, decide: (found: Found, start: number) => readonly Mention[]): Iterator<DraftMention> {
  const blocks: Found[] = [];
  const starts: number[] = [];
  all.visit((found, start) => {
    blocks.push(found);
    starts.push(start);
  });
  let block = 0;
  let next = 0;
  let mentions: readonly Mention[] | undefined;
  return {
    next: () => {
      const found = blocks[block];
      if (found === undefined) return { done: true, value: undefined };
      const start = starts[block] as number;
      mentions ??= decide(found, start);
      const value = placedMention(text, found, mentions, start, next++);
      if (next === mentions.length) {
        block++;
        next = 0;
        mentions = undefined;
      }
      return { done: false, value };
    },
  };
}

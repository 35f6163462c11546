import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { type Block, blockAtOffset, headingsAbove, visitBlocksFrom } from "../language/blocks.ts";
import type { MarkdownTree } from "../language/markdown.ts";
import type { Lookup, Mention, Name } from "../lookup/lookup.ts";
import { decided, isAmbiguous } from "./ambiguity.ts";
import { sentenceInBlock } from "./blockSentences.ts";
import { contextOf } from "./context.ts";
import type { DraftMention, Mentions } from "./draft.ts";
import { type Found, foundInBlock } from "./foundInBlock.ts";
import { FoundList, type Unchanged, unchangedByBoth } from "./foundList.ts";
import { type Languages, ownLanguage } from "./languages.ts";
import { placedMention, placedMentions } from "./placedMention.ts";
import { Usage } from "./usage.ts";

/** What is found in a whole document, and what that rests on besides its text. */
interface FoundInAll {
  readonly list: FoundList<Found>;
  readonly usage: Usage;
  readonly lookup: Lookup;
  readonly bodyStart: number;
  readonly declared: DraftLanguage | undefined;
  /** The language that blocks were taken to be in that do not tell theirs; undefined where there are none. */
  readonly assumed: DraftLanguage | undefined;
}

/** The same from before some edits, and what they have left as it was. */
export interface FoundEarlier {
  readonly all: FoundInAll;
  readonly unchanged: Unchanged;
}

/** What names are looked for in, and with. */
export interface ToRead {
  readonly markdown: MarkdownTree;
  readonly knowledge: Knowledge;
  readonly lookup: Lookup;
  readonly languages: Languages;
  /** Actor ids of the partners that the front matter names. */
  readonly partners: () => ReadonlySet<string>;
}

/** The names in a snapshot of a draft. Nothing is looked for before somebody asks. */
export class FoundNames {
  readonly #read: ToRead;
  readonly #text: string;
  #all: FoundInAll | undefined;
  #earlier: FoundEarlier | undefined;
  #used: ReadonlyMap<RecordRef, number> | undefined;
  /** By block: its mentions, where some of them are decided by what is around. */
  readonly #decided = new Map<object, readonly Mention[]>();

  /** @param earlier what was found before some edits, if that is known */
  constructor(read: ToRead, earlier: FoundEarlier | undefined) {
    this.#read = read;
    this.#text = read.markdown.text;
    this.#earlier = earlier;
  }

  /** What is known here of all that is found, for the snapshot after an edit. */
  before(unchanged: Unchanged): FoundEarlier | undefined {
    if (this.#all !== undefined) return { all: this.#all, unchanged };
    return this.#earlier && { all: this.#earlier.all, unchanged: unchangedByBoth(this.#earlier.unchanged, unchanged) };
  }

  /** What a block's prose names, in this document. */
  in(block: Block): readonly Mention[] {
    return this.#decidedIn(this.#foundIn(block), block);
  }

  /** The mentions of a block, with their places in the document. */
  placedIn(block: Block): readonly DraftMention[] {
    const found = this.#foundIn(block);
    const mentions = this.#decidedIn(found, block);
    return mentions.map((_, index) => placedMention(this.#text, found, mentions, block.start, index));
  }

  /** All mentions of the document in order, each made as it is looked at, so that nothing of them stays. */
  all(): Mentions {
    const { list } = this.#foundInAll();
    return { length: list.count, [Symbol.iterator]: () => placedMentions(this.#text, list, this.#decidedAt) };
  }

  /** The mentions of the document, in order, that may mean a record or have one inside that may. */
  of(ref: RecordRef): readonly DraftMention[] {
    const placed: DraftMention[] = [];
    this.#foundInAll().list.visit((found, start) => {
      const mentions = this.#decidedAt(found, start);
      for (let i = 0; i < mentions.length; i++) if (mayMean(mentions[i] as Mention, ref)) placed.push(placedMention(this.#text, found, mentions, start, i));
    });
    return placed;
  }

  /** How often the document names each record. */
  used(): ReadonlyMap<RecordRef, number> {
    if (this.#used !== undefined) return this.#used;
    const { list, usage } = this.#foundInAll();
    this.#used = usage.used(list, this.#decidedAt);
    return this.#used;
  }

  /** The names that the document uses, by the words in which they stand there. */
  forms(): ReadonlyMap<string, Name> {
    const { list, usage } = this.#foundInAll();
    return usage.forms(list, this.#decidedAt);
  }

  /** What is found in the whole document; what edits have not touched is taken over. */
  #foundInAll(): FoundInAll {
    if (this.#all !== undefined) return this.#all;
    const { lookup, markdown, languages } = this.#read;
    const { bodyStart } = markdown;
    const { declared } = languages;
    const before = this.#earlier?.all;
    const isAsBefore =
      before?.lookup === lookup && before.bodyStart === bodyStart && before.declared === declared && (before.assumed === undefined || before.assumed === languages.from("unclear"));
    let assumed = isAsBefore ? before.assumed : undefined;
    const list = FoundList.of<Found>(this.#text.length, isAsBefore ? this.#earlierFound() : undefined, (from, begins, found) => {
      visitBlocksFrom(markdown, from, begins, (block) => {
        found(this.#foundIn(block), block.start);
        if (declared === undefined && assumed === undefined && ownLanguage(block) === "unclear") assumed = languages.of(block);
      });
    });
    this.#all = { list, usage: new Usage(isAsBefore ? before.usage : undefined), lookup, bodyStart, declared, assumed };
    this.#earlier = undefined;
    return this.#all;
  }

  #earlierFound(): { readonly list: FoundList<Found>; readonly unchanged: Unchanged } | undefined {
    if (this.#earlier === undefined) return undefined;
    const { all, unchanged } = this.#earlier;
    return { list: all.list, unchanged: { ...unchanged, start: unchangedLines(this.#text, unchanged.start) } };
  }

  #foundIn(block: Block): Found {
    const { knowledge, lookup, languages } = this.#read;
    return foundInBlock(block, knowledge, lookup, languages);
  }

  #decidedIn(found: Found, block: Block): readonly Mention[] {
    if (!found.isAmbiguous) return found.mentions;
    let mentions = this.#decided.get(block.key);
    if (mentions === undefined) {
      mentions = this.#decide(block, found);
      this.#decided.set(block.key, mentions);
    }
    return mentions;
  }

  /** The same, where only the block's start is at hand. */
  readonly #decidedAt = (found: Found, start: number): readonly Mention[] => {
    const block = found.isAmbiguous ? blockAtOffset(this.#read.markdown, start) : undefined;
    return block === undefined ? found.mentions : this.#decidedIn(found, block);
  };

  /** Decides what names mean that several records own, by what else is named: in the sentence, the paragraph, the headings, the front matter. */
  #decide(block: Block, { mentions, language }: Found): readonly Mention[] {
    const { knowledge, markdown } = this.#read;
    const clear = (some: readonly Mention[]): readonly Mention[] => some.filter((mention) => !isAmbiguous(knowledge, mention));
    const around = [mentions, ...headingsAbove(markdown, block.start).map((heading) => this.#foundIn(heading).mentions)].map(clear);
    const partnersGiven = this.#read.partners();
    return mentions.map((mention) => {
      if (!isAmbiguous(knowledge, mention)) return mention;
      const sentence = sentenceInBlock(block, mention.start);
      const beside = (around[0] ?? []).filter(({ start, end }) => sentence !== undefined && start >= sentence.start && end <= sentence.end);
      return decided(knowledge, mention, { language, ...contextOf(knowledge, [beside, ...around], partnersGiven) });
    });
  }
}

function mayMean({ name, alternatives, inner }: Mention, ref: RecordRef): boolean {
  return name.ref === ref || alternatives.some((other) => other.ref === ref) || inner.some((shorter) => mayMean(shorter, ref));
}

/** So many lines before an edit a block may become another by it: see `reparse`, and one more to be sure. */
const linesBefore = 4;

/** The start of a text that no edit behind it changes the blocks of. Empty lines do not count: a list may go on behind any number. */
function unchangedLines(text: string, before: number): number {
  let end = before;
  for (let lines = 0; lines < linesBefore && end > 0; ) {
    const start = text.lastIndexOf("\n", end - 1);
    if (/\S/u.test(text.slice(start + 1, end))) lines++;
    end = start;
  }
  return Math.max(0, end);
}

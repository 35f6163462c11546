import { parse as parseYaml } from "yaml";
import { type Bibliography, bibliographyOf } from "../knowledge/bibliographies/bibliography.ts";
import { readReferences } from "../knowledge/bibliographies/csl.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage, RecordRef } from "../knowledge/records.ts";
import { type Block, blockAtOffset, blocksOf, headingsAbove, type LinkDefinition, linkDefinitions, openingProse, visitBlocks, visitBlocksFrom } from "../language/blocks.ts";
import { namesCountry } from "../language/countries.ts";
import { detectLanguage } from "../language/detect.ts";
import { isWordUnit } from "../language/fold.ts";
import { frontMatterText, type MarkdownTree, parseMarkdown, reparse } from "../language/markdown.ts";
import type { Prose } from "../language/prose.ts";
import { type Sentence, sentencesOf } from "../language/sentences.ts";
import type { Candidate, Lookup, Mention, Name, SearchContext, Via } from "../lookup/lookup.ts";
import { decided, isAmbiguous } from "./ambiguity.ts";
import { type CitationMark, citationMarks, moved, withoutCode } from "./citationMarks.ts";
import { citesFromElsewhere } from "./bibliographyPaths.ts";
import { contextOf, isCountry, partnersOfRecord } from "./context.ts";
import { concernedCommitments } from "./commitments.ts";
import { FoundList, type Unchanged, unchangedByBoth } from "./foundList.ts";
import { inContext } from "./ordinaryNames.ts";
import { Passage, type PassageSource } from "./passage.ts";
import type { Completion, ConcernedCommitment, Draft, DraftMention, DraftOptions, Edit, Mentions, ProseBlock, SentenceCommitments, Span } from "./draft.ts";

/** Reads a document for the first time. */
export function openDraft(options: DraftOptions): Draft {
  return new Snapshot(options, parseMarkdown(options.text));
}

/** The document after edits, each against the text that the one before left; costs what the edits touch. */
export function updateDraft(previous: Draft, edits: readonly Edit[], version: number): Draft {
  const before = snapshot(previous);
  let { markdown } = before;
  let unchanged: Unchanged = { start: markdown.text.length, end: markdown.text.length };
  for (const edit of edits) {
    unchanged = unchangedByBoth(unchanged, { start: edit.start, end: markdown.text.length - edit.end });
    markdown = reparse(markdown, edit);
  }
  return new Snapshot({ ...before.options, version, text: markdown.text }, markdown, before.foundBefore(unchanged));
}

/** The same document, read with other knowledge. */
export function withKnowledge(previous: Draft, knowledge: Knowledge, lookup: Lookup): Draft {
  const { options, markdown } = snapshot(previous);
  return new Snapshot({ ...options, knowledge, lookup }, markdown);
}

/** The same document under another default language. */
export function withDefaultLanguage(previous: Draft, defaultLanguage: DraftLanguage): Draft {
  const { options, markdown } = snapshot(previous);
  return new Snapshot({ ...options, defaultLanguage }, markdown);
}

/** The same document, beside other bibliographies. */
export function withBibliography(previous: Draft, bibliography: Bibliography): Draft {
  const { options, markdown } = snapshot(previous);
  return options.bibliography === bibliography ? previous : new Snapshot({ ...options, bibliography }, markdown);
}

function snapshot(draft: Draft): Snapshot {
  if (draft instanceof Snapshot) return draft;
  throw new TypeError("A draft comes from openDraft.");
}

/** What is found in a block's prose, kept as long as the block and the knowledge are the same. */
interface Found {
  readonly lookup: Lookup;
  readonly language: DraftLanguage;
  /** The block's own language, where it tells; undefined where nobody has asked, as something else decides. */
  readonly own: DraftLanguage | "unclear" | undefined;
  readonly prose: Prose;
  readonly mentions: readonly Mention[];
  /** Where each starts and ends in the block, by turns. */
  readonly places: readonly number[];
  /** True where a name stands here that several records own, so that what it means hangs on what is around. */
  readonly isAmbiguous: boolean;
  /** The words of each mention, as they stand. */
  readonly texts: readonly string[];
}
const foundIn = new WeakMap<object, Found>();

/** What is found in a whole document, and what that rests on besides its text. */
interface FoundInAll {
  readonly list: FoundList<Found>;
  readonly lookup: Lookup;
  readonly bodyStart: number;
  readonly declared: DraftLanguage | undefined;
  /** The language that blocks were taken to be in that do not tell theirs; undefined where there are none. */
  readonly assumed: DraftLanguage | undefined;
}
/** The same from before some edits, and what they have left as it was. */
interface FoundEarlier {
  readonly all: FoundInAll;
  readonly unchanged: Unchanged;
}
const sentencesIn = new WeakMap<object, readonly Sentence[]>();
const languageOf = new WeakMap<object, DraftLanguage | "unclear">();
const marksOf = new WeakMap<object, readonly CitationMark[]>();

/** Where no bibliography is named, and where one is that nobody has read. */
const none = bibliographyOf([], true);
const notRead = bibliographyOf([], false);

/** What a bibliography became together with the front matter of the draft that was read last. */
const withReferences = new WeakMap<Bibliography, { readonly uri: string; readonly frontMatter: string; readonly bibliography: Bibliography }>();

/** So much before the cursor may belong to what is typed. */
const longestTyped = 400;

class Snapshot implements Draft {
  readonly options: DraftOptions;
  readonly markdown: MarkdownTree;
  #blocks: readonly Block[] | undefined;
  #allFound: FoundInAll | undefined;
  #earlier: FoundEarlier | undefined;
  #frontMatter: ReadonlyMap<string, string | readonly string[]> | undefined;
  #bibliography: Bibliography | undefined;
  #passages: readonly Passage[] | undefined;
  #marks: readonly (readonly CitationMark[])[] | undefined;
  #linkDefinitions: ReadonlyMap<string, LinkDefinition> | undefined;
  #used: Usage | undefined;
  /** By block: its mentions, where some of them are decided by what is around. */
  readonly #decided = new Map<object, readonly Mention[]>();
  #declared: DraftLanguage | "none" | undefined;
  #documentLanguage: DraftLanguage | undefined;

  /** @param earlier what was found before some edits, if that is known */
  constructor(options: DraftOptions, markdown: MarkdownTree, earlier?: FoundEarlier) {
    this.options = options;
    this.markdown = markdown;
    this.#earlier = earlier;
  }

  get uri(): string {
    return this.options.uri;
  }
  get version(): number {
    return this.options.version;
  }
  get text(): string {
    return this.options.text;
  }
  get knowledge(): Knowledge {
    return this.options.knowledge;
  }
  get lookup(): Lookup {
    return this.options.lookup;
  }

  get frontMatter(): ReadonlyMap<string, string | readonly string[]> {
    return (this.#frontMatter ??= readFrontMatter(frontMatterText(this.markdown)));
  }

  get bibliography(): Bibliography {
    return (this.#bibliography ??= this.#readBibliography());
  }

  get blocks(): readonly ProseBlock[] {
    return this.#allBlocks().map(plain);
  }

  blockAt(offset: number): ProseBlock | undefined {
    const block = blockAtOffset(this.markdown, offset);
    return block && plain(block);
  }

  sentenceAt(offset: number): Span | undefined {
    const block = blockAtOffset(this.markdown, offset);
    const at = block?.prose.fromBlock(offset - block.start);
    if (block === undefined || at === undefined) return undefined;
    const sentence = this.#sentenceIn(block, at);
    return sentence && spanOf(block, sentence);
  }

  headingsAbove(offset: number): readonly ProseBlock[] {
    return this.#headings(offset).map(plain);
  }

  languageAt(offset: number): DraftLanguage {
    return this.#languageOf(blockAtOffset(this.markdown, offset));
  }

  mentions(): Mentions {
    const found = this.#foundInAll();
    return { length: found.count, [Symbol.iterator]: () => this.#placedIn(found) };
  }

  mentionsIn(block: ProseBlock): readonly DraftMention[] {
    const own = blockAtOffset(this.markdown, block.start);
    return own === undefined ? [] : this.#mentionsOf(own);
  }

  mentionAt(offset: number): DraftMention | undefined {
    const block = blockAtOffset(this.markdown, offset);
    if (block === undefined) return undefined;
    const touching = this.#mentionsOf(block).filter((mention) => mention.start <= offset && offset <= mention.end);
    return touching.find((mention) => offset < mention.end) ?? touching[0];
  }

  commitmentsAt(offset: number): readonly ConcernedCommitment[] {
    return this.#commitmentsAt(offset, this.mentionAt(offset));
  }

  commitmentsOfSentence(offset: number): readonly ConcernedCommitment[] {
    return this.#commitmentsAt(offset, undefined);
  }

  #commitmentsAt(offset: number, focus: DraftMention | undefined): readonly ConcernedCommitment[] {
    const block = blockAtOffset(this.markdown, offset);
    const at = block?.prose.fromBlock(offset - block.start);
    if (block === undefined || at === undefined) return [];
    const sentence = this.#sentenceIn(block, at);
    if (sentence === undefined) return [];
    return this.#concerned(block, sentence, focus);
  }

  commitments(within?: Span): readonly SentenceCommitments[] {
    return this.#allBlocks().flatMap((block) => {
      if (within !== undefined && (block.start < within.start || block.end > within.end)) return [];
      if (this.#found(block).length === 0) return [];
      return this.#sentencesOf(block)
        .map((sentence) => ({ ...spanOf(block, sentence), commitments: this.#concerned(block, sentence, undefined) }))
        .filter(({ commitments }) => commitments.length > 0);
    });
  }

  passages(): readonly Passage[] {
    return (this.#passages ??= this.#readPassages());
  }

  partners(): ReadonlySet<string> {
    return this.#frontMatterPartners();
  }

  marksIn(block: ProseBlock): readonly CitationMark[] {
    const own = blockAtOffset(this.markdown, block.start);
    return own === undefined ? [] : this.#marksOf(own);
  }

  marks(): readonly (readonly CitationMark[])[] {
    if (this.#marks !== undefined) return this.#marks;
    const all: (readonly CitationMark[])[] = [];
    visitBlocks(this.markdown, (block) => {
      const marks = this.#marksOf(block);
      if (marks.length > 0) all.push(marks);
    });
    this.#marks = all;
    return all;
  }

  linkDefinitions(): ReadonlyMap<string, LinkDefinition> {
    return (this.#linkDefinitions ??= linkDefinitions(this.markdown));
  }

  bareText(block: ProseBlock): string {
    const own = blockAtOffset(this.markdown, block.start);
    return own === undefined ? "" : withoutCode(this.text.slice(own.start, own.end), own.tree);
  }

  completionsAt(offset: number, limit: number): readonly Completion[] {
    const place = this.#typingAt(offset);
    if (place === undefined) return [];
    return this.lookup
      .search(place.before, this.#searchContext(place.block, offset), limit)
      .map((candidate) => this.#completion(place, candidate))
      .filter((completion) => completion !== undefined);
  }

  ghostAt(offset: number): Completion | undefined {
    if (isWordUnit(this.text.charCodeAt(offset))) return undefined;
    const place = this.#typingAt(offset);
    const candidate = place && this.lookup.ghost(place.before, this.#searchContext(place.block, offset));
    return candidate && this.#completion(place, candidate);
  }

  /** What has the form of a citation; read once for as long as the block stays as it is. */
  #marksOf(block: Block): readonly CitationMark[] {
    let marks = marksOf.get(block.key);
    if (marks === undefined) {
      marks = citationMarks(this.text.slice(block.start, block.end), block.tree);
      marksOf.set(block.key, marks);
    }
    return marks.map((mark) => moved(mark, block.start));
  }

  #allBlocks(): readonly Block[] {
    return (this.#blocks ??= blocksOf(this.markdown));
  }

  #readBibliography(): Bibliography {
    const { uri, options, markdown, text } = this;
    const files = options.bibliography ?? (this.frontMatter.has("bibliography") || citesFromElsewhere(this) ? notRead : none);
    if (!this.frontMatter.has("references")) return files;
    const frontMatter = text.slice(0, markdown.bodyStart);
    // The same for as long as it stays as it is: findings rest on it.
    const before = withReferences.get(files);
    if (before?.uri === uri && before.frontMatter === frontMatter) return before.bibliography;
    const own = readReferences(text, { start: 0, end: markdown.bodyStart }, uri);
    const bibliography = bibliographyOf([...own.entries, ...files.entries], files.complete && own.complete, files.missing);
    withReferences.set(files, { uri, frontMatter, bibliography });
    return bibliography;
  }

  #readPassages(): readonly Passage[] {
    let headings: readonly { readonly level: number; readonly passage: Passage }[] = [];
    return this.#allBlocks().map((block) => {
      // A heading stands under those of a higher rank.
      if (block.kind === "heading") headings = headings.filter(({ level }) => level < block.level);
      const source: PassageSource = {
        start: block.start,
        key: block.key,
        block: () => plain(block),
        language: () => this.#languageOf(block),
        mentions: () => this.#found(block),
        sentences: () => this.#sentencesOf(block),
        spanOf: (span) => spanOf(block, span),
      };
      const passage = new Passage(source, headings.map((heading) => heading.passage));
      if (block.kind === "heading") headings = [{ level: block.level, passage }, ...headings];
      return passage;
    });
  }

  #sentenceIn(block: Block, at: number): Sentence | undefined {
    const sentences = this.#sentencesOf(block);
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at < (sentences[middle] as Sentence).end) high = middle;
      else low = middle + 1;
    }
    return sentences[low];
  }

  #sentencesOf(block: Block): readonly Sentence[] {
    let sentences = sentencesIn.get(block.key);
    if (sentences === undefined) {
      sentences = sentencesOf(block.prose.text);
      sentencesIn.set(block.key, sentences);
    }
    return sentences;
  }

  #concerned(block: Block, sentence: Sentence, focus: DraftMention | undefined): readonly ConcernedCommitment[] {
    const span = spanOf(block, sentence);
    const paragraph = this.#mentionsOf(block);
    return concernedCommitments({
      knowledge: this.knowledge,
      focus,
      sentence: paragraph.filter((mention) => mention.start >= span.start && mention.end <= span.end),
      paragraph,
      headings: this.#headings(block.start).map((heading) => this.#mentionsOf(heading)),
      frontMatter: this.#frontMatterPartners(),
      namesCountry: () => namesCountry(block.prose.text.slice(sentence.start, sentence.end)),
    });
  }

  #headings(offset: number): readonly Block[] {
    return headingsAbove(this.markdown, offset);
  }

  #languageOf(block: Block | undefined): DraftLanguage {
    return this.#languageFrom(block === undefined ? "unclear" : () => ownLanguage(block));
  }

  /** @param own what a paragraph tells by its words, worked out only where nobody else decides */
  #languageFrom(own: DraftLanguage | "unclear" | (() => DraftLanguage | "unclear")): DraftLanguage {
    const declared = this.#declaredLanguage();
    if (declared !== undefined) return declared;
    const told = typeof own === "function" ? own() : own;
    if (told !== "unclear") return told;
    this.#documentLanguage ??= detectLanguage(openingProse(this.markdown, 4000)) ?? this.options.defaultLanguage;
    return this.#documentLanguage;
  }

  #declaredLanguage(): DraftLanguage | undefined {
    if (this.markdown.bodyStart === 0) return undefined;
    this.#declared ??= declaredLanguage(this.frontMatter);
    return this.#declared === "none" ? undefined : this.#declared;
  }

  /** The mentions of a block, with their places in the document. */
  #mentionsOf(block: Block): readonly DraftMention[] {
    const found = this.#foundIn(block);
    const mentions = this.#decidedIn(found, block);
    return mentions.map((_, index) => this.#placed(found, mentions, block.start, index));
  }

  #placed({ prose, places }: Found, mentions: readonly Mention[], start: number, index: number): PlacedMention {
    return new PlacedMention(this.text, prose, start, mentions[index] as Mention, start + (places[2 * index] as number), start + (places[2 * index + 1] as number));
  }

  /** All mentions in order, each made as it is looked at, so that nothing of them stays. */
  #placedIn(all: FoundList<Found>): Iterator<DraftMention> {
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
        mentions ??= this.#decidedAt(found, start);
        const value = this.#placed(found, mentions, start, next++);
        if (next === mentions.length) {
          block++;
          next = 0;
          mentions = undefined;
        }
        return { done: false, value };
      },
    };
  }

  /** What is found in the whole document; what edits have not touched is taken over. */
  #foundInAll(): FoundList<Found> {
    if (this.#allFound !== undefined) return this.#allFound.list;
    const { lookup, markdown } = this;
    const { bodyStart } = markdown;
    const declared = this.#declaredLanguage();
    const before = this.#earlier?.all;
    const isAsBefore =
      before?.lookup === lookup && before.bodyStart === bodyStart && before.declared === declared && (before.assumed === undefined || before.assumed === this.#languageFrom("unclear"));
    let assumed = isAsBefore ? before.assumed : undefined;
    const list = FoundList.of<Found>(this.text.length, isAsBefore ? this.#earlierFound() : undefined, (from, begins, found) => {
      visitBlocksFrom(markdown, from, begins, (block) => {
        found(this.#foundIn(block), block.start);
        if (declared === undefined && assumed === undefined && ownLanguage(block) === "unclear") assumed = this.#languageOf(block);
      });
    });
    this.#allFound = { list, lookup, bodyStart, declared, assumed };
    this.#earlier = undefined;
    return list;
  }

  #earlierFound(): { readonly list: FoundList<Found>; readonly unchanged: Unchanged } | undefined {
    if (this.#earlier === undefined) return undefined;
    const { all, unchanged } = this.#earlier;
    return { list: all.list, unchanged: { ...unchanged, start: unchangedLines(this.text, unchanged.start) } };
  }

  /** What is known here of all that is found, for the snapshot after an edit. */
  foundBefore(unchanged: Unchanged): FoundEarlier | undefined {
    if (this.#allFound !== undefined) return { all: this.#allFound, unchanged };
    return this.#earlier && { all: this.#earlier.all, unchanged: unchangedByBoth(this.#earlier.unchanged, unchanged) };
  }

  /** What a block's prose names, in this document. */
  #found(block: Block): readonly Mention[] {
    return this.#decidedIn(this.#foundIn(block), block);
  }

  /** The same, where only the block's start is at hand. */
  #decidedAt(found: Found, start: number): readonly Mention[] {
    const block = found.isAmbiguous ? blockAtOffset(this.markdown, start) : undefined;
    return block === undefined ? found.mentions : this.#decidedIn(found, block);
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

  /** Decides what names mean that several records own, by what else is named: in the sentence, the paragraph, the headings, the front matter. */
  #decide(block: Block, { mentions, language }: Found): readonly Mention[] {
    const clear = (some: readonly Mention[]): readonly Mention[] => some.filter((mention) => !isAmbiguous(this.knowledge, mention));
    const around = [mentions, ...this.#headings(block.start).map((heading) => this.#foundIn(heading).mentions)].map(clear);
    const partnersGiven = this.#frontMatterPartners();
    return mentions.map((mention) => {
      if (!isAmbiguous(this.knowledge, mention)) return mention;
      const sentence = this.#sentenceIn(block, mention.start);
      const beside = (around[0] ?? []).filter(({ start, end }) => sentence !== undefined && start >= sentence.start && end <= sentence.end);
      return decided(this.knowledge, mention, { language, ...contextOf(this.knowledge, [beside, ...around], partnersGiven) });
    });
  }

  /** What is found in a block's prose; searched once for as long as the block stays as it is. */
  #foundIn(block: Block): Found {
    const found = foundIn.get(block.key);
    const language = this.#languageFrom(found?.own ?? (() => ownLanguage(block)));
    if (found?.lookup === this.lookup && found.language === language) return found;
    const { prose } = block;
    const mentions = this.#named(block, this.lookup.mentions(prose.text, language));
    const places = mentions.flatMap(({ start, end }) => [prose.startInBlock(start), prose.endInBlock(end)]);
    const texts = mentions.map(({ start, end }) => prose.text.slice(start, end));
    const ambiguous = mentions.some((mention) => isAmbiguous(this.knowledge, mention));
    const next: Found = { lookup: this.lookup, language, own: languageOf.get(block.key), prose, mentions, places, texts, isAmbiguous: ambiguous };
    foundIn.set(block.key, next);
    return next;
  }

  #named(block: Block, mentions: readonly Mention[]): readonly Mention[] {
    if (!mentions.some(({ name }) => name.contextual)) return mentions;
    return inContext(block.prose.text, this.#sentencesOf(block), mentions, ({ name }) => isCountry(this.knowledge, name.ref));
  }

  /** What the draft names, and in which words. */
  #usage(): Usage {
    if (this.#used !== undefined) return this.#used;
    const used = new Map<RecordRef, number>();
    const forms = new Map<string, Name>();
    this.#foundInAll().visit((found, start) => {
      for (const [i, { name }] of this.#decidedAt(found, start).entries()) {
        used.set(name.ref, (used.get(name.ref) ?? 0) + 1);
        forms.set(found.texts[i] ?? "", name);
      }
    });
    this.#used = { used, forms };
    return this.#used;
  }

  #typingAt(offset: number): Typing | undefined {
    const block = blockAtOffset(this.markdown, offset);
    const at = block?.prose.fromBlock(offset - block.start);
    if (block === undefined || at === undefined) return undefined;
    const sentence = this.#sentenceIn(block, Math.max(0, at - 1));
    const from = Math.max(Math.min(sentence?.start ?? 0, at), at - longestTyped);
    const before = block.prose.text.slice(from, at);
    // Code that is being typed has no closing mark yet.
    return before.includes("`") ? undefined : { block, at, before };
  }

  #searchContext(block: Block, offset: number): SearchContext {
    const levels = [this.#mentionsOf(block), ...this.#headings(offset).map((heading) => this.#mentionsOf(heading))];
    const { partners, topics } = contextOf(this.knowledge, levels, this.#frontMatterPartners());
    return { language: this.#languageOf(block), ...this.#usage(), partners, topics };
  }

  /** Undefined where taking the candidate would swallow markup or a line break. */
  #completion({ block, at }: Typing, candidate: Candidate): Completion | undefined {
    const start = block.start + (candidate.replaces === 0 ? block.prose.endInBlock(at) : block.prose.startInBlock(at - candidate.replaces));
    const end = block.start + block.prose.endInBlock(at);
    const typed = this.text.slice(start, end);
    if (typed.length !== candidate.replaces || /[\r\n]/u.test(typed)) return undefined;
    return { replace: { start, end }, typed, candidate };
  }

  #frontMatterPartners(): ReadonlySet<string> {
    const given = [this.frontMatter.get("partner"), this.frontMatter.get("partners"), this.frontMatter.get("partnership")];
    const partners = new Set<string>();
    for (const value of given.flat()) {
      if (value === undefined) continue;
      if (this.knowledge.get("actors", value)) partners.add(value);
      for (const mention of this.lookup.mentions(value, this.options.defaultLanguage)) {
        for (const partner of partnersOfRecord(this.knowledge, mention.name.ref)) partners.add(partner);
      }
    }
    return partners;
  }
}

type Usage = Pick<SearchContext, "used" | "forms">;

interface Typing {
  readonly block: Block;
  readonly at: number;
  readonly before: string;
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

function plain(block: Block): ProseBlock {
  return { kind: block.kind, level: block.level, start: block.start, end: block.end, prose: block.prose.text };
}

function spanOf(block: Block, { start, end }: Span): Span {
  return { start: block.start + block.prose.startInBlock(start), end: block.start + block.prose.endInBlock(end) };
}

/** The language that a paragraph tells by its function words. */
function ownLanguage(block: Block): DraftLanguage | "unclear" {
  let own = languageOf.get(block.key);
  if (own === undefined) {
    own = detectLanguage(block.prose.text) ?? "unclear";
    languageOf.set(block.key, own);
  }
  return own;
}

function declaredLanguage(frontMatter: Draft["frontMatter"]): DraftLanguage | "none" {
  const given = frontMatter.get("lang") ?? frontMatter.get("language");
  const declared = typeof given === "string" ? /^(de|en)\b/iu.exec(given)?.[1]?.toLowerCase() : undefined;
  return declared === "de" || declared === "en" ? declared : "none";
}

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

/** Keys with a text or a list of texts; whatever is faulty is as if it were not there. */
function readFrontMatter(text: string): ReadonlyMap<string, string | readonly string[]> {
  const values = new Map<string, string | readonly string[]>();
  if (text.trim() === "") return values;
  let data: unknown;
  try {
    data = parseYaml(text, { logLevel: "silent", maxAliasCount: 0 });
  } catch {
    return values;
  }
  if (typeof data !== "object" || data === null) return values;
  for (const [key, value] of Object.entries(data)) {
    if (typeof value === "string" || typeof value === "number") values.set(key, String(value));
    else if (Array.isArray(value)) values.set(key, value.filter((item) => typeof item === "string" || typeof item === "number").map(String));
    // What has keys of its own is there, but says nothing here.
    else if (typeof value === "object" && value !== null) values.set(key, []);
  }
  return values;
}

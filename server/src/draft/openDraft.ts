// A document as it was opened, and as edits and other knowledge leave it: the one implementation of `Draft`.
import type { Bibliography } from "../knowledge/bibliographies/bibliography.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { RecordRef } from "../knowledge/records.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import { type Block, blockAtOffset, blocksOf, headingsAbove, type LinkDefinition, linkDefinitions, visitBlocks } from "../language/blocks.ts";
import { frontMatterText, type MarkdownTree, parseMarkdown, reparse } from "../language/markdown.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Lookup, SearchContext } from "../lookup/lookup.ts";
import { isWordUnit } from "../language/fold.ts";
import { firstFrom } from "../language/wordsBefore.ts";
import { sentenceInBlock, sentencesOfBlock } from "./blockSentences.ts";
import { type CitationMark, citationMarks, moved, withoutCode } from "./citationMarks.ts";
import { concernedCommitments, type Telling } from "./commitments.ts";
import { contextOf } from "./context.ts";
import type { Completion, ConcernedCommitment, Draft, DraftMention, DraftOptions, Edit, Mentions, ProseBlock, SentenceCommitments, Span } from "./draft.ts";
import { bibliographyIn } from "./draftBibliography.ts";
import { type Unchanged, unchangedByBoth } from "./foundList.ts";
import { type FoundEarlier, FoundNames } from "./foundNames.ts";
import { FrontMatter } from "./frontMatter.ts";
import { Languages } from "./languages.ts";
import { Passage, type PassageSource } from "./passage.ts";
import { completionOf, overWhatIsThere, typingAt } from "./typing.ts";
import { withWholeMarks } from "./wholeMarks.ts";

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
  return new Snapshot({ ...before.options, version, text: markdown.text }, markdown, before.beforeEdits(unchanged));
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

const marksOf = new KeptWithBlocks<readonly CitationMark[]>();

/** What is known from before some edits. */
interface Earlier {
  readonly frontMatter: FrontMatter;
  readonly found: FoundEarlier | undefined;
}

/** So much before the cursor tells how the draft goes on with what is typed. */
const longestHeard = 50_000;

/** What is named around a sentence: in its paragraph, and in the headings above, nearest first. */
interface Around {
  readonly paragraph: readonly DraftMention[];
  readonly headings: readonly Telling[];
}

/** So many sentences before one may tell whom it is about. */
const mostBefore = 3;

class Snapshot implements Draft {
  readonly options: DraftOptions;
  readonly markdown: MarkdownTree;
  readonly #frontMatter: FrontMatter;
  readonly #languages: Languages;
  readonly #names: FoundNames;
  #blocks: readonly Block[] | undefined;
  #bibliography: Bibliography | undefined;
  #passages: readonly Passage[] | undefined;
  #marks: readonly (readonly CitationMark[])[] | undefined;
  #linkDefinitions: ReadonlyMap<string, LinkDefinition> | undefined;

  /** @param earlier what is known from before some edits */
  constructor(options: DraftOptions, markdown: MarkdownTree, earlier?: Earlier) {
    this.options = options;
    this.markdown = markdown;
    const frontMatter = frontMatterText(markdown);
    this.#frontMatter = earlier?.frontMatter.is(frontMatter) === true ? earlier.frontMatter : new FrontMatter(frontMatter);
    this.#languages = new Languages(markdown, this.#frontMatter, options.defaultLanguage);
    const { knowledge, lookup } = options;
    this.#names = new FoundNames({ markdown, knowledge, lookup, languages: this.#languages, partners: () => this.partners() }, earlier?.found);
  }

  /** What is known here, for the snapshot after some edits. */
  beforeEdits(unchanged: Unchanged): Earlier {
    return { frontMatter: this.#frontMatter, found: this.#names.before(unchanged) };
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
    return this.#frontMatter.values;
  }

  get bibliography(): Bibliography {
    return (this.#bibliography ??= bibliographyIn(this, this.options.bibliography, this.markdown.bodyStart));
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
    const sentence = sentenceInBlock(block, at);
    return sentence && spanOf(block, sentence);
  }

  headingsAbove(offset: number): readonly ProseBlock[] {
    return this.#headings(offset).map(plain);
  }

  languageAt(offset: number): DraftLanguage {
    return this.#languages.of(blockAtOffset(this.markdown, offset));
  }

  mentions(): Mentions {
    return this.#names.all();
  }

  mentionsOf(ref: RecordRef): readonly DraftMention[] {
    return this.#names.of(ref);
  }

  mentionsIn(block: ProseBlock): readonly DraftMention[] {
    const own = blockAtOffset(this.markdown, block.start);
    return own === undefined ? [] : this.#names.placedIn(own);
  }

  mentionAt(offset: number): DraftMention | undefined {
    const block = blockAtOffset(this.markdown, offset);
    if (block === undefined) return undefined;
    const touching = this.#names.placedIn(block).filter((mention) => mention.start <= offset && offset <= mention.end);
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
    const sentence = sentenceInBlock(block, at);
    if (sentence === undefined) return [];
    return this.#concerned(block, sentence, focus);
  }

  commitments(within?: Span): readonly SentenceCommitments[] {
    return this.#allBlocks().flatMap((block) => {
      if (within !== undefined && (block.start < within.start || block.end > within.end)) return [];
      if (this.#names.in(block).length === 0) return [];
      const around = this.#around(block);
      return sentencesOfBlock(block)
        .map((sentence) => ({ ...spanOf(block, sentence), commitments: this.#concerned(block, sentence, undefined, around) }))
        .filter(({ commitments }) => commitments.length > 0);
    });
  }

  passages(): readonly Passage[] {
    return (this.#passages ??= this.#readPassages());
  }

  partners(): ReadonlySet<string> {
    return this.#frontMatter.partners(this.options);
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
    const typing = typingAt(blockAtOffset(this.markdown, offset), offset);
    if (typing === undefined) return [];
    return this.lookup
      .search(typing.before, this.#searchContext(typing.block, offset), limit)
      .map((candidate) => completionOf(this.text, typing, candidate))
      .filter((completion) => completion !== undefined)
      .map((completion) => overWhatIsThere(this.text, completion));
  }

  ghostAt(offset: number): Completion | undefined {
    if (isWordUnit(this.text.charCodeAt(offset))) return undefined;
    const typing = typingAt(blockAtOffset(this.markdown, offset), offset);
    if (typing === undefined) return undefined;
    const text = this.text.slice(Math.max(0, offset - longestHeard), offset);
    const candidate = this.lookup.ghost(typing.before, { ...this.#searchContext(typing.block, offset), forms: this.#names.forms(), text });
    const completion = candidate && completionOf(this.text, typing, candidate);
    // What stands there already is not offered again.
    return completion && overWhatIsThere(this.text, completion) === completion ? completion : undefined;
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

  #readPassages(): readonly Passage[] {
    let headings: readonly { readonly level: number; readonly passage: Passage }[] = [];
    return this.#allBlocks().map((block) => {
      // A heading stands under those of a higher rank.
      if (block.kind === "heading") headings = headings.filter(({ level }) => level < block.level);
      const source: PassageSource = {
        start: block.start,
        key: block.key,
        block: () => plain(block),
        language: () => this.#languages.of(block),
        mentions: () => this.#names.in(block),
        sentences: () => sentencesOfBlock(block),
        spanOf: (span) => spanOf(block, span),
        placeFor: (span) => withWholeMarks(this.text, spanOf(block, span)),
      };
      const passage = new Passage(source, headings.map((heading) => heading.passage));
      if (block.kind === "heading") headings = [{ level: block.level, passage }, ...headings];
      return passage;
    });
  }

  /** What is named around the sentences of a block; the same lists for all of them. */
  #around(block: Block): Around {
    const headings = this.#headings(block.start).map((heading) => ({ words: heading.prose.text, mentions: this.#names.placedIn(heading) }));
    return { paragraph: this.#names.placedIn(block), headings };
  }

  #concerned(block: Block, sentence: Sentence, focus: DraftMention | undefined, around = this.#around(block)): readonly ConcernedCommitment[] {
    const { paragraph, headings } = around;
    const telling = (each: Sentence): Telling => {
      const span = spanOf(block, each);
      const from = firstFrom(paragraph, span.start);
      const until = firstFrom(paragraph, span.end);
      return { words: block.prose.text.slice(each.start, each.end), mentions: paragraph.slice(from, until).filter(({ end }) => end <= span.end) };
    };
    const { words, mentions } = telling(sentence);
    return concernedCommitments({
      knowledge: this.knowledge,
      focus,
      sentence: mentions,
      paragraph,
      headings: headings.map((heading) => heading.mentions),
      frontMatter: this.partners(),
      words,
      before: () => {
        const sentences = sentencesOfBlock(block);
        const own = firstFrom(sentences, sentence.start);
        return [...sentences.slice(Math.max(0, own - mostBefore), own).toReversed().map(telling), ...headings];
      },
      inNamesOf: (ref) => this.lookup.names(ref).flatMap(({ text, language }) => this.lookup.mentions(text, language)),
    });
  }

  #headings(offset: number): readonly Block[] {
    return headingsAbove(this.markdown, offset);
  }

  #searchContext(block: Block, offset: number): SearchContext {
    const levels = [this.#names.placedIn(block), ...this.#headings(offset).map((heading) => this.#names.placedIn(heading))];
    const { partners, topics } = contextOf(this.knowledge, levels, this.partners());
    const near = new Set(levels.flat().map(({ name }) => name.ref));
    return { language: this.#languages.of(block), used: this.#names.used(), partners, topics, near };
  }
}

function plain(block: Block): ProseBlock {
  return { kind: block.kind, level: block.level, start: block.start, end: block.end, prose: block.prose.text };
}

function spanOf(block: Block, { start, end }: Span): Span {
  return { start: block.start + block.prose.startInBlock(start), end: block.start + block.prose.endInBlock(end) };
}

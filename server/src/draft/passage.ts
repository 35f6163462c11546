import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { BlockKey } from "../language/blockKey.ts";
import { type NamedTime, namedTimes } from "../language/dates.ts";
import { quotationsIn } from "../language/quotations.ts";
import type { Sentence } from "../language/sentences.ts";
import type { Mention } from "../lookup/lookup.ts";
import type { ProseBlock, Span } from "./draft.ts";

/** A sentence with what it names. Its offsets, and those of all in it, are into the prose of its passage. */
export interface Statement extends Span {
  /** What a reader reads. */
  readonly text: string;
  /** Outermost, in order. */
  readonly mentions: readonly Mention[];
  readonly times: readonly NamedTime[];
  /** What stands in quotation marks: somebody else's words. */
  readonly quotations: readonly Span[];
}

/** Where a passage has its prose from. What costs something is worked out when somebody asks. */
export interface PassageSource {
  /** Where its block begins in the document. */
  readonly start: number;
  /** The same object as long as the block's text is the same. */
  readonly key: BlockKey;
  readonly block: () => ProseBlock;
  readonly language: () => DraftLanguage;
  readonly mentions: () => readonly Mention[];
  readonly sentences: () => readonly Sentence[];
  /** From the prose to the document. */
  readonly spanOf: (span: Span) => Span;
  /** The same for what other words take the place of. */
  readonly placeFor: (span: Span) => Span | undefined;
}

/** A block with its sentences, and with the headings it stands under. */
export class Passage {
  readonly #source: PassageSource;
  /** Nearest first, each of a higher rank than the one before. */
  readonly headings: readonly Passage[];
  #statements: { readonly today: string; readonly all: readonly Statement[] } | undefined;
  #quotations: readonly Span[] | undefined;
  #block: ProseBlock | undefined;
  #mentions: readonly Mention[] | undefined;

  constructor(source: PassageSource, headings: readonly Passage[]) {
    this.#source = source;
    this.headings = headings;
  }

  /** Where its block begins in the document. */
  get start(): number {
    return this.#source.start;
  }
  get block(): ProseBlock {
    return (this.#block ??= this.#source.block());
  }
  /** The same object as long as the block's text is the same. */
  get key(): BlockKey {
    return this.#source.key;
  }
  get language(): DraftLanguage {
    return this.#source.language();
  }
  /** Outermost, in order; offsets into the prose. */
  get mentions(): readonly Mention[] {
    return (this.#mentions ??= this.#source.mentions());
  }

  /** @param today ISO day from which `gestern` and `next year` count */
  statements(today: string): readonly Statement[] {
    if (this.#statements?.today !== today) {
      this.#statements = { today, all: this.#source.sentences().map((sentence) => this.#statement(sentence, today)) };
    }
    return this.#statements.all;
  }

  /** The place in the document of a stretch of the prose. */
  spanOf(span: Span): Span {
    return this.#source.spanOf(span);
  }

  /** The place in the document that other words may take instead of a stretch of the prose; undefined where markup would suffer. */
  placeFor(span: Span): Span | undefined {
    return this.#source.placeFor(span);
  }

  #allQuotations(): readonly Span[] {
    return (this.#quotations ??= quotationsIn(this.block.prose));
  }

  #statement({ start, end }: Sentence, today: string): Statement {
    const { prose } = this.block;
    const text = prose.slice(start, end);
    const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + start, end: span.end + start });
    return {
      start,
      end,
      text,
      mentions: this.mentions.filter((mention) => mention.start >= start && mention.end <= end),
      times: namedTimes(text, today).map(moved),
      quotations: this.#allQuotations().filter((quotation) => quotation.start < end && quotation.end > start),
    };
  }
}

import type { DraftLanguage } from "../knowledge/local-text.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import { type Block, openingProse } from "../language/blocks.ts";
import { detectLanguage } from "../language/detect.ts";
import type { MarkdownTree } from "../language/markdown.ts";
import type { FrontMatter } from "./frontMatter.ts";

const languageOf = new KeptWithBlocks<DraftLanguage | "unclear">();

/** The language that a paragraph tells by its function words; worked out once for as long as it stays as it is. */
export function ownLanguage(block: Block): DraftLanguage | "unclear" {
  let own = languageOf.get(block.key);
  if (own === undefined) {
    own = detectLanguage(block.prose.text) ?? "unclear";
    languageOf.set(block.key, own);
  }
  return own;
}

/** The same where somebody has asked already. */
export function knownOwnLanguage(block: Block): DraftLanguage | "unclear" | undefined {
  return languageOf.get(block.key);
}

/** So much of a draft's prose tells its language. */
const opening = 4000;

/** The languages of a draft's blocks: the front matter's, else what a block tells, else what the draft's opening does. */
export class Languages {
  readonly #markdown: MarkdownTree;
  readonly #frontMatter: FrontMatter;
  readonly #defaultLanguage: DraftLanguage;
  #ofOpening: DraftLanguage | undefined;

  /** @param defaultLanguage where nothing tells */
  constructor(markdown: MarkdownTree, frontMatter: FrontMatter, defaultLanguage: DraftLanguage) {
    this.#markdown = markdown;
    this.#frontMatter = frontMatter;
    this.#defaultLanguage = defaultLanguage;
  }

  /** The language of all blocks, where the front matter says it. */
  get declared(): DraftLanguage | undefined {
    return this.#frontMatter.language;
  }

  /** @param block undefined for what stands in none */
  of(block: Block | undefined): DraftLanguage {
    return this.from(block === undefined ? "unclear" : () => ownLanguage(block));
  }

  /** @param own what a paragraph tells by its words, worked out only where nobody else decides */
  from(own: DraftLanguage | "unclear" | (() => DraftLanguage | "unclear")): DraftLanguage {
    const { declared } = this;
    if (declared !== undefined) return declared;
    const told = typeof own === "function" ? own() : own;
    if (told !== "unclear") return told;
    this.#ofOpening ??= detectLanguage(openingProse(this.#markdown, opening)) ?? this.#defaultLanguage;
    return this.#ofOpening;
  }
}

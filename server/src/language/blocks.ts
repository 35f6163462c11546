import { Tree } from "@lezer/common";
import type { MarkdownTree } from "./markdown.ts";
import { type BlockKey, KeptWithBlocks, keyOf } from "./blockKey.ts";
import { type Prose, readProse } from "./prose.ts";

/** A block of text that a reader reads as one. Offsets are UTF-16, relative to the document. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "cell";
  /** 1 to 6 for headings, else 0. */
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly prose: Prose;
  /** The same object as long as the block's text is the same: what is derived from the prose may hang on it. */
  readonly key: BlockKey;
  /** Its syntax; positions count from its start. */
  readonly tree: Tree;
}

const levels: Readonly<Record<string, number>> = {
  ATXHeading1: 1,
  ATXHeading2: 2,
  ATXHeading3: 3,
  ATXHeading4: 4,
  ATXHeading5: 5,
  ATXHeading6: 6,
  SetextHeading1: 1,
  SetextHeading2: 2,
};

type Place = Pick<Block, "kind" | "level" | "start">;

/** Every block with prose, in order; each one's prose is read when it is first asked for. */
export function blocksOf(markdown: MarkdownTree): readonly Block[] {
  const blocks: Block[] = [];
  visitBlocks(markdown, (block) => blocks.push(block));
  return blocks;
}

/** The block that holds an offset (its end counts as inside), without looking at the others. */
export function blockAtOffset(markdown: MarkdownTree, offset: number): Block | undefined {
  const at = offset - markdown.bodyStart;
  if (at < 0) return undefined;
  let found: Block | undefined;
  unlessTooDeep(() => collect(
    markdown,
    markdown.tree,
    0,
    (place, tree) => {
      // Of two blocks that touch (table cells), the one that starts here wins over the one that ends here.
      if (found === undefined || place.start <= offset) found = blockAt(markdown, place, tree);
    },
    at,
  ));
  return found;
}

/** The headings above an offset, nearest first, each of a higher rank than the one before. */
export function headingsAbove(markdown: MarkdownTree, offset: number): readonly Block[] {
  const above: Block[] = [];
  let level = 7;
  const walk = (tree: Tree, from: number): void => {
    for (let i = tree.children.length - 1; i >= 0 && level > 1; i--) {
      const child = tree.children[i];
      const start = from + (tree.positions[i] as number);
      if (!(child instanceof Tree) || markdown.bodyStart + start >= offset || highestRank(child) >= level) continue;
      const own = levels[child.type.name];
      if (own === undefined) walk(child, start);
      else if (markdown.bodyStart + start + child.length < offset) {
        const place = { kind: "heading", level: own, start: markdown.bodyStart + start } as const;
        above.push(blockAt(markdown, place, child));
        level = own;
      }
    }
  };
  unlessTooDeep(() => {
    walk(markdown.tree, 0);
  });
  return above;
}

/** Blocks nested thousands deep exhaust the stack: what has been visited by then is all there is. */
function unlessTooDeep(visit: () => void): void {
  try {
    visit();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
}

/** `[label]: address`; its range is that of the address, relative to the document. */
export interface LinkDefinition {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** What labels of links stand for, by the folded label; of two definitions of one, the first counts. */
export function linkDefinitions(markdown: MarkdownTree): ReadonlyMap<string, LinkDefinition> {
  const definitions = new Map<string, LinkDefinition>();
  if (!markdown.text.includes("]:")) return definitions;
  const visit = (tree: Tree, from: number): void => {
    for (const [i, child] of tree.children.entries()) {
      if (!(child instanceof Tree)) continue;
      const start = from + (tree.positions[i] as number);
      const { kind, holds } = (traitsOf[child.type.id] ??= readTraits(child.type.name));
      if (child.type.name === "LinkReference") {
        const text = markdown.text.slice(start, start + child.length);
        const label = child.topNode.getChild("LinkLabel");
        const url = child.topNode.getChild("URL");
        if (label === null || url === null || text.startsWith("[^")) continue;
        const key = foldLabel(text.slice(label.from + 1, label.to - 1));
        const bracketed = text.charAt(url.from) === "<" ? 1 : 0;
        const [own, end] = [url.from + bracketed, url.to - bracketed];
        if (!definitions.has(key)) definitions.set(key, { address: text.slice(own, end), start: start + own, end: start + end });
      } else if (kind === undefined && holds) visit(child, start);
    }
  };
  unlessTooDeep(() => {
    visit(markdown.tree, markdown.bodyStart);
  });
  return definitions;
}

/** Labels of links are the same whatever their case and spaces. */
export function foldLabel(label: string): string {
  return label.trim().replace(/\s+/gu, " ").toLowerCase();
}

const rankOf = new WeakMap<Tree, number>();

/** The highest rank of a heading in a part of the tree (1 to 6); 7 where there is none. */
function highestRank(tree: Tree): number {
  const { name } = tree.type;
  const own = levels[name];
  if (own !== undefined) return own;
  if (name === "Paragraph" || opaque.has(name)) return 7;
  let rank = rankOf.get(tree);
  if (rank === undefined) {
    rank = tree.children.reduce((highest, child) => (child instanceof Tree ? Math.min(highest, highestRank(child)) : highest), 7);
    rankOf.set(tree, rank);
  }
  return rank;
}

/** Prose from the beginning of a document, about so many characters of it. */
export function openingProse(markdown: MarkdownTree, characters: number): string {
  const parts: string[] = [];
  unlessTooDeep(() => {
    collect(markdown, markdown.tree, 0, (place, tree) => parts.push(blockAt(markdown, place, tree).prose.text), undefined, characters);
  });
  return parts.join(" ");
}

/** Visits every block, in order. */
export function visitBlocks(markdown: MarkdownTree, visit: (block: Block) => void): void {
  unlessTooDeep(() => {
    visitIn(markdown, markdown.tree, 0, visit);
  });
}

/**
 * Visits the blocks from an offset on where a part of the document begins: a child of it, such as a paragraph or a list.
 * @param begins called with each part before its blocks: the same object as long as its text is the same, and its start;
 * where it returns false, the visit ends
 */
export function visitBlocksFrom(markdown: MarkdownTree, offset: number, begins: (part: object, start: number) => boolean, visit: (block: Block) => void): void {
  const walk = (tree: Tree, from: number): boolean => {
    for (const [i, child] of tree.children.entries()) {
      const start = from + (tree.positions[i] as number);
      const absolute = markdown.bodyStart + start;
      // Many children are kept in groups without a name.
      if (child instanceof Tree && child.type.isAnonymous) {
        if (absolute + child.length > offset && !walk(child, start)) return false;
      } else if (absolute >= offset) {
        if (!begins(child, absolute)) return false;
        visitChild(markdown, tree, i, from, visit);
      }
    }
    return true;
  };
  unlessTooDeep(() => {
    walk(markdown.tree, 0);
  });
}

/** The way of `collect` for all blocks. */
function visitIn(markdown: MarkdownTree, tree: Tree, from: number, visit: (block: Block) => void): void {
  for (let i = 0; i < tree.children.length; i++) visitChild(markdown, tree, i, from, visit);
}

function visitChild(markdown: MarkdownTree, tree: Tree, index: number, from: number, visit: (block: Block) => void): void {
  const child = tree.children[index];
  const start = from + (tree.positions[index] as number);
  if (!(child instanceof Tree)) {
    collectChild(markdown, tree, index, from, (place, block) => visit(blockAt(markdown, place, block)));
    return;
  }
  const { kind, level, holds } = (traitsOf[child.type.id] ??= readTraits(child.type.name));
  const own = kind ?? (holds ? undefined : proseKind(child.type.name, markdown, start));
  if (own !== undefined) visit(new TreeBlock(markdown, own, level, markdown.bodyStart + start, child));
  else if (holds) visitIn(markdown, child, start, visit);
}

/** What a type of node means here. */
interface Traits {
  readonly kind: Block["kind"] | undefined;
  readonly level: number;
  /** True where blocks may stand inside. */
  readonly holds: boolean;
}
/** By the number of the type. */
const traitsOf: Traits[] = [];

function readTraits(name: string): Traits {
  const level = levels[name] ?? 0;
  const kind = name === "Paragraph" || name === "Task" ? "paragraph" : name === "TableCell" ? "cell" : level > 0 ? "heading" : undefined;
  return { kind, level, holds: !opaque.has(name) };
}

function collect(
  markdown: MarkdownTree,
  tree: Tree,
  from: number,
  visit: (place: Place, tree: Tree) => void,
  at?: number,
  until = Number.POSITIVE_INFINITY,
): void {
  for (let i = 0; i < tree.children.length; i++) {
    if (from + (tree.positions[i] as number) > until) return;
    collectChild(markdown, tree, i, from, visit, at, until);
  }
}

function collectChild(
  markdown: MarkdownTree,
  tree: Tree,
  index: number,
  from: number,
  visit: (place: Place, tree: Tree) => void,
  at?: number,
  until?: number,
): void {
  const child = tree.children[index];
  const start = from + (tree.positions[index] as number);
  if (child === undefined || (at !== undefined && (at < start || at > start + child.length))) return;
  if (!(child instanceof Tree)) {
    // Cells of small tables lie packed in a buffer.
    collectPacked(markdown, tree, from, visit, at, start, start + child.length);
    return;
  }
  const kind = proseKind(child.type.name, markdown, start);
  if (kind === undefined) {
    if (!opaque.has(child.type.name)) collect(markdown, child, start, visit, at, until);
    return;
  }
  visit({ kind, level: levels[child.type.name] ?? 0, start: markdown.bodyStart + start }, child);
}

/** Finds the blocks in a tree whose children are packed; each is unpacked once and kept with its tree. */
function collectPacked(
  markdown: MarkdownTree,
  tree: Tree,
  from: number,
  visit: (place: Place, tree: Tree) => void,
  at: number | undefined,
  start: number,
  end: number,
): void {
  const unpacked = unpackedOf.get(tree) ?? new Map<number, Tree>();
  unpackedOf.set(tree, unpacked);
  const cursor = tree.cursor();
  if (!cursor.firstChild()) return;
  const walk = (): void => {
    do {
      const position = from + cursor.from;
      if (position < start || from + cursor.to > end) continue;
      if (at !== undefined && (at < position || at > from + cursor.to)) continue;
      const { name } = cursor;
      const kind = proseKind(name, markdown, position);
      if (kind !== undefined) {
        const node = unpacked.get(cursor.from) ?? cursor.node.toTree();
        unpacked.set(cursor.from, node);
        visit({ kind, level: levels[name] ?? 0, start: markdown.bodyStart + position }, node);
      } else if (!opaque.has(name) && cursor.firstChild()) {
        walk();
        cursor.parent();
      }
    } while (cursor.nextSibling());
  };
  walk();
}

const unpackedOf = new WeakMap<Tree, Map<number, Tree>>();

/** Blocks without prose in them. */
const opaque = new Set(["FencedCode", "CodeBlock", "HTMLBlock", "CommentBlock", "ProcessingInstructionBlock", "HorizontalRule", "LinkReference"]);

function proseKind(name: string, markdown: MarkdownTree, start: number): Block["kind"] | undefined {
  // `[^1]: word` looks like a link reference but is a footnote.
  if (name === "LinkReference" && markdown.text.startsWith("[^", markdown.bodyStart + start)) return "paragraph";
  return readTraits(name).kind;
}

const proseOf = new KeptWithBlocks<Prose>();

function blockAt(markdown: MarkdownTree, { kind, level, start }: Place, tree: Tree): Block {
  return new TreeBlock(markdown, kind, level, start, tree);
}

class TreeBlock implements Block {
  readonly kind: Block["kind"];
  readonly level: number;
  readonly start: number;
  readonly key: BlockKey;
  readonly tree: Tree;
  readonly #markdown: MarkdownTree;

  constructor(markdown: MarkdownTree, kind: Block["kind"], level: number, start: number, tree: Tree) {
    this.kind = kind;
    this.level = level;
    this.start = start;
    this.key = keyOf(tree);
    this.tree = tree;
    this.#markdown = markdown;
  }

  get end(): number {
    return this.start + this.tree.length;
  }

  get prose(): Prose {
    let prose = proseOf.get(this.key);
    if (prose === undefined) {
      prose = readProse(this.#markdown.text.slice(this.start, this.end), this.tree);
      proseOf.set(this.key, prose);
    }
    return prose;
  }
}

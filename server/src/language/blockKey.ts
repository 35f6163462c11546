import type { Tree } from "@lezer/common";

/** Stands for a block of text as long as the block is the same, wherever it moves to. */
export class BlockKey {
  /** What is kept with the block, for `KeptWithBlocks` alone. */
  readonly kept: unknown[] = [];
}

let slots = 0;

/**
 * What is derived from blocks, kept with each for as long as it lasts; it holds no block in memory.
 * The same as a `WeakMap` by their keys, but quicker: with half a dozen of those, a third of the time that it took to read
 * a draft was spent on looking things up in them.
 */
export class KeptWithBlocks<Value> {
  readonly #slot = slots++;

  get(key: BlockKey): Value | undefined {
    return key.kept[this.#slot] as Value | undefined;
  }

  set(key: BlockKey, value: Value): void {
    key.kept[this.#slot] = value;
  }
}

const ownKey = Symbol("block");

/** A node of a syntax tree with the key of the block that it is. */
interface Keyed extends Tree {
  [ownKey]?: BlockKey;
}

/** The key of the block that a node is: the parser keeps the node as long as its text is the same. It hangs on the node itself, since that is quickest, too. */
export function keyOf(node: Tree): BlockKey {
  const keyed: Keyed = node;
  let key = keyed[ownKey];
  if (key === undefined) {
    key = new BlockKey();
    keyed[ownKey] = key;
  }
  return key;
}

import { KeptWithBlocks } from "../language/blockKey.ts";
import type { Block } from "../language/blocks.ts";
import { type Sentence, sentencesOf } from "../language/sentences.ts";

const sentencesIn = new KeptWithBlocks<readonly Sentence[]>();

/** The sentences of a block, into its prose; worked out once for as long as it stays as it is. */
export function sentencesOfBlock(block: Block): readonly Sentence[] {
  let sentences = sentencesIn.get(block.key);
  if (sentences === undefined) {
    sentences = sentencesOf(block.prose.text);
    sentencesIn.set(block.key, sentences);
  }
  return sentences;
}

/** The sentence around an offset into a block's prose. */
export function sentenceInBlock(block: Block, at: number): Sentence | undefined {
  const sentences = sentencesOfBlock(block);
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at < (sentences[middle] as Sentence).end) high = middle;
    else low = middle + 1;
  }
  return sentences[low];
}

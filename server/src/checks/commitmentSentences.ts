// The sentences of a draft that name commitments, and how they stand: sourced, overtaken.
import type { Draft, Span } from "../draft/draft.ts";
import type { Passage } from "../draft/passage.ts";
import type { Entry } from "../knowledge/knowledge.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import type { Scene } from "./check.ts";
import { promisesNamedIn } from "./namedCommitments.ts";
import { overtakenCommitments } from "./overtakenCommitments.ts";
import { isQuoted } from "./quoted.ts";
import { sceneOf } from "./run.ts";
import { citesAtTheTop, isCited } from "./unsourced.ts";

/** A sentence that certainly names a commitment, with its place in the document. */
export interface CommitmentSentence extends Span {
  /** The headings that it stands under, nearest first. */
  readonly headings: readonly Passage[];
  /** The likeliest first; there is at least one. */
  readonly commitments: readonly Entry<"commitments">[];
  /** Something cites a source for it: in its paragraph, its list, a heading or the front matter. */
  readonly sourced: boolean;
  /** It announces what has happened meanwhile, or whose time has passed. */
  readonly overtaken: boolean;
}

/** All sentences of running text that name commitments, in order. @param asOf the ISO day where the draft names none */
export function commitmentSentences(draft: Draft, asOf: string): readonly CommitmentSentence[] {
  const scene = sceneOf(draft, asOf);
  const passages = draft.passages();
  return passages.flatMap((passage, index) => {
    const named = namedIn(passage, scene);
    if (named.length === 0) return [];
    const sourced = citesAtTheTop(scene) || isCited(passages, index, scene);
    return named.map(({ sentence, commitments, overtaken }) => ({ ...passage.spanOf(sentence), headings: passage.headings, commitments, sourced, overtaken }));
  });
}

interface Named extends Pick<CommitmentSentence, "commitments" | "overtaken"> {
  /** Offsets into the prose. */
  readonly sentence: Span;
}

interface Kept {
  readonly knowledge: object;
  readonly mentions: readonly object[];
  readonly scene: string;
  readonly named: readonly Named[];
}
const keptIn = new KeptWithBlocks<Kept>();

/** Found again only where the passage, its headings, or what is known has changed. */
function namedIn(passage: Passage, scene: Scene): readonly Named[] {
  if (passage.block.kind !== "paragraph" || passage.mentions.length === 0) return [];
  const mentions = [passage.mentions, ...passage.headings.map((heading) => heading.mentions)];
  const around = `${scene.asOf} ${[...scene.partners].join(" ")}`;
  const kept = keptIn.get(passage.key);
  if (kept?.knowledge === scene.draft.knowledge && kept.scene === around && kept.mentions.length === mentions.length && kept.mentions.every((each, i) => each === mentions[i])) {
    return kept.named;
  }
  const named = passage.statements(scene.asOf).flatMap((statement): readonly Named[] => {
    const commitments = promisesNamedIn(passage, statement, scene).map(({ entry }) => entry);
    if (commitments.length === 0) return [];
    const overtaken = overtakenCommitments(passage, statement, scene).some(({ at }) => !isQuoted(passage, scene, at));
    return [{ sentence: { start: statement.start, end: statement.end }, commitments, overtaken }];
  });
  keptIn.set(passage.key, { knowledge: scene.draft.knowledge, mentions, scene: around, named });
  return named;
}

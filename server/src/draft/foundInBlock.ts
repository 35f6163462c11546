import type { Knowledge } from "../knowledge/knowledge.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import { isAnothersLaw } from "../language/anothersLaw.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import type { Block } from "../language/blocks.ts";
import type { Prose } from "../language/prose.ts";
import type { Lookup, Mention } from "../lookup/lookup.ts";
import { saysThatItActs } from "./actsAs.ts";
import { isActOfTheEu } from "./actsOfTheEu.ts";
import { isAmbiguous } from "./ambiguity.ts";
import { sentencesOfBlock } from "./blockSentences.ts";
import { isCountry } from "./context.ts";
import { knownOwnLanguage, type Languages, ownLanguage } from "./languages.ts";
import { isNamesake } from "./namesakes.ts";
import { inContext } from "./ordinaryNames.ts";
import { explainedOtherwise } from "./otherwiseExplained.ts";

/** What is found in a block's prose, kept as long as the block and the knowledge are the same. */
export interface Found {
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

const foundIn = new KeptWithBlocks<Found>();

/** What is found in a block's prose; searched once for as long as the block stays as it is. */
export function foundInBlock(block: Block, knowledge: Knowledge, lookup: Lookup, languages: Languages): Found {
  const found = foundIn.get(block.key);
  const language = languages.from(found?.own ?? (() => ownLanguage(block)));
  if (found?.lookup === lookup && found.language === language) return found;
  const { prose } = block;
  const mentions = named(block, knowledge, lookup, lookup.mentions(prose.text, language));
  const places = mentions.flatMap(({ start, end }) => [prose.startInBlock(start), prose.endInBlock(end)]);
  const texts = mentions.map(({ start, end }) => prose.text.slice(start, end));
  const ambiguous = mentions.some((mention) => isAmbiguous(knowledge, mention));
  const next: Found = { lookup, language, own: knownOwnLanguage(block), prose, mentions, places, texts, isAmbiguous: ambiguous };
  foundIn.set(block.key, next);
  return next;
}

/** Without the ordinary words that no name stands beside, without verbs, and without what is the name of something else: other states' laws, other bodies. */
function named(block: Block, knowledge: Knowledge, lookup: Lookup, all: readonly Mention[]): readonly Mention[] {
  const { text } = block.prose;
  const others = explainedOtherwise(text, all, lookup);
  const around = { prose: text, isHeading: block.kind === "heading", mentions: all };
  const isNone = (mention: Mention): boolean =>
    saysThatItActs(text, mention) || isAnothers(knowledge, text, mention) || others.has(mention.name.text) || isNamesake(knowledge, mention, around);
  const mentions = all.some(isNone) ? all.flatMap((mention) => (isNone(mention) ? mention.inner : [mention])) : all;
  if (!mentions.some(({ name }) => name.contextual)) return mentions;
  return inContext(text, sentencesOfBlock(block), mentions, ({ name }) => isCountry(knowledge, name.ref));
}

/** `das koreanische |KI-Gesetz|`, `Korea’s |AI Act|`: not the EU's act of that name. */
function isAnothers(knowledge: Knowledge, prose: string, mention: Mention): boolean {
  return isAnothersLaw(prose, mention.start, mention.end) && isActOfTheEu(knowledge, mention);
}

import { partnersNamed } from "../draft/context.ts";
import type { Span } from "../draft/draft.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { Knowledge } from "../knowledge/knowledge.ts";
import { mayBeAnothersLaw } from "../language/anothersLaw.ts";
import { namesCountry } from "../language/countries.ts";
import { foreignersIn } from "../language/foreigners.ts";
import type { Scene } from "./check.ts";

/** `das Abkommen| zwischen Japan und Korea` */
const between = /^\szwischen\s(?!(?:der\s)?(?:EU|Europ))(?:[\p{L}-]+\s){1,4}und\s(?!(?:der\s)?(?:EU|Europ))/u;

/** `KI-Gesetz`, `AI Act`: others have one by the same name. A longer one, such as `Digital Markets Act`, only the EU has. */
const act = /^(?:\S+\s)?\S*(?:gesetz(?:es?)?|(?<=\s)act)$/iu;
const agreement = /abkommens?(?!\p{L})/iu;
const ofTheEu = /(?<!\p{L})(?:EU(?!\p{L})|Europ\p{L}*|Brüssel\p{L}*|Brussels|Unions?(?!\p{L})|Kommission(?!\p{L})|Commission(?!\p{L}))/u;
const legislating = /(?<!\p{L})(?:beschlie[sß]\p{L}*|beschlossen|beschloss|verabschiede\p{L}*|erlassen|erließ|erlässt|passed|adopted|enacted)(?!\p{L})/u;

/** Whether a sentence speaks of two partners, or of a state that is none: they have agreements with each other. */
function isOfOthers(knowledge: Knowledge, { mentions, text }: Statement): boolean {
  const partners = partnersNamed(knowledge, mentions);
  return partners.size > 1 || [...foreignersIn(text)].some((country) => !partners.has(country));
}

/**
 * Whether a name may be that of others' act or agreement: it plainly is; or it is a short one of an act, and the
 * paragraph, or else a heading, names a country, and nothing in the paragraph the EU, or the sentence says that another
 * state passed it.
 */
export function mayBeAnothers(passage: Passage, statement: Statement, { draft: { knowledge } }: Scene, at: Span): boolean {
  const { prose } = passage.block;
  if (between.test(prose.slice(at.end, at.end + 80)) || mayBeAnothersLaw(prose, at.start, at.end)) return true;
  const surface = prose.slice(at.start, at.end);
  if (agreement.test(surface)) return isOfOthers(knowledge, statement);
  if (!act.test(surface)) return false;
  if (legislating.test(statement.text) && partnersNamed(knowledge, statement.mentions).size > 0) return true;
  return isAbroad(passage, knowledge);
}

/** What is told once for all names in a passage. */
const abroad = new WeakMap<Passage, boolean>();

/** Whether a passage, or else a heading, names a country, and nothing in the passage the EU. */
function isAbroad(passage: Passage, knowledge: Knowledge): boolean {
  let answer = abroad.get(passage);
  if (answer === undefined) abroad.set(passage, (answer = speaksOfAbroad(passage, knowledge)));
  return answer;
}

function speaksOfAbroad({ block, mentions, headings }: Passage, knowledge: Knowledge): boolean {
  const namesAbroad = (prose: string, named: Passage["mentions"]): boolean => partnersNamed(knowledge, named).size > 0 || namesCountry(prose);
  if (ofTheEu.test(block.prose)) return false;
  if (namesAbroad(block.prose, mentions)) return true;
  for (const heading of headings) {
    if (namesAbroad(heading.block.prose, heading.mentions)) return true;
    if (ofTheEu.test(heading.block.prose)) return false;
  }
  return false;
}

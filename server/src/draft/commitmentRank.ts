// Which commitment a sentence speaks of, among those that it concerns: what is most alike comes first.
import type { Entry } from "../knowledge/knowledge.ts";
import { acts, isPromise } from "../knowledge/promise.ts";
import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Status } from "../knowledge/records/commitment.ts";
import { foldText } from "../language/fold.ts";
import { saysDone } from "../language/promising.ts";
import type { ConcernedCommitment } from "./draft.ts";

/** A commitment that a sentence may be about. */
export interface RankedCommitment {
  readonly entry: Entry<"commitments">;
  /** 0 to about 2: how many of its terms and words the sentence has. */
  readonly likeness: number;
}

/** Words that any promise may have. */
const fillers = new Set(
  "beide beiden seiten sowie werden wollen sollen haben wurde wurden einen einem einer eines durch dass sich ihre ihrer ihren zwischen auch weiter both sides will with that their have been from between this which into also should shall".split(" "),
);

/** The commitments that a sentence concerns, the one first that it most likely speaks of. @param sentence its words, without what it cites */
export function likeliestFirst(sentence: string, language: DraftLanguage, commitments: readonly ConcernedCommitment[]): readonly RankedCommitment[] {
  const said = stems(sentence);
  const isAct = saysDone(sentence);
  const ids = new Set(commitments.map(({ entry }) => entry.record.id));
  return commitments
    .map(({ entry, reasons }): RankedCommitment => {
      const { terms, text } = entry.record;
      const named = terms.filter((id) => reasons.includes(`terms/${id}`)).length / Math.max(terms.length, 1);
      const own = stems(text[language]);
      const shared = [...own].filter((stem) => said.has(stem)).length;
      const alike = (2 * shared) / Math.max(own.size + said.size, 1);
      const { status } = entry.record;
      const sameAct = acts.has(status) === isAct;
      const sameVerb = verbs[status]?.some((verb) => said.has(verb)) === true;
      return { entry, likeness: named / 2 + alike + (isPromise(entry.record) ? 0.1 : 0) + (sameAct ? 0.05 : 0) + (sameVerb ? 0.1 : 0) };
    })
    .filter(({ entry: { record } }) => record.restates === undefined || !ids.has(record.restates))
    .sort((a, b) => b.likeness - a.likeness);
}

/** How a sentence says of what firmness a promise is, as stems. */
const verbs: { readonly [status in Status]?: readonly string[] } = {
  agreed: ["verein", "agreed", "agree"],
  signed: ["unterz", "signed", "sign"],
  launched: ["gestar", "launch"],
  planned: ["geplan", "planne"],
  announced: ["angeku", "announ"],
  reaffirmed: ["bekraf", "reaffi"],
  concluded: ["abgesc", "conclu"],
};

function stems(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = foldText(word);
    if ((folded.length > 3 || /^[\p{Lu}\p{N}]+$/u.test(word)) && !fillers.has(folded)) found.add(folded.slice(0, 6));
  }
  return found;
}

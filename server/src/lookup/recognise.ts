import type { DraftLanguage } from "../knowledge/local-text.ts";
import type { Mention } from "./lookup.ts";
import type { NameIndex } from "./nameIndex.ts";
import { Scanner } from "./scan.ts";

/** Finds names in prose by the skeletons of their words, then verifies each find by the rules of inflection. */
export class Recogniser {
  readonly #index: NameIndex;
  readonly #scanners: Partial<Record<DraftLanguage, Scanner>> = {};

  constructor(index: NameIndex) {
    this.#index = index;
  }

  /** All mentions in a stretch of prose, outermost, in order. */
  mentions(prose: string, language: DraftLanguage): readonly Mention[] {
    return (this.#scanners[language] ??= new Scanner(this.#index, language)).mentions(prose);
  }
}

import { isHyphen } from "../language/words.ts";
import type { Mention, Name, Via } from "./lookup.ts";
import type { Verdict } from "./verdict.ts";
import type { Verdicts } from "./verdicts.ts";

/** A place where a text stands that is a name; the rest is worked out when somebody asks for it. */
export class FoundMention implements Mention {
  readonly start: number;
  readonly end: number;
  readonly #prose: string;
  readonly #verdicts: Verdicts;
  readonly #number: number;
  #made: Verdict | undefined;

  /** @param number of the verdict */
  constructor(prose: string, start: number, end: number, verdicts: Verdicts, number: number) {
    this.start = start;
    this.end = end;
    this.#prose = prose;
    this.#verdicts = verdicts;
    this.#number = number;
  }

  get #verdict(): Verdict {
    return (this.#made ??= this.#verdicts.at(this.#number));
  }

  get name(): Name {
    return this.#verdict.name;
  }

  get via(): Via {
    const { via } = this.#verdict;
    return via === "exact" && touchesHyphen(this.#prose, this.start, this.end) ? "compound" : via;
  }

  get alternatives(): readonly Name[] {
    return this.#verdict.alternatives;
  }

  get inner(): readonly Mention[] {
    return this.#verdict.innerIn(this.#prose, this.start).map((mention) => moved(mention, this.start));
  }
}

function moved({ start, end, name, via, alternatives, inner }: Mention, by: number): Mention {
  return { start: start + by, end: end + by, name, via, alternatives, inner: inner.map((each) => moved(each, by)) };
}

function touchesHyphen(prose: string, start: number, end: number): boolean {
  return (start > 0 && isHyphen(prose.charCodeAt(start - 1))) || (end < prose.length && isHyphen(prose.charCodeAt(end)));
}

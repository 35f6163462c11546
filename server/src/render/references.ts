// Links of a page as numbers, with their targets at its end, so that its text reads well unrendered too:
//   - [Digital Markets Act][1] …
//   [1]: ../../terms/dma/Digital%20Markets%20Act.md
import { clean, isSafeTarget, linkTarget, type Markup, markdown } from "./markup.ts";

/** Collects the targets of one page. */
export class References {
  readonly #numbers = new Map<string, number>();

  /** Markdown that writes its links as numbers. */
  readonly markup: Markup = {
    ...markdown,
    link: (inner, target, hint) => (isSafeTarget(target) ? `[${inner}][${this.#number(target, hint)}]` : inner),
  };

  /** The targets, one a line. */
  get lines(): readonly string[] {
    return [...this.#numbers].map(([definition, number]) => `[${number}]: ${definition}`);
  }

  #number(target: string, hint: string | undefined): number {
    const title = hint === undefined ? "" : ` "${clean(hint).replace(/[\\"<&]/g, "\\$&")}"`;
    const definition = `${linkTarget(target)}${title}`;
    const number = this.#numbers.get(definition) ?? this.#numbers.size + 1;
    this.#numbers.set(definition, number);
    return number;
  }
}

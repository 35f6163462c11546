// Writes a page block by block and remembers on which line what stands.
import type { RenderContext } from "./context.ts";
import { paragraph } from "./markup.ts";

/** An item of a list; its mark is what Go to Definition can lead to. */
export interface Item {
  readonly text: string;
  readonly mark?: string;
}

export class PageWriter {
  readonly context: RenderContext;
  readonly #lines: string[] = [];
  readonly #marks = new Map<string, number>();

  constructor(context: RenderContext) {
    this.context = context;
  }

  /** The page so far, with a line break at its end. */
  get text(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  /** 0-based lines of what is marked: `commitments/c0-10`, or a deprecated form as `de:großzügige KI`. */
  get marks(): ReadonlyMap<string, number> {
    return this.#marks;
  }

  /** Text in the language of the page, ready to be written. */
  words(de: string, en: string): string {
    const { locale, markup } = this.context;
    return markup.text(locale === "de" ? de : en);
  }

  heading(level: number, inner: string): void {
    this.#block([this.context.markup.heading(level, inner)]);
  }

  /** Nothing is written for nothing. */
  paragraph(inner: string | undefined): void {
    if (inner !== undefined && inner !== "") this.#block([paragraph(this.context.markup, inner)]);
  }

  /** A heading with a list below it; neither where the list is empty. */
  section(title: string, items: readonly Item[]): void {
    if (items.length === 0) return;
    this.heading(2, title);
    this.list(items);
  }

  list(items: readonly Item[]): void {
    if (items.length === 0) return;
    const first = this.#block([]);
    items.forEach(({ text, mark }, index) => {
      this.#lines.push(this.context.markup.list([text]));
      if (mark !== undefined && !this.#marks.has(mark)) this.#marks.set(mark, first + index);
    });
  }

  /** Begins a block, with an empty line before it. Returns the number of its first line. */
  #block(lines: readonly string[]): number {
    if (this.#lines.length > 0) this.#lines.push("");
    const first = this.#lines.length;
    this.#lines.push(...lines);
    return first;
  }
}

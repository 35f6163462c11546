// Writing Markdown or plain text. Everything from a pack goes through `text`, so that it can form no link, HTML or command.

/** One way of writing. Arguments named `inner` are already written; those named `plain` are not. */
export interface Markup {
  readonly kind: "markdown" | "plaintext";
  /** Text as it is, with nothing in it taken for markup. Line breaks become spaces. */
  text(plain: string): string;
  strong(inner: string): string;
  emphasis(inner: string): string;
  /** A link; only its words where the target is not to be trusted. `hint` is shown when pointing at it. */
  link(inner: string, target: string, hint?: string): string;
  /** An address, to be read and followed. */
  address(url: string): string;
  heading(level: number, inner: string): string;
  list(items: readonly string[]): string;
  rule(): string;
}

/** Characters that change how text runs, or are not seen at all. A soft hyphen and joiners are harmless and stay. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text on one line, without characters that reorder or hide it. */
export function clean(plain: string): string {
  return plain.replace(unseen, "").replace(/[\t\n\r\u0085\u2028\u2029 ]+/g, " ").trim();
}

/**
 * Escapes text so that Markdown shows it as it is, wherever in a line it stands.
 * Only what could be taken for markup is escaped, since pages are also read unrendered.
 */
export function escapeMarkdown(plain: string): string {
  return (
    clean(plain)
      .replace(/[\\`*_[\]<$~|]/g, "\\$&")
      // &amp; as four letters, not as an entity
      .replace(/&(?=#?\w+;)/g, "\\&")
      // addresses that renderers make links of by themselves: https://…, //…, www.…, heise.de, a@b
      .replace(/:(?=\/\/)|@/g, "\\$&")
      .replace(/\/\//g, "/\\/")
      .replace(/(?:mailto|xmpp):/gi, (scheme) => `${scheme.slice(0, -1)}\\:`)
      .replace(/(?<=[\p{L}\p{N}-])\.(?=\p{L}{2})|(?<=www)\./giu, "\\.")
  );
}

/** The beginning of a line must not begin a list, heading, quotation or rule: `12. Mai` is no list. */
function lineStart(inner: string): string {
  return inner
    .replace(/^(\d{1,9})([.)])(?=[\s\u00a0]|$)/, "$1\\$2")
    .replace(/^(?:[-+=>#]|:(?=\s))/, "\\$&");
}

/** True for addresses that a reader may be sent to: web pages, our own pages and our own commands. */
export function isSafeTarget(target: string): boolean {
  return /^https?:\/\/[^\s<>"\\]+$/i.test(target) || /^(?:command:communique\.\w+(?:\?|$)|communique:\/|\.\.?\/)/.test(target);
}

/** A target as it may stand between the parentheses of a link. */
export function linkTarget(target: string): string {
  return target.replace(
    /[\s()<>"\\`|[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

export const markdown: Markup = {
  kind: "markdown",
  text: escapeMarkdown,
  strong: (inner) => `**${inner}**`,
  emphasis: (inner) => `*${inner}*`,
  link: (inner, target, hint) => {
    if (!isSafeTarget(target)) return inner;
    const title = hint === undefined ? "" : ` "${clean(hint).replace(/[\\"<&]/g, "\\$&")}"`;
    return `[${inner}](${linkTarget(target)}${title})`;
  },
  address: (url) => (/^https?:/i.test(url) && isSafeTarget(url) ? `<${url}>` : escapeMarkdown(url)),
  heading: (level, inner) => `${"#".repeat(level)} ${inner}`,
  list: (items) => items.map((item) => `- ${lineStart(item)}`).join("\n"),
  rule: () => "---",
};

export const plainText: Markup = {
  kind: "plaintext",
  text: clean,
  strong: (inner) => inner,
  emphasis: (inner) => inner,
  link: (inner, target) => (/^https?:/i.test(target) && isSafeTarget(target) ? `${inner}: ${target}` : inner),
  address: clean,
  heading: (_level, inner) => inner,
  list: (items) => items.map((item) => `• ${item}`).join("\n"),
  rule: () => "———",
};

/** Paragraphs, lists and headings as one text. Empty ones are left out. */
export function joinBlocks(blocks: readonly (string | undefined)[]): string {
  return blocks.filter((block) => block !== undefined && block !== "").join("\n\n");
}

/** A paragraph of its own. */
export function paragraph(markup: Markup, inner: string): string {
  return markup.kind === "markdown" ? lineStart(inner) : inner;
}

// The bibliographies that the front matter of a draft names, and where: `bibliography: a.bib`, `bibliography: [a.bib, b.json]`.
import type { PackText } from "../knowledge/pack-tree.ts";
import { readPackTree } from "../knowledge/read-pack-tree.ts";
import { frontMatterEnd } from "../language/markdown.ts";
import type { Draft, Span } from "./draft.ts";

/** A path as it stands in the front matter. */
export interface NamedBibliography {
  readonly path: string;
  /** Without quotation marks. */
  readonly span: Span;
  /** With them. */
  readonly whole: Span;
  readonly quoted: boolean;
}

/** The paths, in order. */
export function bibliographyPaths({ frontMatter }: Pick<Draft, "frontMatter">): readonly string[] {
  const given = frontMatter.get("bibliography");
  return given === undefined ? [] : [given].flat().filter((path) => path.trim() !== "");
}

/**
 * The front matter leads to sources in a way that is not followed here: names of several lists (`bibliography: { main: a.bib }`),
 * or a library that is asked while pandoc runs (`zotero`).
 */
export function citesFromElsewhere({ frontMatter }: Pick<Draft, "frontMatter">): boolean {
  const given = frontMatter.get("bibliography");
  return frontMatter.has("zotero") || (Array.isArray(given) && given.length === 0);
}

/** The same with their places. */
export function namedBibliographies(text: string): readonly NamedBibliography[] {
  const end = frontMatterEnd(text);
  if (end === 0) return [];
  const { root } = readPackTree(text.slice(0, end));
  if (root?.type !== "map") return [];
  return root.pairs
    .filter(({ key }) => key.text === "bibliography")
    .flatMap(({ value }) => (value?.type === "list" ? value.items.map((item) => item.value) : [value]))
    .flatMap((value) => (value?.type === "text" && value.text !== "" ? [named(value)] : []));
}

function named({ text, inner, start, end, style }: PackText): NamedBibliography {
  return { path: text, span: inner, whole: { start, end }, quoted: style === "quoted" };
}

/** A path as it may stand in any place of YAML. */
export function pathInYaml(path: string): string {
  return /^[\p{L}\p{N}_.][\p{L}\p{N}_./-]*$/u.test(path) && !/^(?:[\d.]+|true|false|null|yes|no)$/i.test(path) ? path : JSON.stringify(path);
}

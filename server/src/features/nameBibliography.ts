// Naming a bibliography in the front matter of a draft.
import { namedBibliographies, pathInYaml } from "../draft/bibliographyPaths.ts";
import { readPackTree } from "../knowledge/read-pack-tree.ts";
import { frontMatterEnd } from "../language/markdown.ts";
import type { FixEdit } from "../checks/finding.ts";

/**
 * The edit after which a draft names a bibliography, beside those that it names already; undefined where it does so
 * already, or where its front matter is not such that the edit would surely be right.
 */
export function nameBibliography(text: string, path: string): FixEdit | undefined {
  const before = namedBibliographies(text).map((named) => named.path);
  if (before.includes(path)) return undefined;
  const edit = editFor(text, path);
  if (edit === undefined) return undefined;
  const after = namedBibliographies(text.slice(0, edit.start) + edit.newText + text.slice(edit.end)).map((named) => named.path);
  return after.length === before.length + 1 && [...before, path].every((each) => after.includes(each)) ? edit : undefined;
}

function editFor(text: string, path: string): FixEdit | undefined {
  const newLine = text.includes("\r\n") ? "\r\n" : "\n";
  const at = (offset: number, newText: string): FixEdit => ({ start: offset, end: offset, newText });
  const written = pathInYaml(path);
  const end = frontMatterEnd(text);
  if (end === 0) return at(0, `---${newLine}bibliography: ${written}${newLine}---${newLine}${newLine}`);
  const fence = /(?:---|\.\.\.)[ \t]*(?:\r?\n)?$/u.exec(text.slice(0, end))?.index;
  const { root } = readPackTree(text.slice(0, end));
  if (fence === undefined || (root !== undefined && root.type !== "map")) return undefined;
  const pair = root?.pairs.find(({ key }) => key.text === "bibliography");
  if (pair === undefined) return at(fence, `bibliography: ${written}${newLine}`);
  const { value } = pair;
  if (value === undefined) return pair.colon === undefined ? undefined : at(pair.colon + 1, ` ${written}`);
  if (value.type === "text") return value.style === "block" ? undefined : { start: value.start, end: value.end, newText: `[${text.slice(value.start, value.end)}, ${written}]` };
  if (value.type !== "list") return undefined;
  const last = value.items.at(-1)?.value;
  if (last === undefined) return undefined;
  return at(last.end, value.flow ? `, ${written}` : `${newLine}${" ".repeat(value.indent)}- ${written}`);
}

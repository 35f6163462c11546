// Drafts and bibliographies that are moved or renamed: the front matter goes on naming the same file.
import { URI, Utils } from "vscode-uri";
import { namedBibliographies, pathInYaml } from "../draft/bibliographyPaths.ts";
import type { FixEdit } from "../checks/finding.ts";

/** Where a file or folder was, and where it will be. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** Where a file will be. */
export function moved(uri: string, moves: readonly Move[]): string {
  for (const { from, to } of moves) {
    if (uri === from) return to;
    if (uri.startsWith(`${from}/`)) return to + uri.slice(from.length);
  }
  return uri;
}

/**
 * The edits of a draft before it or a bibliography that it names is moved.
 * @param fileOf the file that a path means now, and the folder that the path counts from; undefined where there is none
 */
export function movedBibliographies(
  text: string,
  draft: string,
  moves: readonly Move[],
  fileOf: (path: string) => { readonly uri: string; readonly base: string } | undefined,
): readonly FixEdit[] {
  return namedBibliographies(text).flatMap(({ path, whole, quoted }) => {
    const file = fileOf(path);
    if (file === undefined || /^(?:[\\/]|[a-z]:[\\/])/i.test(path)) return [];
    const fromDraft = file.base === Utils.dirname(URI.parse(draft)).toString();
    const base = fromDraft ? Utils.dirname(URI.parse(moved(draft, moves))) : URI.parse(moved(file.base, moves));
    const to = URI.parse(moved(file.uri, moves));
    if (Utils.resolvePath(base, path.replaceAll("\\", "/")).toString() === to.toString()) return [];
    const next = relativePath(base, to);
    return next === undefined ? [] : [{ ...whole, newText: quoted ? JSON.stringify(next) : pathInYaml(next) }];
  });
}

/** The way from a folder to a file; undefined where there is none, as between two drives. */
function relativePath(folder: URI, file: URI): string | undefined {
  if (folder.scheme !== file.scheme || folder.authority !== file.authority) return undefined;
  const from = folder.path.split("/").filter(Boolean);
  const to = file.path.split("/").filter(Boolean);
  if (/^[a-z]:$/i.test(from[0] ?? "") && from[0]?.toLowerCase() !== to[0]?.toLowerCase()) return undefined;
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}

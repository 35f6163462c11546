// Where the packs are that the settings name.
import { URI, Utils } from "vscode-uri";
import { withoutSlash } from "./editor.ts";

/**
 * The folders that a setting may mean: a URI, a path, or a path from the folders of the workspace.
 * @param folders URIs of those from which paths may lead; none where the workspace is not trusted
 */
export function givenRoots(path: string, folders: readonly string[]): readonly string[] {
  const uris = /^\w[\w+.-]+:/.test(path)
    ? [path]
    : /^(?:[/\\]|[a-z]:[/\\])/i.test(path)
      ? [URI.file(path).toString()]
      : folders.map((folder) => Utils.resolvePath(URI.parse(folder), path).toString());
  return uris.map(withoutSlash);
}

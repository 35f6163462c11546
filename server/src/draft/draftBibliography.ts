import { type Bibliography, bibliographyOf } from "../knowledge/bibliographies/bibliography.ts";
import { readReferences } from "../knowledge/bibliographies/csl.ts";
import { citesFromElsewhere } from "./bibliographyPaths.ts";
import type { Draft } from "./draft.ts";

/** Where no bibliography is named, and where one is that nobody has read. */
const none = bibliographyOf([], true);
const notRead = bibliographyOf([], false);

/** What a bibliography became together with the front matter of the draft that was read last. */
const withReferences = new WeakMap<Bibliography, { readonly uri: string; readonly frontMatter: string; readonly bibliography: Bibliography }>();

/**
 * What may be cited in a draft: what the files hold, and the front matter's `references`.
 * @param given what the files hold that it or the settings name; undefined where nobody has read them
 * @param bodyStart where the front matter ends
 */
export function bibliographyIn(draft: Draft, given: Bibliography | undefined, bodyStart: number): Bibliography {
  const { uri, text, frontMatter: values } = draft;
  const files = given ?? (values.has("bibliography") || citesFromElsewhere(draft) ? notRead : none);
  if (!values.has("references")) return files;
  const frontMatter = text.slice(0, bodyStart);
  // The same for as long as it stays as it is: findings rest on it.
  const before = withReferences.get(files);
  if (before?.uri === uri && before.frontMatter === frontMatter) return before.bibliography;
  const own = readReferences(text, { start: 0, end: bodyStart }, uri);
  const bibliography = bibliographyOf([...own.entries, ...files.entries], files.complete && own.complete, files.missing);
  withReferences.set(files, { uri, frontMatter, bibliography });
  return bibliography;
}

// Where the files of packs are.

/** The URI of a file of a pack. @param path inside the pack's folder, with forward slashes, not encoded */
export function fileUri(root: string, path: string): string {
  return `${root}/${path.split("/").map(encodeURIComponent).join("/")}`;
}

// Where the files of packs are.

/** The URI of a file of a pack. @param path inside the pack's folder, with forward slashes, not encoded */
export function fileUri(root: string, path: string): string {
  return `${root}/${path.split("/").map(encoded).join("/")}`;
}

/** As VS Code writes it: encodeURIComponent leaves some characters as they are. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

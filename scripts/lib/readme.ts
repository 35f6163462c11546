/**
 * The README as the packed extension shows it. VS Code's page of an extension loads no files of it, so the pictures
 * go in as data; and what leads to other files of the repository leads nowhere there, so only its words stay.
 * @param picture reads a picture by its path in the repository
 */
export function packagedReadme(markdown: string, picture: (path: string) => Buffer): string {
  const relative = String.raw`\((?!https?:|#)[^)\s]*\)`;
  return markdown
    .replace(new RegExp(String.raw`^\*\[[^\][\n]*\]${relative}\*\n\n`, 'gmu'), '')
    .replace(new RegExp(String.raw`(?<!!)\[([^\][\n]*)\]${relative}`, 'gu'), '$1')
    .replace(/(?<=!\[[^\][\n]*\]\()[^)\s]+\.png(?=\))/gu, (path) => `data:image/png;base64,${picture(path).toString('base64')}`);
}

/**
 * The README as the packed extension shows it: VS Code's page of an extension loads no pictures but from the web,
 * and opens no other files of the repository. So pictures are left out, and of links to files their words stay;
 * how to try Communiqué out of its repository is of no use there either.
 */
export function packagedReadme(markdown: string): string {
  const relative = String.raw`\((?!https?:|#)[^)\s]*\)`;
  return markdown
    .replace(/^## Try it\n.*?(?=^## )/msu, '')
    .replace(new RegExp(String.raw`^(?:!\[[^\][\n]*\]${relative}|\*\[[^\][\n]*\]${relative}\*)\n\n`, 'gmu'), '')
    .replace(new RegExp(String.raw`\[([^\][\n]*)\]${relative}`, 'gu'), '$1');
}

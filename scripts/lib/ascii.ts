/**
 * The same script in ASCII: whatever else stands in it is written as `\u201e`. An engine keeps a script in memory for as long
 * as it runs, and takes two bytes for each of its characters where a single one is neither ASCII nor Latin-1.
 * A bundler writes texts so by itself, but not regular expressions.
 * @throws where a character follows a backslash: what that means would change
 */
export function asciiScript(script: string): string {
  return script.replaceAll(/(\\*)([^\0-\x7f])/g, (_, backslashes: string, unit: string) => {
    if (backslashes.length % 2 === 1) throw new Error(`There is a backslash before “${unit}” in a script. Leave it out: the character stands for itself.`);
    return `${backslashes}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

// Which key of a citation somebody is typing. Its words may be those of a search: `[@mai 2025|]`.

/** What stands between an @ and the cursor in a citation that is not done: `[@{mai|`. A comma, a semicolon or a bracket ends the key. */
const begun = /@\{?([^@[\];,{}\r\n]*)$/u;

/** Nobody types more to find a source. */
const longest = 80;

/** Where the key begins in which an offset lies, or the words behind it; undefined where there is none. @param at where the last letter was typed or taken away */
export function keyBeingTyped(text: string, at: number): number | undefined {
  const typed = begun.exec(text.slice(Math.max(0, at - longest - 2), at))?.[1];
  return typed === undefined ? undefined : at - typed.length;
}

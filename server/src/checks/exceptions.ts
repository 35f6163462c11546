import type { Draft, Span } from "../draft/draft.ts";
import type { Finding } from "./finding.ts";

/** A place where checks are switched off. */
export interface Exception {
  /** The comment or the line of the front matter that says so. */
  readonly said: Span;
  /** What it covers. */
  readonly covers: Span;
  /** The checks that it names, `term/` standing for all of them; none: all checks. */
  readonly codes: readonly string[];
}

// <!-- communique ignore term/deprecated, fact/date -->      the line, or the block behind a line of its own
// <!-- communique ignore-section claim/stale -->             the section it stands in
// <!-- communique ignore-file -->                            the file
const comment = /<!--\s*communique:?\s+(ignore(?:-section|-file)?)(?![\w-])([^>]*?)-->/gu;
const fence = /^(?: {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|$(?![\s\S]))/gmu;

/** The exceptions that a draft makes, in order. */
export function exceptionsIn(draft: Draft): readonly Exception[] {
  const exceptions: Exception[] = [...ofFrontMatter(draft)];
  if (!draft.text.includes("communique")) return exceptions;
  const code = [...draft.text.matchAll(fence)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  for (const match of draft.text.matchAll(comment)) {
    const said = { start: match.index, end: match.index + match[0].length };
    if (code.some((block) => block.start <= said.start && said.end <= block.end)) continue;
    const codes = (match[2] ?? "").split(/[\s,;]+/u).filter((word) => word !== "");
    exceptions.push({ said, covers: covered(draft, match[1] ?? "", said), codes });
  }
  return exceptions;
}

function* ofFrontMatter(draft: Draft): Generator<Exception> {
  const given = draft.frontMatter.get("communique-ignore");
  if (given === undefined) return;
  const line = /^communique-ignore\s*:.*$/mu.exec(draft.text);
  const start = line?.index ?? 0;
  const codes = (typeof given === "string" ? given.split(/[\s,;]+/u) : given).filter((word) => word !== "" && word !== "all");
  yield { said: { start, end: start + (line?.[0].length ?? 0) }, covers: { start: 0, end: draft.text.length }, codes };
}

function covered(draft: Draft, verb: string, said: Span): Span {
  const { text } = draft;
  if (verb === "ignore-file") return { start: 0, end: text.length };
  if (verb === "ignore-section") return sectionAround(draft, said.start);
  const lineStart = text.lastIndexOf("\n", said.start - 1) + 1;
  const lineEnd = endOfLine(text, said.end);
  const alone = text.slice(lineStart, said.start).trim() === "" && text.slice(said.end, lineEnd).trim() === "";
  if (!alone) return { start: lineStart, end: lineEnd };
  // The block behind it: up to the next empty line.
  const from = /\S/u.exec(text.slice(said.end));
  if (from === null) return said;
  const start = said.end + from.index;
  const rest = /\n[ \t]*(?:\r?\n|$)/u.exec(text.slice(start));
  return { start, end: rest === null ? text.length : start + rest.index };
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

/** From the nearest heading above to the next one of the same or a higher rank. */
function sectionAround(draft: Draft, offset: number): Span {
  let start = 0;
  let level = 7;
  for (const block of draft.blocks) {
    if (block.kind !== "heading") continue;
    if (block.start <= offset) {
      start = block.start;
      level = block.level;
    } else if (block.level <= level) return { start, end: block.start };
  }
  return { start, end: draft.text.length };
}

/** Whether an exception is about a check. */
export function concerns({ codes }: Pick<Exception, "codes">, code: string): boolean {
  return codes.length === 0 || codes.some((named) => named === code || (named.endsWith("/") && code.startsWith(named)));
}

/** Whether an exception covers a finding: the place where it begins. */
export function excepts(exception: Exception, finding: Finding): boolean {
  return concerns(exception, finding.code) && exception.covers.start <= finding.start && finding.start <= exception.covers.end;
}

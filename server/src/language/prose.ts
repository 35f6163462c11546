import type { Tree } from "@lezer/common";
import { citationKey } from "./citationKey.ts";
import { isIgnorable, isWordUnit } from "./fold.ts";

/** Stands in prose for what is not read: code, math, an image. No mention runs across it. */
export const OBJECT = "\ufffc";

/**
 * What a reader reads of a block: markup dropped, entities decoded, line breaks as spaces.
 *
 * ```
 * document   **Rat** für&nbsp;digi­tale Partnerschaft
 * prose      Rat für digitale Partnerschaft
 * ```
 * Offsets of the prose are turned into offsets relative to the block's start, and back.
 */
export class Prose {
  readonly text: string;
  /** Starts of runs: in the prose, in the block, and where the run ends in the block. */
  readonly #proseStarts: readonly number[];
  readonly #blockStarts: readonly number[];
  readonly #blockEnds: readonly number[];

  constructor(text: string, proseStarts: readonly number[], blockStarts: readonly number[], blockEnds: readonly number[]) {
    this.text = text;
    this.#proseStarts = proseStarts;
    this.#blockStarts = blockStarts;
    this.#blockEnds = blockEnds;
  }

  /** The offset in the block of the prose unit that starts here. */
  startInBlock(offset: number): number {
    const run = this.#runAt(offset);
    return (this.#blockStarts[run] ?? 0) + (this.#isUnit(run) ? 0 : offset - (this.#proseStarts[run] ?? 0));
  }

  /** The offset in the block behind the prose unit that ends here. */
  endInBlock(offset: number): number {
    if (offset <= 0) return this.startInBlock(0);
    const run = this.#runAt(offset - 1);
    return this.#isUnit(run)
      ? (this.#blockEnds[run] ?? 0)
      : (this.#blockStarts[run] ?? 0) + (offset - (this.#proseStarts[run] ?? 0));
  }

  /** The prose offset of a place in the block, or undefined where it stands in markup. */
  fromBlock(offset: number): number | undefined {
    const starts = this.#blockStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = starts[low];
    if (start === undefined || offset < start) return offset === 0 && starts.length > 0 ? 0 : undefined;
    const end = this.#blockEnds[low] as number;
    const proseStart = this.#proseStarts[low] as number;
    if (offset > end) return undefined;
    if (this.#isUnit(low)) return offset === start ? proseStart : offset === end ? proseStart + 1 : undefined;
    return proseStart + (offset - start);
  }

  /** A run whose one prose unit stands for several units of the block. */
  #isUnit(run: number): boolean {
    const length = (this.#proseStarts[run + 1] ?? this.text.length) - (this.#proseStarts[run] ?? 0);
    return length !== (this.#blockEnds[run] ?? 0) - (this.#blockStarts[run] ?? 0);
  }

  #runAt(offset: number): number {
    let low = 0;
    let high = this.#proseStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#proseStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }
}

/** Markup that is dropped without a trace, so that words on both sides may belong together. */
const silent = new Set([
  "HeaderMark",
  "EmphasisMark",
  "StrikethroughMark",
  "LinkMark",
  "LinkLabel",
  "LinkTitle",
  "QuoteMark",
  "TaskMarker",
  "HTMLTag",
  "Comment",
  "ProcessingInstruction",
]);
/** What a reader does not read as words. */
const objects = new Set(["InlineCode", "Math", "Image", "URL", "Autolink"]);

/** Reads the prose of a block from its text and its syntax tree. */
export function readProse(source: string, tree: Tree): Prose {
  const writer = new ProseWriter(source);
  let from = 0;
  const skip = (start: number, end: number, replacement: string): void => {
    writer.copy(from, start);
    writer.unit(replacement, start, end);
    from = Math.max(from, end);
  };
  tree.iterate({
    enter(node) {
      if (node.from < from) return node.to > from;
      const { name } = node;
      if (silent.has(name)) {
        if (name === "LinkLabel" && isNote(source, node.from)) skip(node.from, node.to, "");
        else skip(node.from, node.to, name === "HTMLTag" && /^<br\b/iu.test(source.slice(node.from, node.to)) ? " " : "");
        return false;
      }
      if (name === "URL" && node.matchContext(["Link"])) {
        // With the address goes all that follows it up to the closing bracket.
        skip(node.from, node.node.parent?.to ?? node.to, "");
        return false;
      }
      // The only word of a footnote (`[^1]: Seekabel`) is parsed as an address.
      if (name === "URL" && tree.type.name === "LinkReference") return false;
      if (objects.has(name)) {
        skip(node.from, node.to, OBJECT);
        return false;
      }
      if (name === "Link" && isNote(source, node.from)) {
        skip(node.from, node.to, "");
        return false;
      }
      if (name === "Entity") {
        skip(node.from, node.to, decodeEntity(source.slice(node.from, node.to)));
        return false;
      }
      if (name === "Escape") {
        skip(node.from, node.from + 1, "");
        return false;
      }
      if (name === "HardBreak") {
        skip(node.from, node.to, " ");
        return false;
      }
      return true;
    },
  });
  writer.copy(from, source.length);
  return writer.finish();
}

/** `[^1]` and `[@key, p. 3]`: a note or a citation, not words of the sentence. */
function isNote(source: string, at: number): boolean {
  return /^\[\s*(?:\^|-?@|[^\]]*?\s-?@[\p{L}\p{N}_{])/u.test(source.slice(at, at + 200));
}

const keyAtStart = new RegExp(`^${citationKey}`, "u");

/** Units that are not simply copied: line breaks, tabs, the @ of a citation, what cannot be seen (`isIgnorable`), and what has a plain kind (`plainUnit`). */
const notCopied = /[\t\n\r@\u00a0\u00ad\u0300-\u036f\u2000-\u200d\u2010\u2011\u202f\u2060\u3000\ufeff\uff01-\uff5e]/g;

/** Collects prose and the runs that lead back to the block. */
class ProseWriter {
  readonly #source: string;
  readonly #parts: string[] = [];
  #length = 0;
  /** Where the next unit stands that is not simply copied. */
  #next = -1;
  readonly #proseStarts: number[] = [];
  readonly #blockStarts: number[] = [];
  readonly #blockEnds: number[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** Copies source[from, to), joining lines and dropping what cannot be seen. */
  copy(from: number, to: number): void {
    let start = from;
    for (let i = this.#notCopiedFrom(from); i < to; i = this.#notCopiedFrom(i + 1)) {
      const unit = this.#source.charCodeAt(i);
      if (unit === 10 || unit === 13) {
        this.#run(start, trimEnd(this.#source, start, i));
        const begin = trimEnd(this.#source, start, i);
        let end = i + 1;
        while (end < to && /[ \t\r\n]/u.test(this.#source.charAt(end))) end++;
        this.unit(this.#length === 0 || end >= this.#source.length ? "" : " ", begin, end);
        i = end - 1;
        start = end;
      } else if (unit === 64) {
        // A citation key in running text: @key
        const key = (i === 0 || !isWordUnit(this.#source.charCodeAt(i - 1))) && keyAtStart.exec(this.#source.slice(i, Math.min(to, i + 120)));
        if (key) {
          this.#run(start, i);
          this.unit(OBJECT, i, i + key[0].length);
          start = i + key[0].length;
          i = start - 1;
        }
      } else if (unit === 9) {
        this.#run(start, i);
        this.unit(" ", i, i + 1);
        start = i + 1;
      } else if (isIgnorable(unit)) {
        i = this.#invisible(start, i, to) - 1;
        start = i + 1;
      } else {
        const plain = plainUnit(unit);
        if (plain !== undefined) {
          this.#run(start, i);
          this.unit(plain, i, i + 1);
          start = i + 1;
        }
      }
    }
    this.#run(start, to);
  }

  /** Found by a regular expression: it is three times as fast as a loop over the units. */
  #notCopiedFrom(at: number): number {
    if (this.#next < at) {
      notCopied.lastIndex = at;
      this.#next = notCopied.test(this.#source) ? notCopied.lastIndex - 1 : Infinity;
    }
    return this.#next;
  }

  /** Lets one replacement stand for source[from, to). */
  unit(replacement: string, from: number, to: number): void {
    if (replacement === "" || to <= from) return;
    this.#proseStarts.push(this.#length);
    this.#blockStarts.push(from);
    this.#blockEnds.push(to);
    this.#parts.push(replacement.charAt(0));
    this.#length += 1;
  }

  finish(): Prose {
    return new Prose(this.#parts.join(""), this.#proseStarts, this.#blockStarts, this.#blockEnds);
  }

  #run(from: number, to: number): void {
    if (to <= from) return;
    this.#proseStarts.push(this.#length);
    this.#blockStarts.push(from);
    this.#blockEnds.push(to);
    this.#parts.push(this.#source.slice(from, to));
    this.#length += to - from;
  }

  /** A soft hyphen or zero-width mark disappears; a combining accent joins its letter. Returns where to go on. */
  #invisible(start: number, at: number, to: number): number {
    let end = at + 1;
    while (end < to && isIgnorable(this.#source.charCodeAt(end))) end++;
    const marks = this.#source.slice(at, end).replace(/[^\u0300-\u036f]/gu, "");
    if (marks !== "" && at > start) {
      const composed = (this.#source.charAt(at - 1) + marks).normalize("NFC");
      if (composed.length === 1) {
        this.#run(start, at - 1);
        this.unit(composed, at - 1, end);
        return end;
      }
    }
    this.#run(start, at);
    return end;
  }
}

function trimEnd(source: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[ \t\r\\]/u.test(source.charAt(end - 1))) end--;
  return end;
}

/** Spaces, hyphens and full-width letters as their plain kind; undefined where the unit stays. */
function plainUnit(unit: number): string | undefined {
  if (unit === 0xa0 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x202f || unit === 0x3000) return " ";
  if (unit === 0x2010 || unit === 0x2011) return "-";
  if (unit >= 0xff01 && unit <= 0xff5e) return String.fromCharCode(unit - 0xfee0);
  return undefined;
}

const namedEntities: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", shy: "", ndash: "–", mdash: "—", hellip: "…",
  auml: "ä", ouml: "ö", uuml: "ü", Auml: "Ä", Ouml: "Ö", Uuml: "Ü", szlig: "ß", eacute: "é", egrave: "è", agrave: "à",
  bdquo: "„", ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", sbquo: "‚", euro: "€", sect: "§", thinsp: " ", ensp: " ", emsp: " ",
};

function decodeEntity(entity: string): string {
  const body = entity.slice(1, -1);
  const named = namedEntities[body];
  if (named !== undefined) return named;
  const code = /^#x/iu.test(body) ? Number.parseInt(body.slice(2), 16) : body.startsWith("#") ? Number.parseInt(body.slice(1), 10) : Number.NaN;
  if (!Number.isInteger(code) || code <= 0 || code > 0xffff || isIgnorable(code)) return Number.isInteger(code) && isIgnorable(code) ? "" : OBJECT;
  return plainUnit(code) ?? String.fromCharCode(code);
}

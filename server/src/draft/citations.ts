// Citations in a draft, in each form: [@key, "words"], [^1] with its note, and links to the address of a source.
import { foldLabel } from "../language/blocks.ts";
import type { CitationMark, DefinitionMark, KeyMark, LinkMark } from "./citationMarks.ts";
import type { Draft, ProseBlock, Span } from "./draft.ts";
import { passageOfAddress, sourcesAtAddress } from "./sourceAddresses.ts";

/** How a source is cited: by its key, by a footnote whose text cites it, or by a link to one of its addresses. */
export type CitationForm = "key" | "footnote" | "link";

/** A place that cites a source. Its range is that of `@key`, of `[^1]`, or of the whole link. */
export interface Citation extends Span {
  readonly form: CitationForm;
  /** The id of the source. Of a key it need not be one. */
  readonly key: string;
  /** What names the source, without its marks: the key, the address, or the label of the footnote. */
  readonly keySpan: Span;
  /** Other sources at the same address. */
  readonly alternatives: readonly string[];
  /** A link or a footnote, or a key in square brackets; any other key may be somebody's name. */
  readonly bracketed: boolean;
  /** The words of the passage. */
  readonly locator?: string;
  /** Where those words stand, without their quotation marks; absent where they are in an address or in the note. */
  readonly locatorSpan?: Span;
  /** Of a footnote, what its text cites. */
  readonly cited?: Citation;
}

/** The citations of one block, in order. */
export function citationsIn(draft: Draft, block: ProseBlock): readonly Citation[] {
  return cited(draft, draft.marksIn(block));
}

const citations = new WeakMap<Draft, readonly Citation[]>();

/** All citations of a draft, in order. */
export function citationsOf(draft: Draft): readonly Citation[] {
  let all = citations.get(draft);
  if (all === undefined) {
    all = draft.marks().flatMap((marks) => cited(draft, marks));
    citations.set(draft, all);
  }
  return all;
}

/** The citation that this offset touches, with the words that it cites. Where the words of a link name something, they are that. */
export function citationAt(draft: Draft, offset: number): Citation | undefined {
  const block = draft.blockAt(offset);
  if (block === undefined) return undefined;
  const touched = citationsIn(draft, block).find(
    ({ start, end, locatorSpan }) => start <= offset && offset <= (locatorSpan?.end ?? end),
  );
  return touched?.form === "link" && draft.mentionAt(offset) !== undefined ? undefined : touched;
}

/**
 * Whether anything in a block cites something, known here or not: a key in brackets, a link, a footnote. Rests on the
 * block, and on where the draft says what labels of links stand for.
 */
export function mayCite(draft: Draft, block: ProseBlock): boolean {
  return draft.marksIn(block).some((mark) => isCiting(draft, mark));
}

/** Whether a mark cites something, known here or not. */
export function isCiting(draft: Draft, mark: CitationMark): boolean {
  switch (mark.kind) {
    case "key":
      return mark.brackets !== undefined || draft.knowledge.get("sources", mark.key) !== undefined;
    case "reference":
      return !mark.shortcut || draft.linkDefinitions().has(foldLabel(mark.label));
    case "definition":
      return false;
    default:
      return true;
  }
}

/** A footnote's text. */
export interface NoteDefinition extends Span {
  readonly label: string;
  readonly bodyStart: number;
  readonly citations: readonly Citation[];
}

const notes = new WeakMap<Draft, ReadonlyMap<string, NoteDefinition>>();

/** The footnotes that a draft defines, by their labels, in order; of two with one label, the first. */
export function noteDefinitions(draft: Draft): ReadonlyMap<string, NoteDefinition> {
  let all = notes.get(draft);
  if (all === undefined) {
    all = readNotes(draft);
    notes.set(draft, all);
  }
  return all;
}

function readNotes(draft: Draft): ReadonlyMap<string, NoteDefinition> {
  const all = new Map<string, NoteDefinition>();
  for (const marks of draft.marks()) {
    let definition: DefinitionMark | undefined;
    let inside: CitationMark[] = [];
    const close = (): void => {
      if (definition === undefined || all.has(definition.label)) return;
      const { label, start, end, bodyStart } = definition;
      all.set(label, { label, start, end, bodyStart, citations: cited(draft, inside) });
    };
    for (const mark of marks) {
      if (mark.kind === "definition") {
        close();
        definition = mark;
        inside = [];
      } else if (mark.kind !== "note") inside.push(mark);
    }
    close();
  }
  return all;
}

function cited(draft: Draft, marks: readonly CitationMark[]): readonly Citation[] {
  return marks.flatMap((mark): readonly Citation[] => {
    switch (mark.kind) {
      case "key":
        return [citedByKey(mark)];
      case "link":
        return citedByAddress(draft, mark, mark.address, mark.addressSpan);
      case "reference": {
        const definition = draft.linkDefinitions().get(foldLabel(mark.label));
        return definition === undefined ? [] : citedByAddress(draft, mark, definition.address, mark);
      }
      case "note":
        return citedByNote(draft, mark, mark.label);
      case "definition":
        return [];
    }
  });
}

function citedByKey({ key, keySpan, start, end, brackets, locator, locatorSpan }: KeyMark): Citation {
  const words = locator === undefined || locatorSpan === undefined ? {} : { locator, locatorSpan };
  return { form: "key", key, keySpan, start, end, alternatives: [], bracketed: brackets !== undefined, ...words };
}

function citedByAddress({ knowledge }: Draft, { start, end }: Span, address: LinkMark["address"], keySpan: Span): readonly Citation[] {
  const [source, ...others] = sourcesAtAddress(knowledge, address);
  if (source === undefined) return [];
  const locator = passageOfAddress(address);
  return [
    {
      form: "link",
      key: source.id,
      keySpan,
      start,
      end,
      alternatives: others.map(({ id }) => id),
      bracketed: true,
      ...(locator === undefined ? {} : { locator }),
    },
  ];
}

function citedByNote(draft: Draft, { start, end }: Span, label: string): readonly Citation[] {
  const citations = noteDefinitions(draft).get(label)?.citations ?? [];
  const keySpan = { start: end - 1 - label.length, end: end - 1 };
  return citations.map(({ key, alternatives, locator }, index) => ({
    form: "footnote",
    key,
    keySpan,
    start,
    end,
    alternatives,
    bracketed: true,
    cited: citations[index] as Citation,
    ...(locator === undefined ? {} : { locator }),
  }));
}

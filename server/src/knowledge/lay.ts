// Lays what several packs say about one record over each other.

import { fieldsOf, sameValue } from "./fields.ts";
import type { AnyEntry, Change, Entry } from "./knowledge.ts";
import { lineRangeOf } from "./lines.ts";
import { mergeRecords } from "./merge.ts";
import type { Layer, LoadedFile, LoadedPack, LoadedRecord, RecordPath } from "./pack.ts";
import type { Message, Problem, ProblemCode, Severity } from "./problem.ts";
import type { AnyRecord } from "./records.ts";
import { schemaFaults } from "./schema.ts";

/** What one pack says about a record, and where. */
export interface Contribution {
  readonly loaded: LoadedRecord;
  readonly file: LoadedFile;
  readonly pack: LoadedPack;
}

/** What comes of it. */
export interface Laid {
  /** Undefined where nothing is left, or it is not whole. */
  readonly entry: AnyEntry | undefined;
  /** A pack has taken back what one below it gave. */
  readonly withdrawn: boolean;
  readonly problems: readonly Problem[];
  /** Those that the entry is made of. */
  readonly used: readonly Contribution[];
}

/** @param contributions all that packs say about the record, from the bottom up and within a pack in its order */
export function layRecord(contributions: readonly Contribution[]): Laid {
  const [only] = contributions;
  // Nearly all records are given once.
  if (contributions.length === 1 && only?.loaded.incomplete.length === 0 && only.loaded.record.withdrawn === undefined) {
    return { entry: first(only) as AnyEntry, withdrawn: false, problems: [], used: contributions };
  }
  const laying = new Laying();
  for (const contribution of contributions) laying.add(contribution);
  return laying.finish();
}

class Laying {
  readonly #problems: Problem[] = [];
  readonly #contradictions = new Contradictions();
  #entry: Entry | undefined;
  #used: Contribution[] = [];
  #last: Contribution | undefined;
  #withdrawer: Contribution | undefined;
  #withdrawn = false;

  add(contribution: Contribution): void {
    const { loaded, pack } = contribution;
    if (this.#last?.pack === pack) {
      this.#problems.push(duplicateId(contribution, this.#last));
      return;
    }
    this.#last = contribution;
    if (loaded.record.withdrawn !== undefined) this.#withdraw(contribution);
    else this.#lay(contribution);
  }

  finish(): Laid {
    return {
      entry: this.#entry as AnyEntry | undefined,
      withdrawn: this.#withdrawn,
      problems: [...this.#problems, ...this.#contradictions.problems],
      used: this.#used,
    };
  }

  #withdraw(contribution: Contribution): void {
    const { loaded } = contribution;
    if (loaded.incomplete.length > 0) {
      this.#problems.push(...loaded.incomplete);
    } else if (this.#entry === undefined) {
      this.#problems.push(nothingToWithdraw(contribution));
    } else {
      this.#contradictions.withdraw(contribution, this.#used);
      this.#entry = undefined;
      this.#used = [];
      this.#withdrawer = contribution;
      this.#withdrawn = true;
    }
  }

  #lay(contribution: Contribution): void {
    const { loaded } = contribution;
    const entry = this.#entry === undefined ? first(contribution) : overlay(this.#entry, contribution);
    if (entry !== undefined) {
      this.#contradictions.say(contribution);
      this.#entry = entry;
      this.#used.push(contribution);
    } else if (this.#entry === undefined && this.#withdrawer !== undefined) {
      this.#problems.push(changesWithdrawn(contribution, this.#withdrawer));
    } else {
      this.#problems.push(...loaded.incomplete);
    }
  }
}

/** Undefined where it lacks what a record needs. */
function first({ loaded, pack }: Contribution): Entry | undefined {
  if (loaded.incomplete.length > 0) return undefined;
  const { kind, ref, record, origin } = loaded;
  return { kind, ref, record, origin, layer: pack.layer, given: loaded, changes: [] };
}

/** Undefined where both together lack what a record needs. */
function overlay(below: Entry, { loaded, pack }: Contribution): Entry | undefined {
  const record: AnyRecord = mergeRecords(below.record, loaded.record);
  // What was missing may have been given below, so the whole is looked at again.
  if (loaded.incomplete.length > 0 && schemaFaults(loaded.kind, record).length > 0) return undefined;
  const change: Change = {
    layer: pack.layer,
    origin: loaded.origin,
    given: loaded,
    keys: Object.keys(loaded.record).filter((key) => key !== "id"),
  };
  return { ...below, record, changes: [...below.changes, change] };
}

/**
 * Finds where packs of the same layer say different things of one field, or one takes back what the other changes:
 * which of them counts is then a matter of their order, which nobody may have meant. What a later layer says anew
 * is no contradiction, and settles those below it.
 */
class Contradictions {
  readonly #found = new Map<string, { readonly layer: Layer; readonly problem: Problem }>();
  readonly #said = new Map<string, { readonly value: unknown; readonly by: Contribution; readonly path: RecordPath }>();

  get problems(): readonly Problem[] {
    return [...this.#found.values()].map(({ problem }) => problem);
  }

  say(contribution: Contribution): void {
    const { layer } = contribution.pack;
    for (const { key, path, value } of fieldsOf(contribution.loaded.record)) {
      const before = this.#said.get(key);
      this.#said.set(key, { value, by: contribution, path });
      if (before === undefined || sameValue(before.value, value)) continue;
      if (before.by.pack.layer === layer) this.#found.set(key, { layer, problem: saysOtherwise(contribution, path, before.by, before.path) });
      else this.#found.delete(key);
    }
  }

  /** @param used what is taken back */
  withdraw(contribution: Contribution, used: readonly Contribution[]): void {
    const { layer } = contribution.pack;
    this.#found.clear();
    this.#said.clear();
    const twin = used.find(({ pack }) => pack.layer === layer);
    if (twin !== undefined) this.#found.set("withdrawn", { layer, problem: withdrawsOther(contribution, twin) });
  }
}

function duplicateId(contribution: Contribution, { loaded: { origin } }: Contribution): Problem {
  const { kind, id } = contribution.loaded;
  const place = `${origin.file}:${origin.line + 1}`;
  return problemAt(contribution, ["id"], "value", "pack/duplicate-id", "error", {
    de: `Die Kennung „${id}“ ist unter „${kind}“ schon vergeben (${place}). Dieser Eintrag bleibt außer Betracht, bis er eine eigene hat.`,
    en: `The id “${id}” is already taken under “${kind}” (${place}). This record is left out until it has one of its own.`,
  });
}

function nothingToWithdraw(contribution: Contribution): Problem {
  const { kind, id } = contribution.loaded;
  return problemAt(contribution, ["withdrawn"], "key", "pack/unknown-reference", "error", {
    de: `Kein anderes Paket hat unter „${kind}“ ein „${id}“, das zurückzunehmen wäre. Prüfen Sie die Kennung.`,
    en: `No other pack has “${id}” under “${kind}” that could be withdrawn. Check the id.`,
  });
}

function changesWithdrawn(contribution: Contribution, withdrawer: Contribution): Problem {
  const same = contribution.pack.layer === withdrawer.pack.layer;
  const other = placeOf(withdrawer, ["withdrawn"]);
  return problemAt(contribution, ["id"], "value", "pack/contradiction", same ? "warning" : "error", {
    de: `${other.de} nimmt diesen Eintrag zurück; hier ist nur ein Teil davon angegeben, und der bleibt außer Betracht. Geben Sie den Eintrag ganz an, oder löschen Sie ihn hier.`,
    en: `${other.en} withdraws this record; only a part of it is given here, and is left out. Give the whole record, or delete it here.`,
  });
}

function withdrawsOther(contribution: Contribution, twin: Contribution): Problem {
  const other = placeOf(twin, []);
  return problemAt(contribution, ["withdrawn"], "key", "pack/contradiction", "warning", {
    de: `${other.de} gehört zur selben Ebene und verwendet diesen Eintrag; hier wird er zurückgenommen, und das gilt. Einigen Sie sich auf eines.`,
    en: `${other.en} is in the same layer and uses this record; here it is withdrawn, and that counts. Agree on one of the two.`,
  });
}

function saysOtherwise(contribution: Contribution, path: RecordPath, before: Contribution, beforePath: RecordPath): Problem {
  const other = placeOf(before, beforePath);
  return problemAt(contribution, path, "value", "pack/contradiction", "warning", {
    de: `${other.de} gehört zur selben Ebene und sagt hier etwas anderes; es gilt, was hier steht. Einigen Sie sich auf eines, oder legen Sie es in einem Paket Ihres Arbeitsbereichs fest.`,
    en: `${other.en} is in the same layer and says something else here; what stands here counts. Agree on one of the two, or settle it in a pack of your workspace.`,
  });
}

/** „Hausbegriffe“ (terms.yaml:12) */
function placeOf({ loaded, pack }: Contribution, path: RecordPath): Message {
  const place = `${loaded.origin.file}:${(path.length === 0 ? loaded.origin.line : loaded.lineOf(path)) + 1}`;
  return { de: `„${pack.manifest.title.de}“ (${place})`, en: `“${pack.manifest.title.en}” (${place})` };
}

function problemAt(
  { loaded, file: { lineStarts } }: Contribution,
  path: RecordPath,
  what: "key" | "value",
  code: ProblemCode,
  severity: Severity,
  message: Message,
): Problem {
  const span = loaded.locate(path, what);
  const { pack, file } = loaded.origin;
  return { code, severity, message, pack, file, start: span.start, end: span.end, range: lineRangeOf(lineStarts, span) };
}

// Writes the preferred forms into drafts; all else in a file stays as it is, its byte order mark and line ends too.
import { writeFile } from "node:fs/promises";
import pc from "picocolors";
import type { CheckOptions } from "../checks/check.ts";
import { mendAll } from "../checks/mendAll.ts";
import { findingsIn } from "../checks/run.ts";
import { updateDraft } from "../draft/openDraft.ts";
import { draftOf } from "./draft-of.ts";
import type { Reading } from "./mention-data.ts";
import type { ReadDrafts } from "./read-drafts.ts";
import { count, type Say, shown } from "./say.ts";

/** The drafts as they are now, and how many files could not be written. */
export interface FixedDrafts {
  readonly drafts: ReadDrafts["drafts"];
  readonly unwritten: number;
}

export async function fixFiles(drafts: ReadDrafts["drafts"], reading: Reading, checks: CheckOptions, say: Say): Promise<FixedDrafts> {
  const after: { readonly file: string; readonly text: string }[] = [];
  let unwritten = 0;
  for (const { file, text } of drafts) {
    const { mended, places } = fixText(file, text, reading, checks);
    if (places === 0) {
      after.push({ file, text });
      continue;
    }
    try {
      await writeFile(file, mended);
      after.push({ file, text: mended });
      console.error(`${shown(file)}: ${say(count(places, { de: "Änderung.", en: "change." }, { de: "Änderungen.", en: "changes." }))}`);
    } catch {
      unwritten++;
      after.push({ file, text });
      console.error(pc.red(say({ de: `${file}: In diese Datei lässt sich nicht schreiben.`, en: `${file}: this file cannot be written to.` })));
    }
  }
  return { drafts: after, unwritten };
}

/** A mended form may be the first of its name in a draft, beside which others are not consistent: then they are mended, too. */
const mostRounds = 3;

function fixText(file: string, text: string, reading: Reading, checks: CheckOptions): { readonly mended: string; readonly places: number } {
  const { draft: asRead, mark } = draftOf(file, text, reading);
  let draft = asRead;
  let places = 0;
  for (let round = 1; round <= mostRounds; round++) {
    const { edits, places: more } = mendAll(findingsIn(draft, checks));
    if (more === 0) break;
    places += more;
    draft = updateDraft(draft, edits.toReversed().map(({ start, end, newText }) => ({ start, end, text: newText })), round + 1);
  }
  return { mended: text.slice(0, mark) + draft.text, places };
}

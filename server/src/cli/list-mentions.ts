// Reads drafts and prints what they name.
import Table from "cli-table3";
import { createLookup } from "../lookup/createLookup.ts";
import { kindCalled, readMentions } from "./mention-data.ts";
import type { CommitmentData, MentionData } from "./mention-data.ts";
import type { MentionsOptions } from "./mentions.ts";
import { knowledgeInUse } from "./packs-in-use.ts";
import { readDrafts } from "./read-drafts.ts";
import { count, sayIn, shown, tableStyle, viaLabels } from "./say.ts";

interface FileData {
  readonly mentions: readonly MentionData[];
  readonly commitments: readonly CommitmentData[];
}

/** @returns the exit code */
export async function listMentions(files: readonly string[], options: MentionsOptions): Promise<number> {
  const { language, format } = options;
  const say = sayIn(language);
  const knowledge = knowledgeInUse(options.pack ?? [], say);
  const reading = { knowledge, lookup: createLookup(knowledge), language };
  const { drafts, unread } = await readDrafts(files, say);
  const found = drafts.map(({ file, text }): FileData => {
    const { mentions, commitments } = readMentions(file, text, reading);
    return { mentions, commitments: options.commitments === true ? commitments() : [] };
  });
  if (format === "json") {
    const all = found.flatMap(({ mentions, commitments }): readonly (MentionData | CommitmentData)[] => [...mentions, ...commitments]);
    console.log(JSON.stringify(all, undefined, 2));
  } else {
    printMentions(found.flatMap(({ mentions }) => mentions), options);
    if (options.commitments === true) printCommitments(found.flatMap(({ commitments }) => commitments), options);
  }
  return unread === 0 ? 0 : 2;
}

function printMentions(mentions: readonly MentionData[], { language }: MentionsOptions): void {
  const say = sayIn(language);
  if (mentions.length > 0) {
    const table = new Table({
      head: [
        say({ de: "Stelle", en: "Place" }),
        say({ de: "Text", en: "Text" }),
        say({ de: "Eintrag", en: "Record" }),
        say({ de: "Erkannt durch", en: "Matched by" }),
      ],
      style: tableStyle(),
    });
    for (const mention of mentions) {
      table.push([placeOf(mention), shown(mention.text), `${kindCalled(mention.kind) ?? mention.kind}/${mention.id}`, say(viaLabels[mention.via])]);
    }
    console.log(table.toString());
  }
  console.log(say(count(mentions.length, { de: "Nennung.", en: "mention." }, { de: "Nennungen.", en: "mentions." })));
}

function printCommitments(commitments: readonly CommitmentData[], { language }: MentionsOptions): void {
  const say = sayIn(language);
  if (commitments.length > 0) {
    const table = new Table({
      head: [
        say({ de: "Satz", en: "Sentence" }),
        say({ de: "Zusage", en: "Commitment" }),
        say({ de: "Nähe", en: "Score" }),
        say({ de: "Genannt sind", en: "Because it names" }),
      ],
      style: tableStyle(),
    });
    for (const commitment of commitments) {
      table.push([placeOf(commitment), commitment.id, { content: commitment.score.toLocaleString(language), hAlign: "right" }, commitment.reasons.join("\n")]);
    }
    console.log(table.toString());
  }
  console.log(say(count(commitments.length, { de: "Zusage in einem Satz.", en: "commitment in a sentence." }, { de: "Zusagen in Sätzen.", en: "commitments in sentences." })));
}

/** `file:line:column`, which terminals make a link of. */
function placeOf({ file, line, column }: MentionData | CommitmentData): string {
  return `${shown(file)}:${line}:${column}`;
}

// Reads the drafts that a command line names; what cannot be read is told, and the others are read all the same.
import pc from "picocolors";
import { readText } from "./read-text.ts";
import { Obstacle, type Say } from "./say.ts";

/** The drafts that could be read, and how many could not. */
export interface ReadDrafts {
  readonly drafts: readonly { readonly file: string; readonly text: string }[];
  readonly unread: number;
}

export async function readDrafts(files: readonly string[], say: Say): Promise<ReadDrafts> {
  const drafts: { readonly file: string; readonly text: string }[] = [];
  for (const file of files) {
    try {
      drafts.push({ file, text: await readText(file) });
    } catch (error) {
      if (!(error instanceof Obstacle)) throw error;
      console.error(pc.red(say(error.said)));
    }
  }
  return { drafts, unread: files.length - drafts.length };
}

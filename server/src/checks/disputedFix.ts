import type { Passage } from "../draft/passage.ts";
import type { ReadingClaim } from "../knowledge/records.ts";
import { rewrittenDate } from "../language/writtenDates.ts";
import type { Said } from "./disputedSaying.ts";
import type { Fix } from "./finding.ts";

/** Writes what the pack follows, in the form in which the other stands; undefined where that is not safe. */
export function fixOf(passage: Passage, said: Said, followed: ReadingClaim): Fix | undefined {
  if (!said.isReplaceable) return undefined;
  const { prose } = passage.block;
  const surface = prose.slice(said.start, said.end);
  const words = instead(said, surface, prose.slice(Math.max(0, said.start - 16), said.start), followed, passage);
  return words === undefined || words === surface ? undefined : { kind: "replace", words, edits: [{ ...passage.spanOf(said), newText: words }] };
}

function instead({ by }: Said, surface: string, before: string, followed: ReadingClaim, { language }: Passage): string | undefined {
  switch (by) {
    case "date": {
      const date = followed.date ?? followed.signed ?? followed.start;
      // `Montag, 3. Juli 2023`: the weekday would be wrong.
      return date === undefined || /(?:tag|woch|day|abend)[,.]?\s(?:den\s|dem\s)?$/iu.test(before) ? undefined : rewrittenDate(surface, date);
    }
    case "year":
      return followed.year;
    case "summit":
      return followed.summit === undefined || !/^\d/u.test(surface) ? undefined : surface.endsWith(".") ? `${String(followed.summit)}.` : `${String(followed.summit)}${ending(followed.summit)}`;
    case "words":
      return followed.words?.[language]?.[0];
    case "setUp":
      return undefined;
  }
}

/** 1st, 2nd, 3rd, 11th */
function ending(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}

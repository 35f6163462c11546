import type { Passage } from "../draft/passage.ts";
import type { ReadingClaim } from "../knowledge/records/dispute.ts";
import { dateInPlace } from "./dateFix.ts";
import type { Said } from "./disputedSaying.ts";
import type { Fix } from "./finding.ts";
import { inPlaceOf } from "./replacement.ts";

/** Writes what the pack follows, in the form in which the other stands; undefined where that is not safe. */
export function fixOf(passage: Passage, said: Said, followed: ReadingClaim): Fix | undefined {
  if (!said.isReplaceable) return undefined;
  const { prose } = passage.block;
  const surface = prose.slice(said.start, said.end);
  const words = instead(said, surface, followed, passage);
  return words === undefined || words === surface ? undefined : inPlaceOf(passage, said, words);
}

function instead(said: Said, surface: string, followed: ReadingClaim, passage: Passage): string | undefined {
  switch (said.by) {
    case "date":
      return dateInPlace(passage, said, followed.date ?? followed.signed ?? followed.start);
    case "year":
      return followed.year;
    case "summit":
      return followed.summit === undefined || !/^\d/u.test(surface) ? undefined : surface.endsWith(".") ? `${String(followed.summit)}.` : `${String(followed.summit)}${ending(followed.summit)}`;
    case "words":
      return followed.words?.[passage.language]?.[0];
    case "setUp":
      return undefined;
  }
}

/** 1st, 2nd, 3rd, 11th */
function ending(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return "th";
  return ["th", "st", "nd", "rd"][number % 10] ?? "th";
}

import type { Passage } from "../draft/passage.ts";
import { announcementsIn } from "../language/announcement.ts";
import type { Check, Scene } from "./check.ts";
import type { FindingSeverity, StaleFinding } from "./finding.ts";
import type { Overtaken } from "./overtaken.ts";
import { overtakenCommitments } from "./overtakenCommitments.ts";
import { unnamedNextMeeting } from "./nextMeetings.ts";
import { overtakenMeetings, overtakenNext } from "./overtakenMeetings.ts";
import { isQuoted } from "./quoted.ts";

/**
 * `claim/stale`: announced as coming, but it has happened, or its date has passed. What a sentence reports as announced
 * once, denies or quotes stays true.
 */
export const staleCheck: Check<StaleFinding> = {
  code: "claim/stale",
  severity: "warning",
  inPassage(passage, scene) {
    // The date of a heading, or of a document, is no claim.
    if (passage.block.kind === "heading") return [];
    return passage.statements(scene.asOf).flatMap((statement): readonly StaleFinding[] => {
      const meetings = announcementsIn(statement.text).length === 0 ? [] : overtakenMeetings(passage, statement, scene);
      return findingsOf(meetings.length > 0 ? meetings : overtakenCommitments(passage, statement, scene), passage, scene);
    });
  },
  inDraft(passages, scene) {
    return passages.flatMap((passage, index): readonly StaleFinding[] => {
      const unnamed = unnamedNextMeeting(passages, index, scene);
      if (unnamed === undefined || announcementsIn(unnamed.statement.text).length === 0) return [];
      return findingsOf(overtakenNext([unnamed.next], unnamed.statement, scene), passage, scene);
    });
  },
};

function findingsOf(found: readonly Overtaken[], passage: Passage, scene: Scene): readonly StaleFinding[] {
  return found
    .filter(({ at }) => !isQuoted(passage, scene, at))
    .map(({ at, ...rest }) => ({ code: "claim/stale", severity: severityOf(scene, rest), ...passage.spanOf(at), quoted: false, fixes: [], asOf: scene.asOf, ...rest }));
}

/** What rests on a record that is not quite sure weighs less. */
function severityOf({ draft }: Scene, { later }: Omit<Overtaken, "at">): FindingSeverity {
  const verification = later && draft.knowledge.resolve(later.ref)?.record.verification;
  return verification === undefined || verification.confidence === "high" ? "warning" : "information";
}

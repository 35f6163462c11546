import type { Check } from "./check.ts";
import { deprecatedCheck } from "./deprecated.ts";
import { disputedCheck } from "./disputed.ts";
import type { Finding, FindingSeverity } from "./finding.ts";
import { inconsistentCheck } from "./inconsistent.ts";
import { dateCheck, ordinalCheck } from "./meetingDate.ts";
import { placeCheck } from "./meetingPlace.ts";
import { missingBibliographyCheck } from "./missingBibliography.ts";
import { partyCheck } from "./party.ts";
import { staleCheck } from "./stale.ts";
import { unexplainedCheck } from "./unexplained.ts";
import { unknownCitationCheck } from "./unknownCitation.ts";
import { unsourcedCheck } from "./unsourced.ts";

/** All checks, in the order in which they are documented. */
export const checks: readonly Check[] = [
  deprecatedCheck,
  inconsistentCheck,
  unexplainedCheck,
  dateCheck,
  ordinalCheck,
  placeCheck,
  partyCheck,
  disputedCheck,
  staleCheck,
  unsourcedCheck,
  unknownCitationCheck,
  missingBibliographyCheck,
];

/** The severity of a finding where no setting says otherwise. */
export function severityOf({ code, severity }: Finding): FindingSeverity | undefined {
  const check = checks.find((each) => each.code === code);
  return check?.severity === undefined ? undefined : severity;
}

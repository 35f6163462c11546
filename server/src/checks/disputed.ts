import { recordsOf } from "../draft/context.ts";
import type { Passage, Statement } from "../draft/passage.ts";
import type { Entry, Knowledge } from "../knowledge/knowledge.ts";
import type { ReadingClaim } from "../knowledge/records/dispute.ts";
import { mayDeny } from "./attached.ts";
import type { Check, Scene } from "./check.ts";
import { fixOf } from "./disputedFix.ts";
import { isAscribed, saysFollowed, type Said, saidIn, Sayings } from "./disputedSaying.ts";
import type { DisputedFinding } from "./finding.ts";
import { partnerInForce } from "./namedCommitments.ts";
import { isQuoted } from "./quoted.ts";

/** A claim of a reading that the pack does not follow, with what its dispute says instead. */
interface OpenClaim {
  readonly dispute: Entry<"disputes">;
  /** The place of its reading. */
  readonly reading: number;
  readonly claim: ReadingClaim;
  /** What the reading that the pack follows says of the same record. */
  readonly followed: ReadingClaim | undefined;
}

/**
 * `fact/disputed`: sources differ, and the sentence says what the pack does not follow. What it follows is no finding, nor
 * is a text that gives both readings, or says whose reading it is.
 */
export const disputedCheck: Check<DisputedFinding> = {
  code: "fact/disputed",
  severity: "information",
  inPassage(passage, scene) {
    return passage.statements(scene.asOf).flatMap((statement) => disputedIn(passage, statement, scene));
  },
};

/** Other checks ask for them too; a statement belongs to one snapshot of a draft, so they stay the same. */
const foundIn = new WeakMap<Statement, readonly DisputedFinding[]>();

/** What a sentence says that the pack does not follow. What is in dispute is not wrong: other checks leave it alone. */
export function disputedIn(passage: Passage, statement: Statement, scene: Scene): readonly DisputedFinding[] {
  let found = foundIn.get(statement);
  if (found === undefined) {
    found = findDisputed(passage, statement, scene);
    foundIn.set(statement, found);
  }
  return found;
}

function findDisputed(passage: Passage, statement: Statement, scene: Scene): readonly DisputedFinding[] {
  const claims = claimsOf(scene.draft.knowledge);
  if (claims.length === 0 || (statement.mentions.length === 0 && statement.times.length === 0) || mayDeny(statement) || isAscribed(statement)) return [];
  const sayings = new Sayings(statement);
  let named: ReadonlySet<string> | undefined;
  const found: DisputedFinding[] = [];
  for (const open of claims) {
    // The words first: few sentences have them.
    const said = saidIn(open.claim, sayings, passage, statement, scene);
    if (said === undefined) continue;
    named ??= new Set(statement.mentions.flatMap(recordsOf));
    if (!isAbout(open.claim, said, named, passage, statement, scene)) continue;
    if (found.some(({ ref }) => ref === open.dispute.ref) || saysFollowed(open.followed, passage, scene)) continue;
    found.push(findingOf(open, said, passage, scene));
  }
  return found;
}

function findingOf({ dispute, reading, followed }: OpenClaim, said: Said, passage: Passage, scene: Scene): DisputedFinding {
  const quoted = isQuoted(passage, scene, said);
  const fix = quoted || followed === undefined ? undefined : fixOf(passage, said, followed);
  return { code: "fact/disputed", severity: "information", ...passage.spanOf(said), quoted, fixes: fix === undefined ? [] : [fix], ref: dispute.ref, reading };
}

const claimsIn = new WeakMap<Knowledge, readonly OpenClaim[]>();

function claimsOf(knowledge: Knowledge): readonly OpenClaim[] {
  let all = claimsIn.get(knowledge);
  if (all === undefined) {
    all = knowledge.all("disputes").flatMap((dispute) => {
      const { readings, verification } = dispute.record;
      if (verification?.confidence === "low") return [];
      const right = readings.find(({ followed }) => followed === true)?.claims ?? [];
      return readings.flatMap(({ followed, claims = [] }, reading) =>
        followed === true ? [] : claims.map((claim): OpenClaim => ({ dispute, reading, claim, followed: right.find(({ of }) => of === claim.of) })),
      );
    });
    claimsIn.set(knowledge, all);
  }
  return all;
}

/** Whether a sentence is about the record of a claim. */
function isAbout({ of, words }: ReadingClaim, said: Said, named: ReadonlySet<string>, passage: Passage, statement: Statement, scene: Scene): boolean {
  const { knowledge } = scene.draft;
  const entry = knowledge.resolve(of);
  if (entry === undefined) return false;
  switch (entry.kind) {
    case "events":
      // `die erste Tagung` names it too: looked up where its date is.
      return true;
    case "commitments": {
      const partner = partnerInForce(passage, statement, scene);
      return partner !== undefined && entry.record.parties.includes(partner) && (words === undefined ? entry.record.terms.every((term) => named.has(`terms/${term}`)) : speaksOf(entry.record.terms, passage, said));
    }
    case "partnerships": {
      if (named.has(entry.ref)) return true;
      const partner = partnerInForce(passage, statement, scene);
      return partner !== undefined && entry.record.parties.includes(partner) && /(?:digitale\p{L}*\sPartnerschaft|Digitalpartnerschaft|[Dd]igital\s[Pp]artnership)(?!\s?s?rat|\s[Cc]ouncil)/u.test(statement.text);
    }
    case "instruments":
    case "programmes":
      if (words === undefined) return namedRecord(statement, entry, knowledge) && !isOfAnother(entry.record.parties ?? [], passage, statement, scene);
      return isPartnerOf(entry.record.parties ?? [], passage, statement, scene);
    default:
      return false;
  }
}

/** Whether a passage or a heading names anything that a commitment is about, in other words than those in dispute. */
function speaksOf(terms: readonly string[], { mentions, headings }: Passage, said: Said): boolean {
  const others = mentions.filter(({ start, end }) => end <= said.start || said.end <= start);
  const around = new Set([others, ...headings.map((heading) => heading.mentions)].flatMap((each) => each.flatMap(recordsOf)));
  return terms.some((term) => around.has(`terms/${term}`));
}

/** Whether a sentence is about a partner who is no party: two may each have a working group. */
function isOfAnother(parties: readonly string[], passage: Passage, statement: Statement, scene: Scene): boolean {
  const partner = partnerInForce(passage, statement, scene);
  return partner !== undefined && parties.includes("eu") && !parties.includes(partner);
}

/** By its own name, or by the term for it, and by no name that it shares with another of its kind. */
function namedRecord({ mentions }: Statement, { ref, kind, record: { id } }: Entry<"instruments"> | Entry<"programmes">, knowledge: Knowledge): boolean {
  return mentions.some(({ name, alternatives }) => {
    const owners = [name, ...alternatives].map((each) => knowledge.resolve(each.ref));
    const own = owners.some((entry) => entry?.ref === ref || (entry?.kind === "terms" && (kind === "instruments" ? entry.record.instrument : entry.record.programme) === id));
    return own && owners.every((entry) => entry?.kind !== kind || entry.ref === ref);
  });
}

/** Whether the partner that a sentence is about is one of these; a code of the G7 is nobody's in particular. */
function isPartnerOf(parties: readonly string[], passage: Passage, statement: Statement, scene: Scene): boolean {
  if (!parties.includes("eu")) return true;
  const partner = partnerInForce(passage, statement, scene);
  return partner !== undefined && parties.includes(partner);
}

import type { Draft } from "../draft/draft.ts";
import type { Passage } from "../draft/passage.ts";
import { dateExists } from "../knowledge/partial-date.ts";
import { KeptWithBlocks } from "../language/blockKey.ts";
import { checks, severityOf } from "./checks.ts";
import type { CheckOptions, Scene } from "./check.ts";
import { concerns, type Exception, excepts, exceptionsIn } from "./exceptions.ts";
import { type Finding, shifted } from "./finding.ts";
import { keyBeingTyped } from "./keyBeingTyped.ts";
import { neverFlagged } from "./phrases.ts";

/** What was found in a passage, and all that it was found with. */
interface Kept {
  readonly start: number;
  readonly lookup: object;
  readonly knowledge: object;
  readonly bibliography: object;
  readonly language: string;
  readonly headings: readonly Pick<Passage, "key" | "language">[];
  readonly scene: string;
  readonly findings: readonly Finding[];
}
const keptIn = new KeptWithBlocks<Kept>();

/** Looks at one passage after the other, so that `findingsIn` has little left to do: for drafts that nobody waits for. */
export function* checkSteps(draft: Draft, options: CheckOptions): Generator<void, void> {
  const scene = sceneOf(draft, options.asOf);
  const around = aroundOf(scene);
  for (const passage of draft.passages()) {
    inPassage(passage, scene, around);
    yield;
  }
}

/** What was found in a draft last, and with which options: diagnostics, code actions and fixes ask one after the other. */
const lastOf = new WeakMap<Draft, { readonly options: CheckOptions; readonly findings: readonly Finding[] }>();

/** What is found in a draft, in the order of the text. Only passages that have changed are looked at again. */
export function findingsIn(draft: Draft, options: CheckOptions): readonly Finding[] {
  const last = lastOf.get(draft);
  if (last !== undefined && isSame(last.options, options)) return last.findings;
  const findings = findAll(draft, options);
  lastOf.set(draft, { options, findings });
  return findings;
}

function isSame(one: CheckOptions, other: CheckOptions): boolean {
  return one.severities === other.severities && one.phrases === other.phrases && one.asOf === other.asOf && one.typingAt === other.typingAt;
}

function findAll(draft: Draft, options: CheckOptions): readonly Finding[] {
  const scene = sceneOf(draft, options.asOf);
  const passages = draft.passages();
  const around = aroundOf(scene);
  const findings: Finding[] = [];
  for (const passage of passages) findings.push(...inPassage(passage, scene, around));
  for (const check of checks) {
    if ((options.severities.get(check.code) ?? check.severity ?? "off") !== "off") findings.push(...(check.inDraft?.(passages, scene) ?? []));
  }

  const exceptions = exceptionsIn(draft);
  const used = new Set<Exception>();
  const shown: Finding[] = [];
  const isNeverFlagged = neverFlagged(draft.knowledge, draft.text);
  const typed = options.typingAt === undefined ? undefined : keyBeingTyped(draft.text, options.typingAt);
  for (const finding of findings) {
    const severity = options.severities.get(finding.code) ?? severityOf(finding);
    if (severity === undefined || severity === "off") continue;
    if (options.phrases.includes(draft.text.slice(finding.start, finding.end)) || isNeverFlagged(finding)) continue;
    const by = exceptions.filter((exception) => excepts(exception, finding));
    if (by.length === 0) {
      if (finding.code !== "citation/unknown" || finding.start !== typed) shown.push({ ...finding, severity });
    } else for (const exception of by) used.add(exception);
  }
  shown.push(...unusedExceptions(exceptions, used, options));
  return shown.sort((a, b) => a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1));
}

/** What checks look at beside a passage. @param asOf the ISO day where the draft names none */
export function sceneOf(draft: Draft, asOf: string): Scene {
  return { draft, asOf: asOfDay(draft) ?? asOf, partners: draft.partners() };
}

/** The day that the front matter names under `as-of`, if it is one. */
function asOfDay(draft: Draft): string | undefined {
  const given = draft.frontMatter.get("as-of");
  return typeof given === "string" && given.length === 10 && dateExists(given) ? given : undefined;
}

/** What of a scene what is found in a passage rests on, beside what is known. */
function aroundOf({ asOf, partners }: Scene): string {
  return `${asOf} ${[...partners].join(" ")}`;
}

/** @param around see `aroundOf` */
function inPassage(passage: Passage, scene: Scene, around: string): readonly Finding[] {
  const { start, key, language, headings } = passage;
  const { draft } = scene;
  const kept = keptIn.get(key);
  if (
    kept !== undefined &&
    kept.lookup === draft.lookup &&
    kept.knowledge === draft.knowledge &&
    kept.bibliography === draft.bibliography &&
    kept.language === language &&
    kept.scene === around &&
    kept.headings.length === headings.length &&
    kept.headings.every((heading, i) => heading.key === headings[i]?.key && heading.language === headings[i].language)
  ) {
    return kept.findings.length === 0 ? kept.findings : kept.findings.map((finding) => shifted(finding, start - kept.start));
  }
  const findings = checks.flatMap((check) => check.inPassage?.(passage, scene) ?? []);
  keptIn.set(key, {
    start,
    lookup: draft.lookup,
    knowledge: draft.knowledge,
    bibliography: draft.bibliography,
    language,
    headings: headings.map((heading) => ({ key: heading.key, language: heading.language })),
    scene: around,
    findings,
  });
  return findings;
}

/** Exceptions that except nothing; those that name a check that is off may have their use. */
function unusedExceptions(exceptions: readonly Exception[], used: ReadonlySet<Exception>, { severities }: CheckOptions): readonly Finding[] {
  const severity = severities.get("exception/unused") ?? "information";
  if (severity === "off") return [];
  const known: ReadonlySet<string> = new Set(checks.map(({ code }) => code));
  const off = checks.filter((check) => (severities.get(check.code) ?? check.severity ?? "off") === "off");
  return exceptions.flatMap((exception): readonly Finding[] => {
    const unknown = exception.codes.filter((code) => !known.has(code) && !(code.endsWith("/") && [...known].some((each) => each.startsWith(code))));
    const namesOff = exception.codes.length > 0 && off.some(({ code }) => concerns(exception, code));
    if (unknown.length === 0 && (used.has(exception) || namesOff)) return [];
    const { start, end } = exception.said;
    return [
      {
        code: "exception/unused",
        severity,
        start,
        end,
        quoted: false,
        codes: exception.codes,
        unknown,
        fixes: unknown.length > 0 ? [] : [{ kind: "remove", words: "", edits: [{ start, end, newText: "" }] }],
      },
    ];
  });
}

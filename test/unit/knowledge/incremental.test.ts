import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import type { Knowledge } from "../../../server/src/knowledge/knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import type { LoadedPack } from "../../../server/src/knowledge/pack.ts";
import { kinds } from "../../../server/src/knowledge/records.ts";
import { ferryLines, manifest, packOf } from "./packs.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Everything that can be asked of a snapshot, in an order that matters only where it has to. */
function told(knowledge: Knowledge): unknown {
  return {
    records: kinds.flatMap((kind) =>
      knowledge.all(kind).map(({ ref, record, layer, origin, changes }) => ({ ref, record, layer, origin, changes: changes.map(({ keys, origin: from, layer: by }) => ({ keys, from, by })) })),
    ),
    referrers: kinds.flatMap((kind) => knowledge.all(kind).map(({ ref }) => [ref, knowledge.referrers(ref).map((entry) => entry.ref)])),
    problems: knowledge.problems,
    packs: knowledge.packs,
  };
}

const label = fc.constantFrom("Kai", "Mole", "Hafen", "Nachtfähre", "Kai: lang");
const termId = fc.constantFrom("quay", "pier", "night-ferry");
const topicId = fc.constantFrom("harbours", "harbour", "basins", "quays");

const topic = fc.record({ id: topicId, broader: fc.option(topicId) }).map(({ id, broader }) => `topics:\n  - id: ${id}\n    label: {de: Thema ${id}, en: topic ${id}}\n${broader === null ? "" : `    broader: ${broader}\n`}`);
const term = fc
  .record({ id: termId, label, topic: topicId, deprecated: fc.option(label), part: fc.boolean(), replaces: fc.option(termId), related: fc.option(termId) })
  .map(({ id, label: name, topic: under, deprecated, part, replaces, related }) =>
    [
      `terms:\n  - id: ${id}\n    label:\n      de: "${name}"\n`,
      part ? "" : `      en: "${name} en"\n    topic: ${under}\n    definition: {de: Eine Sache, en: A thing}\n`,
      replaces === null ? "" : `    replaces: [${replaces}]\n`,
      related === null ? "" : `    related: [${related}]\n`,
      deprecated === null ? "" : `    deprecated:\n      - form: "${deprecated}"\n        language: de\n        reason: {de: Alt, en: Old}\n`,
    ].join(""),
  );
const event = fc
  .record({ id: fc.constantFrom("e-first", "e-second", "e-third"), follows: fc.option(fc.constantFrom("e-first", "e-second", "e-third")), year: fc.integer({ min: 2019, max: 2024 }) })
  .map(({ id, follows, year }) => `events:\n  - id: ${id}\n    type: council\n    label: {de: Runde ${id}, en: round ${id}}\n    date: ${year}\n    evidence: [{source: s-minutes}]\n${follows === null ? "" : `    follows: ${follows}\n`}`);
const commitment = fc
  .record({ id: fc.constantFrom("c-a", "c-b"), follows: fc.constantFrom("c-a", "c-b", "c-timetable"), event: fc.constantFrom("e-first", "e-third") })
  .map(({ id, follows, event: at }) => `commitments:\n  - id: ${id}\n    text: {de: Man plant ${id}, en: They plan ${id}}\n    kind: deliverable\n    status: agreed\n    topic: harbours\n    parties: [northland]\n    event: ${at}\n    terms: [night-ferry]\n    evidence: [{source: s-minutes}]\n    follows: [${follows}]\n`);
const withdrawal = termId.map((id) => `terms:\n  - id: ${id}\n    withdrawn: {reason: {de: Alt, en: Old}}\n`);
const text = fc.oneof(topic, term, event, commitment, withdrawal, fc.constantFrom("", "terms: [", "# leer\n", ferryLines));

const places = ["shipped", "contributed", "given", "given", "workspace"] as const;

/** What happens to one file of one pack; an undefined text: it is deleted. */
const step = fc.record({ pack: fc.nat(places.length - 1), file: fc.constantFrom("a.yaml", "b.yaml"), text: fc.option(text, { nil: undefined, freq: 6 }) });

describe("building from the state before", () => {
  test("gives what building from scratch gives", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const files = places.map(() => new Map([["pack.yaml", manifest]]));
        files[0]?.set("a.yaml", ferryLines);
        const packs: (LoadedPack | undefined)[] = places.map(() => undefined);
        const read = (index: number): LoadedPack => {
          const texts = [...(files[index] ?? [])].map(([path, content]) => ({ path, text: content }));
          return loadPack(texts, { root: `memory:/${String(index)}`, layer: places[index] ?? "given", previous: packs[index] });
        };
        packs[0] = read(0);
        let last = buildKnowledge([packs[0]], 1);
        const earlier = [last];
        for (const [count, { pack, file, text: content }] of steps.entries()) {
          if (content === undefined) files[pack]?.delete(file);
          else files[pack]?.set(file, content);
          packs[pack] = read(pack);
          const present = packs.filter((each) => each !== undefined);
          const now = buildKnowledge(present, count + 2, last);
          const fresh = buildKnowledge(present, count + 2);
          expect(told(now)).toEqual(told(fresh));
          for (const before of earlier) {
            const changed = new Set(now.changedSince(before));
            for (const kind of kinds) {
              for (const { ref, record } of now.all(kind)) expect(changed.has(ref)).toBe(before.resolve(ref)?.record !== record);
              for (const { ref } of before.all(kind)) if (now.resolve(ref) === undefined) expect(changed.has(ref)).toBe(true);
            }
          }
          earlier.push(now);
          last = now;
        }
      }),
      { numRuns: 150 },
    );
  });

  test("gives it too when packs come, go and change their order", () => {
    const own = packOf({ "own.yaml": "topics:\n  - id: harbours\n    label:\n      de: Hafenstädte\n" }, { layer: "workspace" });
    const given = packOf({ "all.yaml": ferryLines }, { root: "memory:/one" });
    const other = packOf({ "all.yaml": "topics:\n  - id: harbours\n    label:\n      de: Seehäfen\n" }, { root: "memory:/two" });
    let last = buildKnowledge([given], 1);
    for (const [count, packs] of [[given, own], [given, other, own], [other, given, own], [other, given], [given, other], [other], []].entries()) {
      const now = buildKnowledge(packs, count + 2, last);
      expect(told(now)).toEqual(told(buildKnowledge(packs, count + 2)));
      last = now;
    }
  });

  test("takes over what has not changed", () => {
    const first = packOf({ "all.yaml": ferryLines, "more.yaml": "topics:\n  - id: quays\n    label: {de: Kais, en: quays}\n" });
    const second = packOf({ "all.yaml": ferryLines, "more.yaml": "# new\ntopics:\n  - id: quays\n    label: {de: Kais, en: quays}\n  - id: piers\n    label: {de: Molen, en: piers}\n" }, { previous: first });
    const before = buildKnowledge([first], 1);
    const after = buildKnowledge([second], 2, before);
    expect(after.get("terms", "night-ferry")).toBe(before.get("terms", "night-ferry"));
    expect(after.all("terms")).toBe(before.all("terms"));
    expect(after.get("topics", "quays")?.record).toBe(before.get("topics", "quays")?.record);
    expect(after.get("topics", "quays")?.origin.line).toBe(2);
    expect(after.changedSince(before)).toEqual(["topics/piers"]);
  });

  test("tells what differs from any other snapshot", () => {
    const shipped = packOf({ "all.yaml": ferryLines }, { layer: "shipped" });
    const common = buildKnowledge([shipped], 1);
    const folder = (root: string, id: string): Knowledge =>
      buildKnowledge([shipped, packOf({ "own.yaml": `topics:\n  - id: ${id}\n    label: {de: Kais ${id}, en: quays ${id}}\n` }, { layer: "workspace", root })], 2, common);
    const [one, two] = [folder("memory:/one", "quays"), folder("memory:/two", "piers")];
    expect([...two.changedSince(one)].sort()).toEqual(["topics/piers", "topics/quays"]);
    expect(one.all("terms")).toBe(two.all("terms"));
  });
});

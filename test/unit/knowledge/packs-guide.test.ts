import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildKnowledge } from "../../../server/src/knowledge/build-knowledge.ts";
import { loadPack } from "../../../server/src/knowledge/load-pack.ts";
import type { Schema } from "../../../server/src/knowledge/schema-walk.ts";
import { schemas } from "../../../server/generated/validate.js";

const guide = readFileSync(new URL("../../../docs/packs.md", import.meta.url), "utf8");
const blocks = [...guide.matchAll(/^```yaml( change)?\n([^]*?)^```$/gm)].map(([, change, text = ""]) => ({ change: change !== undefined, text }));
const isManifest = (text: string) => text.startsWith("id:");
const files = blocks
  .filter(({ change }) => !change)
  .map(({ text }, index) => ({ path: isManifest(text) ? "pack.yaml" : `${index}.yaml`, text }));
const changes = blocks.filter(({ change }) => change).map(({ text }, index) => ({ path: `${index}.yaml`, text }));

test("the examples of the guide make a faultless pack, and change it as the guide says", () => {
  const pack = loadPack(files, { root: "memory:/guide", layer: "given" });
  const alone = buildKnowledge([pack], 1);
  expect(alone.problems).toEqual([]);
  expect(alone.packs[0]?.manifest.id).toBe("port-alliance");
  const changed = buildKnowledge([pack, loadPack(changes, { root: "memory:/own", layer: "workspace" })], 1);
  expect(changed.problems).toEqual([]);
  expect(changed.get("terms", "shore-power")?.record.admitted).toEqual({ de: ["Hafenstrom"] });
  expect(changed.all("programmes")).toEqual([]);
});

test("the guide explains every key", () => {
  const keys = Object.values(schemas)
    .flatMap((schema) => [schema as Schema, ...Object.values((schema as Schema).$defs ?? {})])
    .flatMap(function keysOf(schema: Schema): string[] {
      return [...Object.keys(schema.properties ?? {}), ...[...Object.values(schema.properties ?? {}), schema.items].flatMap((child) => (child ? keysOf(child) : []))];
    });
  expect([...new Set(keys)].filter((key) => !guide.includes(`\`${key}\``) && !guide.includes(`\`${key}:`))).toEqual([]);
});

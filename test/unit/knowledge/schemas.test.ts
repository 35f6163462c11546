import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { kinds } from "../../../server/src/knowledge/records.ts";
import { commitmentKinds, statuses } from "../../../server/src/knowledge/records/commitment.ts";
import { schemaAt } from "../../../server/src/knowledge/schema-walk.ts";
import { ferryLines, manifest } from "./packs.ts";

const folder = fileURLToPath(new URL("../../../data/schemas", import.meta.url));
const schemas = new Map(
  readdirSync(folder).map((file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as Record<string, unknown>]),
);
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
for (const [file, schema] of schemas) ajv.addSchema(schema, file);

test("there is one for each kind, for a file of them, for a manifest and for what they share", () => {
  expect([...schemas.keys()].sort()).toEqual([...kinds, "common", "pack", "records"].map((name) => `${name}.schema.json`).sort());
});

test("they accept a faultless pack as an editor would read it", () => {
  expect(ajv.validate("records.schema.json", parse(ferryLines)), ajv.errorsText()).toBe(true);
  expect(ajv.validate("pack.schema.json", parse(manifest)), ajv.errorsText()).toBe(true);
  expect(ajv.validate("records.schema.json", parse(ferryLines.replace("status: agreed", "status: agred")))).toBe(false);
});

test("their values are those of the types", () => {
  expect(schemaAt("commitments", ["kind"])?.enum).toEqual([...commitmentKinds]);
  expect(schemaAt("commitments", ["status"])?.enum).toEqual([...statuses]);
  expect(Object.keys((schemas.get("records.schema.json")?.["properties"] as object | undefined) ?? {})).toEqual([...kinds]);
});

test("the schema of a place is found through references", () => {
  expect(schemaAt("terms", ["deprecated", 0, "reason", "de"])?.pattern).toBeDefined();
  expect(Object.keys(schemaAt("disputes", ["readings", 1, "evidence", 0])?.properties ?? {})).toEqual(["source", "paragraph", "locator"]);
  expect(schemaAt("terms", ["nonsense", 0])).toBeUndefined();
});

describe("every key has a description for hover help", () => {
  test.each([...schemas.keys()])("%s", (file) => {
    const missing: string[] = [];
    const visit = (schema: unknown, place: string): void => {
      if (typeof schema !== "object" || schema === null) return;
      const { properties, items, $defs } = schema as Record<"properties" | "items" | "$defs", Record<string, Record<string, unknown>> | undefined>;
      for (const [key, child] of Object.entries({ ...properties, ...$defs })) {
        if (child["description"] === undefined && child["$ref"] === undefined) missing.push(`${place}/${key}`);
        visit(child, `${place}/${key}`);
      }
      visit(items, `${place}/*`);
    };
    visit(schemas.get(file), "");
    expect(missing).toEqual([]);
  });
});

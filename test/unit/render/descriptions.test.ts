import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { descriptionIn } from "../../../server/src/render/descriptions.ts";

const folder = fileURLToPath(new URL("../../../data/schemas/", import.meta.url));

it("every description of the pack format is there in German", () => {
  const missing = new Set<string>();
  const visit = (schema: unknown, top: boolean): void => {
    if (typeof schema !== "object" || schema === null) return;
    const { description } = schema as { readonly description?: unknown };
    if (typeof description === "string" && !top && descriptionIn(description, "de") === description) missing.add(description);
    for (const child of Object.values(schema)) visit(child, false);
  };
  for (const file of readdirSync(folder)) visit(JSON.parse(readFileSync(folder + file, "utf8")), file.startsWith("common"));
  expect([...missing]).toEqual([]);
});

it("a description that has no translation stays as it is", () => {
  expect(descriptionIn("Something new.", "de")).toBe("Something new.");
  expect(descriptionIn("In German.", "en")).toBe("In German.");
});

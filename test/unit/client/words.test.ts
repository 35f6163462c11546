// Every word of the client and its manifest that a user sees exists in English and in German.
import { readdirSync, readFileSync } from "node:fs";
import { getL10nJson, type IScriptFile } from "@vscode/l10n-dev";
import { describe, expect, it } from "vitest";

const root = new URL("../../../", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, root), "utf8");
const words = (path: string): Record<string, string> => JSON.parse(text(path)) as Record<string, string>;
const placeholders = (message: string): readonly string[] => (message.match(/\{\d+\}/gu) ?? []).sort();

describe("messages of the client", async () => {
  const scripts = readdirSync(new URL("client/src/", root), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name): IScriptFile => ({ extension: ".ts", contents: text(`client/src/${name}`) }));
  const used = Object.keys(await getL10nJson(scripts));
  const german = words("l10n/bundle.l10n.de.json");

  it("are all translated, and nothing else is", () => {
    expect(used.length).toBeGreaterThan(0);
    expect(Object.keys(german).sort()).toEqual(used.sort());
  });

  it.each(Object.entries(german))("%s: has words and the same placeholders", (english, translation) => {
    expect(translation.trim()).not.toBe("");
    expect(placeholders(translation)).toEqual(placeholders(english));
  });
});

describe("words of the manifest", () => {
  const manifest = text("package.json");
  const used = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key))].sort();

  it.each(["package.nls.json", "package.nls.de.json"])("%s holds those that are used, and no others", (file) => {
    expect(used.length).toBeGreaterThan(0);
    expect(Object.keys(words(file)).sort()).toEqual(used);
    expect(Object.values(words(file)).filter((value) => value.trim() === "")).toEqual([]);
  });
});

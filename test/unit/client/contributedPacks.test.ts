import { describe, expect, it, vi } from "vitest";
import { pathsOf } from "../../../client/src/contributedPacks.ts";

// The part under test needs nothing of the editor.
vi.mock("vscode", () => ({}));

const manifest = (communiquePacks: unknown): unknown => ({ contributes: { communiquePacks } });

describe("the packs that an extension's manifest names", () => {
  it("are folders inside the extension", () => {
    expect(pathsOf(manifest([{ path: "./pack" }, { path: "packs/house" }, { path: "." }]))).toEqual(["./pack", "packs/house", "."]);
  });

  it.each([
    ["nothing", undefined],
    ["no list", { path: "./pack" }],
    ["no path", [{}, { path: 1 }, null, "pack", { path: "" }]],
    ["a way out", [{ path: "../other" }, { path: "a/../../b" }, { path: "a\\..\\..\\b" }]],
    ["a place of its own", [{ path: "/etc" }, { path: "C:\\packs" }, { path: "file:///etc" }, { path: "\\\\host\\share" }]],
  ])("are none where there is %s", (_, packs) => {
    expect(pathsOf(manifest(packs))).toEqual([]);
  });

  it.each([undefined, null, 1, {}, { contributes: null }, { contributes: [] }])("are none in %o", (value) => {
    expect(pathsOf(value)).toEqual([]);
  });
});

import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test, vi } from "vitest";
import { ferryLines, manifest } from "./packs.ts";

// Each call starts a process.
vi.setConfig({ testTimeout: 60_000 });

const main = fileURLToPath(new URL("../../../server/src/cli/main.ts", import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "communique-cli-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function communique(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", LC_ALL: "en_GB.UTF-8" },
  });
  return { status, stdout, stderr };
}

const pack = folderOf({ "pack.yaml": manifest, "lists/all.yaml": ferryLines });
const copy = "Protokoll\n\nEs gibt einen gemeinsamen Fahrplan.\n";

describe("verify", () => {
  test("is content with what is right", () => {
    const result = communique("verify", "--archive", folderOf({ "s-minutes.txt": copy }), "--pack", pack);
    expect(result).toEqual({ status: 0, stdout: "1 locator checked, all in order.\n", stderr: "" });
  });

  test("shows what is wrong in a table, in German where asked", () => {
    const archive = folderOf({ "s-minutes.txt": "Protokoll\n\nEs gibt keinen.\n" });
    const { status, stdout } = communique("verify", "--archive", archive, "--pack", pack, "--language", "de");
    expect(status).toBe(1);
    expect(stdout).toMatch(/commitments\/c-timetable │ s-minutes │ 2 +│ einen gemeinsamen Fahrplan │ nicht gefunden/);
    expect(stdout).toMatch(/1 Fundstelle geprüft, 1 Befund\.\n$/);
  });

  test("gives data to programs", () => {
    const archive = folderOf({ "s-minutes.txt": copy.replace("\n\n", "\n\nNeu\n") });
    const { status, stdout } = communique("verify", "--archive", archive, "--pack", pack, "--format", "json");
    expect(status).toBe(1);
    const line = ferryLines.slice(0, ferryLines.indexOf("id: c-timetable")).split("\n").length;
    expect(JSON.parse(stdout)).toEqual({
      checked: 1,
      findings: [
        {
          record: "commitments/c-timetable",
          file: "lists/all.yaml",
          line,
          source: "s-minutes",
          paragraph: 2,
          locator: "einen gemeinsamen Fahrplan",
          fault: "other-paragraph",
          foundIn: [3],
        },
      ],
      withoutCopy: {},
    });
  });

  test("takes copies by any name from a list of them", () => {
    const archive = folderOf({ "000.txt": copy, "archive.json": '{"s-minutes": "000.txt"}' });
    expect(communique("verify", "--archive", archive, "--pack", pack).status).toBe(0);
  });

  test.each([
    ["no archive", []],
    ["an archive that is not there", ["--archive", join(pack, "nowhere")]],
    ["an archive without a copy of use", ["--archive", folderOf({ "other.txt": copy }), "--pack", pack]],
    ["a list that is none", ["--archive", folderOf({ "archive.json": "[1" }), "--pack", pack]],
    ["a list that names a missing file", ["--archive", folderOf({ "archive.json": '{"s-minutes": "x.txt"}' }), "--pack", pack]],
    ["a pack that is not there", ["--archive", folderOf({ "s-minutes.txt": copy }), "--pack", join(pack, "nowhere")]],
    ["an unknown option", ["--archive", pack, "--colour"]],
  ])("says what hinders it: %s", (_, args) => {
    const { status, stdout, stderr } = communique("verify", ...args);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).not.toBe("");
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe("validate", () => {
  test("is content with a faultless pack, alone and on top of the shipped one", () => {
    expect(communique("validate", pack, "--alone")).toEqual({ status: 0, stdout: "8 records, all in order.\n", stderr: "" });
    expect(communique("validate", pack).status).toBe(0);
  });

  test("names file, line and column of what is wrong", () => {
    const faulty = folderOf({ "pack.yaml": manifest, "all.yaml": ferryLines.replace("kind: deliverable", "kind: deliverabel") });
    const { status, stdout } = communique("validate", faulty);
    const line = ferryLines.slice(0, ferryLines.indexOf("kind: deliverable")).split("\n").length;
    expect(status).toBe(1);
    expect(stdout).toContain(`${join(faulty, "all.yaml")}:${line}:11 This can only be one of these: deliverable,`);
    expect(stdout).toMatch(/7 records, 1 problem\.\n$/);
    const data = JSON.parse(communique("validate", faulty, "--format", "json").stdout) as { problems: unknown };
    expect(data.problems).toMatchObject([{ code: "pack/schema", file: "all.yaml", line, column: 11, suggestion: "deliverable" }]);
  });

  test("says what hinders it", () => {
    expect(communique("validate", join(pack, "nowhere")).status).toBe(2);
    expect(communique("validate", folderOf({ "readme.txt": "" })).status).toBe(2);
  });
});

test("an unknown command is told from a finding", () => {
  expect(communique("verfy").status).toBe(2);
  expect(communique("--help").status).toBe(0);
  expect(communique("lsp").status).toBe(2);
});

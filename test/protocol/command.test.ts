// The built command, as people and programs call it.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const command = fileURLToPath(new URL("../../dist/communique.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "communique-command-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

function communique(args: readonly string[], { input = "", locale = "en_GB.UTF-8", cwd = folder } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd,
    input,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", LC_ALL: locale },
  });
  return { status, stdout, stderr };
}

interface Found {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly kind: string;
  readonly id: string;
  readonly via: string;
  readonly score?: number;
  readonly reasons?: readonly string[];
}

function mentions(args: readonly string[], options?: { readonly input?: string; readonly cwd?: string }): readonly Found[] {
  return JSON.parse(communique(["mentions", "--format", "json", ...args], options).stdout) as Found[];
}

const draft = "\ufeff# Die Räte für digitale Partnerschaft 🤝\r\n\r\nDas *Gesetz über digitale Märkte*\r\nund die 6G-Forschung, nicht `DMA`.\r\n";
file("entwurf.md", draft);
file("briefing.md", "Japan supports the DMA.\n");
file("kein-text.md", Uint8Array.of(0x4a, 0xe4, 0x0a));

describe("bibliography", () => {
  file("zitate.md", "Siehe [@src-ec-kr-dpc1-de, „Quanten-Expertengruppe eingesetzt“] und [@weber].\n");
  const keys = (text: string): readonly string[] => [...text.matchAll(/"id": "([^"]*)"|^@\w+\{([^,]*),/gm)].map(([, json, bib]) => json ?? bib ?? "");

  it("prints what is cited, as CSL JSON or BibLaTeX", () => {
    const json = communique(["bibliography", "zitate.md"]);
    expect(json).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(json.stdout)).toMatchObject([{ id: "src-ec-kr-dpc1-de", genre: "Pressemitteilung" }]);
    expect(keys(communique(["bibliography", "--format", "bibtex", "zitate.md", "entwurf.md"]).stdout)).toEqual(["src-ec-kr-dpc1-de"]);
  });

  it("writes a file, and into one of somebody else only when asked to", () => {
    expect(communique(["bibliography", "zitate.md", "-o", "neu.bib"])).toMatchObject({ status: 0, stdout: "", stderr: "neu.bib: 1 source.\n" });
    expect(keys(readFileSync(join(folder, "neu.bib"), "utf8"))).toEqual(["src-ec-kr-dpc1-de"]);
    const own = '[{ "id": "weber" }]\n';
    file("eigene.json", own);
    expect(communique(["bibliography", "zitate.md", "-o", "eigene.json"])).toMatchObject({ status: 2, stdout: "" });
    expect(readFileSync(join(folder, "eigene.json"), "utf8")).toBe(own);
    expect(communique(["bibliography", "zitate.md", "-o", "eigene.json", "--add"])).toMatchObject({ status: 0 });
    expect(keys(readFileSync(join(folder, "eigene.json"), "utf8"))).toEqual(["weber", "src-ec-kr-dpc1-de"]);
    file("kaputt.bib", "@book{weber, title = {Offen\n");
    expect(communique(["bibliography", "zitate.md", "-o", "kaputt.bib", "--add"])).toMatchObject({ status: 2 });
    expect(readFileSync(join(folder, "kaputt.bib"), "utf8")).toBe("@book{weber, title = {Offen\n");
  });

  it("that drafts name are read by check", () => {
    file("papier/mit.md", "---\nbibliography: [refs.bib, fehlt.bib]\n---\n\nSiehe [@weber2020].\n");
    file("papier/refs.bib", "@book{weber2020, title = {Häfen}}\n");
    file("papier/ohne.md", "---\nbibliography: refs.bib\n---\n\nSiehe [@weber2020] und [@weber2002].\n");
    file("papier/frei.md", "Siehe [@weber2020].\n");
    const codes = (args: readonly string[]): readonly string[] => (JSON.parse(communique(["check", "--format", "json", ...args]).stdout) as { file: string; code: string }[]).map((found) => `${found.file} ${found.code}`);
    expect(codes(["papier/mit.md", "papier/ohne.md", "papier/frei.md"])).toEqual(["papier/mit.md citation/bibliography", "papier/ohne.md citation/unknown", "papier/frei.md citation/unknown"]);
    expect(codes(["papier/frei.md", "-b", "papier/refs.bib"])).toEqual([]);
  });
});

describe("mentions", () => {
  it("prints an array of what is named in a file", () => {
    expect(communique(["mentions", "--format", "json", "entwurf.md"])).toMatchObject({ status: 0, stderr: "" });
    const found = mentions(["entwurf.md"]);
    expect(found.map(({ text, line, column, kind, id, via }) => `${line}:${column} ${text} ${kind}/${id} ${via}`)).toEqual([
      "1:8 Räte für digitale Partnerschaft term/digital-partnership-council inflected",
      "3:6 Gesetz über digitale Märkte term/dma exact",
      "4:9 6G term/6g compound",
    ]);
    for (const mention of found) {
      expect(Object.keys(mention)).toEqual(["file", "start", "end", "line", "column", "text", "kind", "id", "via"]);
      expect(draft.slice(mention.start, mention.end)).toBe(mention.text);
    }
  });

  it("reads several files in the order given, and standard input among them", () => {
    const found = mentions(["briefing.md", "-", "./entwurf.md"], { input: "KI in Japan" });
    expect([...new Set(found.map(({ file }) => file))]).toEqual(["briefing.md", "-", "./entwurf.md"]);
    expect(found.filter(({ file }) => file === "-").map(({ id, start }) => [id, start])).toEqual([
      ["ai", 0],
      ["jp", 6],
    ]);
  });

  it("goes on after a file that cannot be read, and ends with 2", () => {
    const { status, stdout, stderr } = communique(["mentions", "--format", "json", "fehlt.md", "kein-text.md", ".", "briefing.md"], { locale: "de_DE.UTF-8" });
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      "fehlt.md: Diese Datei gibt es nicht.",
      "kein-text.md: Das ist kein Text in UTF-8. Bitte in dieser Kodierung speichern.",
      ".: Das ist ein Ordner. Bitte die Dateien darin nennen.",
    ]);
    expect((JSON.parse(stdout) as Found[]).map(({ id }) => id)).toEqual(["jp", "dma"]);
  });

  it("prints an empty array where nothing is named", () => {
    expect(mentions(["-"])).toEqual([]);
  });

  it("shows a table to people, in their language", () => {
    const { status, stdout } = communique(["mentions", "briefing.md"], { locale: "de_AT.UTF-8" });
    expect(status).toBe(0);
    expect(stdout).toMatch(/│ briefing\.md:1:20 │ DMA +│ terms\/dma +│ wie geschrieben +│/);
    expect(stdout).toMatch(/\n2 Nennungen\.\n$/);
    expect(communique(["mentions", "--language", "en", "briefing.md"], { locale: "de" }).stdout).toMatch(/\n2 mentions\.\n$/);
  });

  it("adds commitments where asked, behind the mentions of their file", () => {
    const found = mentions(["--commitments", "briefing.md", "entwurf.md"]);
    const kinds = found.filter(({ file }) => file === "briefing.md").map(({ kind }) => kind);
    expect(kinds.slice(0, 2)).toEqual(["actor", "term"]);
    expect(new Set(kinds.slice(2))).toEqual(new Set(["commitment"]));
    const commitment = found.find(({ kind }) => kind === "commitment");
    expect(commitment).toMatchObject({ file: "briefing.md", start: 0, end: 23, line: 1, column: 1, text: "Japan supports the DMA.", via: "sentence" });
    expect(commitment?.score).toBeGreaterThan(0);
    expect(commitment?.reasons).toEqual(["terms/dma", "actors/jp"]);
  });

  it("knows the pack of the folder where it runs, and packs that are named", () => {
    const pack = (id: string, de: string): string =>
      `terms:\n  - id: ${id}\n    label: { de: ${de}, en: ${de} }\n    topic: ai\n    definition: { de: ${de}., en: ${de}. }\n`;
    const manifest = (id: string): string =>
      `id: ${id}\ntitle: { de: ${id}, en: ${id} }\nversion: 1.0.0\nformat: 1\nlanguages: [de, en]\nlicence: CC-BY-4.0\n`;
    file("haus/.communique/terms.yaml", pack("shore-power", "Landstrom"));
    for (const name of ["eins", "zwei"]) {
      file(`packs/${name}/pack.yaml`, manifest(name));
      file(`packs/${name}/terms.yaml`, pack(name, `Kranführer${name}`));
    }
    const input = "Landstrom für Kranführereins und Kranführerzwei mit KI";
    const cwd = join(folder, "haus");
    expect(mentions(["-"], { input }).map(({ id }) => id)).toEqual(["ai"]);
    expect(mentions(["-"], { input, cwd }).map(({ id }) => id)).toEqual(["shore-power", "ai"]);
    expect(mentions(["--pack", "../packs/eins", "--pack", "../packs/zwei", "-"], { input, cwd }).map(({ id }) => id)).toEqual(["shore-power", "eins", "zwei", "ai"]);
    expect(communique(["mentions", "--pack", "packs/drei", "briefing.md"])).toMatchObject({ status: 2, stdout: "" });
  });

  it("needs a file, and explains itself", () => {
    expect(communique(["mentions"])).toMatchObject({ status: 2, stdout: "" });
    const { status, stdout } = communique(["mentions", "--help"]);
    expect(status).toBe(0);
    for (const key of ["file", "start", "end", "line", "column", "text", "kind", "id", "via", "score", "reasons"]) expect(stdout).toMatch(new RegExp(`\\b${key}\\b`, "u"));
  });
});

describe("check", () => {
  const draft = "Der Ausschuss für digitale Partnerschaft tagte [@src-ec-kr-dcp1-de].\n";

  it("prints an array of findings with offsets into the file, and the fix", () => {
    file("check.md", `\ufeff${draft}`);
    const { status, stdout } = communique(["check", "--format", "json", "check.md"]);
    const found = JSON.parse(stdout) as readonly { readonly code: string; readonly start: number; readonly end: number; readonly fix?: { readonly edits: readonly { readonly start: number; readonly end: number; readonly newText: string }[] } }[];
    expect(status).toBe(1);
    expect(found).toMatchObject([
      { file: "check.md", code: "term/deprecated", severity: "warning", line: 1, column: 6 },
      { file: "check.md", code: "citation/unknown", severity: "warning", line: 1 },
    ]);
    const words = `\ufeff${draft}`;
    expect(found.map(({ start, end }) => words.slice(start, end))).toEqual(["Ausschuss für digitale Partnerschaft", "src-ec-kr-dcp1-de"]);
    expect(found.map(({ fix }) => fix?.edits[0]?.newText)).toEqual(["Rat für digitale Partnerschaft", "src-ec-kr-dpc1-de"]);
    for (const { start, end, fix } of found) expect(fix?.edits[0]).toMatchObject({ start, end });
  });

  it("shows a table to people, in their language", () => {
    file("check.md", draft);
    const { stdout } = communique(["check", "--language", "de", "check.md"]);
    expect(stdout).toContain("Besser „Rat für digitale Partnerschaft“.");
    expect(stdout).toContain("2 Befunde.");
  });

  it("mends what is certain with --fix, and leaves all else as it is", () => {
    const text = "\ufeff---\r\ntitle: Ausschuss für digitale Partnerschaft\r\n---\r\n\r\nDie Sitzung des Ausschusses für digitale Partnerschaft, „Ausschuss für digitale Partnerschaft“ [@src-ec-kr-dcp1-de].  \r\n";
    file("fix.md", text);
    const { status, stdout, stderr } = communique(["check", "--fix", "--language", "en", "--format", "json", "fix.md"]);
    const mended = text.replace("Sitzung des Ausschusses", "Sitzung des Rates");
    expect(readFileSync(join(folder, "fix.md"), "utf8")).toBe(mended);
    expect(stderr).toBe("fix.md: 1 change.\n");
    const left = JSON.parse(stdout) as readonly { readonly code: string; readonly start: number; readonly end: number }[];
    expect(left.map(({ code, start, end }) => `${code} ${mended.slice(start, end)}`)).toEqual(["term/deprecated Ausschuss für digitale Partnerschaft", "citation/unknown src-ec-kr-dcp1-de"]);
    expect(status).toBe(1);
    expect(communique(["check", "--fix", "-"]).status).toBe(2);
  });

  it("ends with 0 where nothing weighs more than information", () => {
    file("check.md", draft);
    const { status } = communique(["check", "-s", "term/deprecated=hint", "-s", "citation/unknown=off", "check.md"]);
    expect(status).toBe(0);
  });

  it.each([
    ["an unknown check", ["-s", "term/none=off"], "term/none=off"],
    ["an unknown level", ["-s", "term/deprecated=loud"], "term/deprecated=loud"],
    ["no day", ["--as-of", "2025-02-30"], "2025-02-30"],
    ["a file that is not there", ["none.md"], "none.md"],
  ])("says what is wrong with %s, and ends with 2", (_, args, said) => {
    file("check.md", draft);
    const { status, stderr } = communique(["check", ...args, "check.md"]);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
  });
});

describe("forms", () => {
  interface Record {
    readonly kind: string;
    readonly id: string;
    readonly via?: string;
    readonly onlyInContext: boolean;
    readonly names: readonly { readonly text: string; readonly language: string; readonly source: string; readonly forms: readonly { readonly text: string; readonly regular: boolean }[] }[];
  }
  const forms = (...args: readonly string[]): readonly Record[] => JSON.parse(communique(["forms", "--format", "json", ...args]).stdout) as Record[];

  it("shows every name of a record and why it is recognised", () => {
    const { status, stdout, stderr } = communique(["forms", "terms/digital-partnership-council"], { locale: "de_DE.UTF-8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^terms\/digital-partnership-council {2}Rat für digitale Partnerschaft\n/);
    for (const text of ["Bevorzugt (Deutsch)", "Abkürzung (Englisch)", "Form aus dem Paket", "Nicht verwenden", "Räte (Umlaut +e)"]) expect(stdout).toContain(text);
  });

  it("takes a record by its kind in the singular or plural, its id, its names and their forms", () => {
    expect(forms("terms/dma").map(({ kind, id, via }) => [kind, id, via])).toEqual([["term", "dma", undefined]]);
    expect(forms("instrument/dma").map(({ kind, id }) => [kind, id])).toEqual([["instrument", "dma"]]);
    expect(forms("dma").map(({ kind }) => kind).sort()).toEqual(["instrument", "term"]);
    expect(forms("künstlicher Intelligenz").map(({ id, via }) => [id, via])).toEqual([["ai", "listed"]]);
    expect(forms("Digital Partnership Councils").map(({ id, via }) => [id, via])).toEqual([["digital-partnership-council", "inflected"]]);
  });

  it("shows what nobody writes only where asked", () => {
    const all = forms("--all", "terms/6g").flatMap(({ names }) => names.flatMap((name) => name.forms));
    const regular = forms("terms/6g").flatMap(({ names }) => names.flatMap((name) => name.forms));
    expect(regular.every((form) => form.regular)).toBe(true);
    expect(all.filter((form) => form.regular)).toEqual(regular);
    expect(all.length).toBeGreaterThan(regular.length);
  });

  it("says that a word is a name in context only", () => {
    expect(forms("terms/council-meeting").map(({ onlyInContext }) => onlyInContext)).toEqual([true]);
  });

  it("says what is not known, with what may be meant", () => {
    const { status, stdout, stderr } = communique(["forms", "digital-partnrship"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("terms/digital-partnership");
    for (const query of ["quatsch", "terms/quatsch", "terms/a/b", "/", "", "topics/ai"]) {
      const result = communique(["forms", query]);
      expect(result).toMatchObject({ status: 2, stdout: "" });
      expect(result.stderr).toMatch(/\.\n$|[\w-]\n$/);
      expect(result.stderr).not.toMatch(/^ +at /m);
    }
  });
});
